// Everything the page of one item shows: its fields, what it rests on, what came of it, its versions and origins.

import type { Change } from "#people/actor.ts";
import { together } from "#platform/together.ts";
import {
  type Consent,
  listStandingConsents,
  type Item,
  type ItemVersion,
  kindById,
  type LinkedItem,
  listLatestLines,
  listLinked,
  listOrigins,
  listVersions,
  listVoices,
  type Origin,
  type Voices,
} from "#record/index.ts";
import { itemToRead, processToRead } from "../access.ts";
import type { Process } from "../process.ts";
import { candidateKinds, mostCandidates } from "./candidates.ts";
import type { Candidates } from "./kind-fields.ts";

export interface ItemView {
  readonly process: Process;
  readonly item: Item;
  readonly below: readonly LinkedItem[];
  readonly above: readonly LinkedItem[];
  readonly versions: readonly ItemVersion[];
  readonly origins: readonly Origin[];
  readonly voices: Voices | undefined;
  readonly candidates: Candidates;
  /** Consents that stand, for a kind that carries one. */
  readonly consents: readonly Consent[];
}

export async function loadItemView(change: Change, processId: string, itemId: string): Promise<ItemView> {
  const { db, actor } = change;
  const [process, item] = await Promise.all([
    processToRead(db, actor, processId),
    itemToRead(db, actor, processId, itemId),
  ]);
  const kind = kindById(item.kind);
  const wanted = candidateKinds([{ kind, fields: Object.keys(kind.fields) }]);
  const { linked, voices, ...rest } = await together({
    linked: listLinked(db, actor.organisationId, [item.id]),
    versions: listVersions(db, actor.organisationId, item),
    origins: listOrigins(db, actor.organisationId, item.id),
    voices: listVoices(db, actor.organisationId, [item.id]),
    consents: kind.carriesConsent ? listStandingConsents(db, actor.organisationId, processId) : [],
    candidates: listLatestLines(db, actor.organisationId, processId, wanted, mostCandidates),
  });
  return { process, item, ...linked, voices: voices.get(item.id), ...rest };
}
