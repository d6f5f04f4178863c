// All items in one list: the columns every item has, and last everything that was written, field by field.

import { renderCsv } from "#platform/documents/spreadsheet.ts";
import { type Item, kindById, shownValue } from "#record/index.ts";
import type { Language } from "#platform/language.ts";
import type { Exported } from "./exported.ts";
import { itemColumns } from "./item-columns.ts";

export function asCsv(all: Exported): Uint8Array {
  const { language, title } = all.process;
  return renderCsv({
    name: title,
    columns: [...itemColumns, { title: "written" }],
    rows: all.items.map((each) => [
      ...itemColumns.map((column) => column.value(each, all)),
      written(each.item, language),
    ]),
  });
}

/** "Hva skal gjøres? Åpent kjøkken": one line for each field with something in it. */
function written({ kind, values }: Item, language: Language): string {
  return Object.entries(kindById(kind).fields)
    .flatMap(([name, field]) => {
      const words = shownValue(field, values[name], language);
      return words === "" ? [] : [`${field.label[language]} ${words}`];
    })
    .join("\n");
}
