// What was erased stays erased: after an older backup was put back, everything with a tombstone is erased once more.

import { sql } from "kysely";
import type { Change } from "#people/actor.ts";
import {
  entomb,
  eraseItems,
  type Grave,
  listResting,
  unsettle,
  type Withdrawal,
  withdrawConsent,
} from "./withdraw-consent.ts";

/** The same as when it was withdrawn: counts go down, what rested on it is marked. */
export async function forgetAgain(
  change: Change,
  graves: readonly Grave[],
): Promise<Pick<Withdrawal, "erasedIds" | "processIds">> {
  const erasedIds: string[] = [];
  const processIds: string[] = [];
  for (const { id } of graves.filter((grave) => grave.what === "consent")) {
    const withdrawal = await withdrawConsent(change, id);
    if (!withdrawal.ok) continue;
    erasedIds.push(...withdrawal.value.erasedIds);
    processIds.push(...withdrawal.value.processIds);
  }
  const left = await listLeft(change, graves);
  const resting = await listResting(change, left);
  processIds.push(...(await eraseItems(change, left)));
  await unsettle(change, resting);
  await entomb(change, graves);
  return { erasedIds: [...erasedIds, ...left], processIds };
}

/** An item may have lost its link to the talk in the backup and still be one that was erased. */
async function listLeft({ db, actor }: Change, graves: readonly Grave[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from items
    where organisation_id = ${actor.organisationId} and id = any(${graves.map(({ id }) => id)}::uuid[])`.execute(db);
  return rows.map(({ id }) => id);
}
