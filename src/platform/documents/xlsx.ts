// Rows as an Excel file in which nothing that a person wrote can become a formula. Made by the press.

import type { Cell as ExcelCell } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { plainText } from "./plain-text.ts";
import type { Sheet, SheetValue } from "./spreadsheet.ts";

export async function renderXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = tabNames(sheets.map((sheet) => sheet.name));
  const tabs = sheets.map(({ columns, rows }, index) => ({
    sheet: names[index],
    stickyRowsCount: 1,
    columns: columns.map(({ width = 24 }) => ({ width })),
    data: [columns.map(({ title }) => headerCell(title)), ...rows.map((row) => row.map(excelCell))],
  }));
  return new Uint8Array(await writeExcelFile(tabs, { fontFamily: "Arial", fontSize: 11 }).toBuffer());
}

function headerCell(title: string): ExcelCell {
  return { ...textCell(title), fontWeight: "bold", backgroundColor: "#EEF4F4" };
}

function excelCell(value: SheetValue): ExcelCell {
  if (typeof value === "number") return Number.isFinite(value) ? { type: Number, value, alignVertical: "top" } : null;
  return value ? textCell(value) : null;
}

/** Written as text, which Excel never calculates. It holds 32,767 characters, and reads `_x0041_` as a code for "A". */
function textCell(value: string) {
  const text = plainText(value).slice(0, 32_000).toWellFormed();
  return {
    type: String,
    value: text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"),
    wrap: true,
    alignVertical: "top",
  } as const;
}

/** Excel refuses some characters, more than 31 of them, and the same name twice. */
function tabNames(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const clean = plainText(wish)
      .replace(/[[\]:*?/\\\n\t]/g, " ")
      .trim()
      .replace(/^'+|'+$/g, "");
    let name = clean.slice(0, 31) || "1";
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${clean.slice(0, 27)} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
