// Somebody looks at a line of the roadmap again, or moves it in time or to another track.

import type { Change } from "#people/actor.ts";
import { editItem, type EditProblem, type FieldValues, type Item } from "#record/index.ts";
import type { Result } from "#platform/result.ts";
import { NotFound } from "#web/problems.ts";
import { itemToWrite } from "../access.ts";

/** Members. Records `item.edited`; the version that was stays as history. */
export async function changeLine(
  change: Change,
  processId: string,
  itemId: string,
  basedOn: number,
  values: FieldValues,
): Promise<Result<Item, EditProblem>> {
  const item = await itemToWrite(change.db, change.actor, processId, itemId);
  if (item.kind !== "roadmap-item" || item.trashedAt) throw new NotFound();
  return editItem(change, { id: item.id, basedOn, values, relations: [], links: [] });
}
