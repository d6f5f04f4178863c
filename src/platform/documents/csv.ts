// Rows as CSV, in which nothing that a person wrote can become a formula.

import { plainText } from "./plain-text.ts";
import type { SheetColumn, SheetRow, SheetValue } from "./spreadsheet.ts";

/** As Excel on a Norwegian or Danish machine opens it: semicolons, decimal commas, and a mark that says UTF-8. */
export function csvHead(columns: readonly SheetColumn[]): Uint8Array {
  return new TextEncoder().encode(`\ufeff${line(columns.map((column) => column.title))}`);
}

export function csvRows(rows: readonly SheetRow[]): Uint8Array {
  return new TextEncoder().encode(rows.map(line).join(""));
}

function line(row: SheetRow): string {
  return `${row.map(cell).join(";")}\r\n`;
}

/** A cell that begins so, perhaps after blanks, quotes or characters nobody sees, is a formula to a spreadsheet. */
const formulaStart = /^[\t\r\n]|^[\s\p{Cf}"'`´’‘“”]*[=+\-@|%＝＋－＠]/u;

/** Always in quotes, so that a semicolon or a comma in the text never begins a new cell. */
function cell(value: SheetValue): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value).replace(".", ",") : "";
  if (!value) return "";
  const safe = formulaStart.test(value) ? `'${plainText(value)}` : plainText(value);
  return `"${safe.replaceAll('"', '""')}"`;
}
