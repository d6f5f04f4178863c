// A tab for each kind with a column for each field, and a last one that says what every column holds.

import { renderXlsx, type Sheet, type SheetValue } from "#platform/documents/spreadsheet.ts";
import type { Language } from "#platform/language.ts";
import { type Field, type FieldValue, type Kind, kinds } from "#record/index.ts";
import type { Exported } from "./exported.ts";
import { itemColumns } from "./item-columns.ts";

export function asXlsx(all: Exported): Promise<Uint8Array> {
  const byKind = Map.groupBy(all.items, ({ item }) => item.kind);
  const present = kinds.filter((kind) => byKind.has(kind.id));
  const tabs = present.map((kind): Sheet => {
    const fields = fieldsOf(kind, all.hasPersonal);
    return {
      name: kind.id,
      columns: [...itemColumns, ...fields.map(([name]) => ({ title: name, width: 30 }))],
      rows: (byKind.get(kind.id) ?? []).map((each) => [
        ...itemColumns.map((column) => column.value(each, all)),
        ...fields.map(([name, field]) => cell(field, each.item.values[name])),
      ]),
    };
  });
  return renderXlsx([...tabs, columnsTab(present, all)]);
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

function columnsTab(present: readonly Kind[], { process: { language }, hasPersonal }: Exported): Sheet {
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
  return { name: "columns", columns: columns.map((title) => ({ title, width: 30 })), rows };
}

function choices(options: Readonly<Record<string, Readonly<Record<Language, string>>>>, language: Language): string {
  return Object.entries(options)
    .map(([value, text]) => `${value}: ${text[language]}`)
    .join("\n");
}
