// After a voice was withdrawn, the team's public pages say no more than the record does.

import type { Change } from "#people/actor.ts";
import { type Erased, mendCopies } from "#publishing/publications/mend-copies.ts";
import { listVoices } from "#record/index.ts";
import { namedVoices } from "./named-voices.ts";

/** In the transaction that erased them. When true, the caller calls `publicChanged` once it is through. */
export function mendPublications(change: Change, erased: Erased): Promise<boolean> {
  const { db, actor } = change;
  return mendCopies(change, erased, async (itemIds, language) => {
    const counted = await listVoices(db, actor.organisationId, itemIds);
    return new Map([...counted].map(([id, voices]) => [id, namedVoices(voices, language, "others")]));
  });
}
