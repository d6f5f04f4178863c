// A tab for each kind with a column for each field, and a last one that says what every column holds.

import { packed, type PackedSheet, type SheetRow, type SheetValue } from "#platform/documents/spreadsheet.ts";
import type { Language } from "#platform/language.ts";
import { type Field, type FieldValue, type Kind, kindById, kinds } from "#record/index.ts";
import type { Exported, ExportedItem } from "./exported.ts";
import { itemColumns } from "./item-columns.ts";

/** Ready for the press. */
export async function xlsxSheets(all: Exported): Promise<PackedSheet[]> {
  const rows = new Map<string, Uint8Array[]>();
  for await (const some of all.batches) {
    for (const [kind, own] of Map.groupBy(some, ({ item }) => item.kind)) {
      rows.set(kind, [...(rows.get(kind) ?? []), packed(own.map((each) => row(each, all)))]);
    }
  }
  const present = kinds.filter((kind) => rows.has(kind.id));
  const tabs = present.map((kind) => ({
    name: kind.id,
    columns: [...itemColumns, ...fieldsOf(kind, all.hasPersonal).map(([name]) => ({ title: name, width: 30 }))].map(
      ({ title, width }) => ({ title, width }),
    ),
    rows: rows.get(kind.id) ?? [],
  }));
  return [...tabs, columnsTab(present, all)];
}

function row(each: ExportedItem, all: Exported): SheetRow {
  const fields = fieldsOf(kindById(each.item.kind), all.hasPersonal);
  return [
    ...itemColumns.map((column) => column.value(each, all)),
    ...fields.map(([name, field]) => cell(field, each.item.values[name])),
  ];
}

/** Links stand in a column of their own; the same for every item. */
export function fieldsOf(kind: Kind, hasPersonal: boolean): (readonly [string, Field])[] {
  return Object.entries(kind.fields).filter(
    ([, field]) => field.type !== "links" && (hasPersonal || field.holds !== "personal"),
  );
}

function cell(field: Field, value: FieldValue | undefined): SheetValue {
  if (value === null || value === undefined) return null;
  return typeof value === "boolean" ? (value ? "yes" : "no") : field.type === "choice" ? String(value) : value;
}

function columnsTab(present: readonly Kind[], { process: { language }, hasPersonal }: Exported): PackedSheet {
  const rows = present.flatMap((kind) =>
    fieldsOf(kind, hasPersonal).map(([name, field]) => [
      kind.id,
      kind.name[language],
      name,
      field.label[language],
      field.type,
      field.type === "choice" ? choices(field.options, language) : "",
    ]),
  );
  const columns = ["kind", "kind_name", "column", "question", "type", "choices"];
  return { name: "columns", columns: columns.map((title) => ({ title, width: 30 })), rows: [packed(rows)] };
}

function choices(options: Readonly<Record<string, Readonly<Record<Language, string>>>>, language: Language): string {
  return Object.entries(options)
    .map(([value, text]) => `${value}: ${text[language]}`)
    .join("\n");
}
