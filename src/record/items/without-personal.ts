// An item as it may leave the team's own pages: fields that can hold a name or how to reach somebody are gone, from its line too.

import type { Field } from "../kind.ts";
import type { Item } from "./item.ts";
import { lineFor } from "./item.ts";
import { kindById } from "../kinds.ts";

export function withoutPersonal(item: Item): Item {
  const { fields } = kindById(item.kind);
  const kept = Object.entries(item.values).filter(([name]) => isForOthers(fields[name]));
  const values = Object.fromEntries(kept);
  if (kept.length === Object.keys(item.values).length) return item;
  return { ...item, values, line: lineFor(item.kind, values, item.language) };
}

function isForOthers(field: Field | undefined): boolean {
  return field !== undefined && field.holds !== "personal";
}
