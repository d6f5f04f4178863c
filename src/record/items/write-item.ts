// Somebody writes something down: it is saved at once, complete or not, with the way it came to us.

import type { Change } from "#people/actor.ts";
import type { Day } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { recordEvent } from "#journal/events.ts";
import { standingConsent } from "../consents/store.ts";
import type { FieldValues } from "../kind.ts";
import { refreshVoices } from "../trace/voices.ts";
import { type Channel, type Item, lineFor } from "./item.ts";
import { insertLinks, type LinkWish } from "./links.ts";
import { addToCounts } from "./counts.ts";
import { nextPosition } from "./positions.ts";
import { insertItem } from "./store.ts";

export interface NewItem {
  /** Chosen when the form is made, so that a form sent twice writes once. */
  readonly id: string;
  readonly processId: string;
  readonly runId: string | null;
  readonly kind: string;
  readonly values: FieldValues;
  readonly links: readonly LinkWish[];
  readonly language: Language;
  readonly channel: Channel;
  readonly saidOn: Day;
  readonly consentId?: string | null;
}

/** Records `item.written`. A repeat of the same id changes nothing and returns false. */
export async function writeItem(change: Change, wish: NewItem): Promise<boolean> {
  const { db, actor, now } = change;
  const item: Item = {
    ...wish,
    consentId: await standingConsent(db, actor.organisationId, wish.processId, wish.consentId ?? null),
    line: lineFor(wish.kind, wish.values, wish.language),
    position: await nextPosition(db, actor.organisationId, wish.processId, wish.kind),
    version: 1,
    createdBy: actor.personId,
    createdAt: now,
    editedBy: actor.personId,
    editedAt: now,
    trashedAt: null,
    mergedInto: null,
    unsettledAt: null,
    rawRemovedAt: null,
  };
  if (!(await insertItem(db, actor.organisationId, item))) return false;
  const linked = await insertLinks(change, item, wish.links);
  await addToCounts(db, actor.organisationId, item, 1, 0);
  // Nothing rests on it yet, and only talks and links bring voices.
  if (linked > 0 || item.kind === "insight-note") await refreshVoices(db, actor.organisationId, [item.id]);
  const detail = { kind: item.kind, channel: item.channel };
  await recordEvent(change, { name: "item.written", processId: item.processId, subjectId: item.id, detail });
  return true;
}
