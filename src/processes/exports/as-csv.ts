// All items in one list: the columns every item has, and last everything that was written, field by field.

import { csvHead, csvRows } from "#platform/documents/csv.ts";
import { type Item, kindById, shownValue } from "#record/index.ts";
import type { Language } from "#platform/language.ts";
import type { Exported } from "./exported.ts";
import { itemColumns } from "./item-columns.ts";

/** So little work for each batch that it is done between the readings. */
export async function asCsv(all: Exported): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = all.process;
  const parts = [csvHead([...itemColumns, { title: "written" }])];
  for await (const some of all.batches) {
    const rows = some.map((each) => [
      ...itemColumns.map((column) => column.value(each, all)),
      written(each.item, language),
    ]);
    parts.push(csvRows(rows));
  }
  return Buffer.concat(parts);
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
