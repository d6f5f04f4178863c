// Somebody writes down one thing or several: each is saved at once, complete or not, with the way it came to us.

import type { Change } from "#people/actor.ts";
import type { Day } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { recordEvents } from "#journal/events.ts";
import { standingConsent } from "../consents/store.ts";
import type { FieldValues } from "../kind.ts";
import { refreshVoices } from "../trace/voices.ts";
import { type Channel, type Item, lineFor } from "./item.ts";
import { insertLinksOf, type LinkWish } from "./links.ts";
import { addToCounts } from "./counts.ts";
import { nextPosition } from "./positions.ts";
import { insertItems } from "./store.ts";

export interface NewItem {
  /** Chosen when the form is made, so that a form sent twice writes once. */
  readonly id: string;
  readonly processId: string;
  readonly runId: string | null;
  readonly kind: string;
  readonly values: FieldValues;
  /** To what is there already, or comes with it. */
  readonly links: readonly LinkWish[];
  readonly language: Language;
  readonly channel: Channel;
  readonly saidOn: Day;
  readonly consentId?: string | null;
}

/** Records `item.written`. A repeat of the same id changes nothing and returns false. */
export async function writeItem(change: Change, wish: NewItem): Promise<boolean> {
  return (await writeItems(change, [wish])) === 1;
}

/** The same for several, with the queries of one: answers how many were new. */
export async function writeItems(change: Change, wishes: readonly NewItem[]): Promise<number> {
  const { db, actor } = change;
  const items = await placed(change, wishes);
  const fresh = new Set(await insertItems(db, actor.organisationId, items));
  const written = items.filter((item) => fresh.has(item.id));
  const wished = new Map(wishes.map((wish) => [wish.id, wish.links]));
  const linked = await insertLinksOf(
    change,
    written.map((from) => ({ from, wishes: wished.get(from.id) ?? [] })),
  );
  for (const [first, ...more] of Map.groupBy(written, placeKey).values()) {
    if (first) await addToCounts(db, actor.organisationId, first, 1 + more.length, 0);
  }
  // Only talks and links bring voices.
  const heard = written.filter((item) => linked.has(item.id) || item.kind === "insight-note");
  await refreshVoices(
    db,
    actor.organisationId,
    heard.map((item) => item.id),
  );
  await recordEvents(
    change,
    written.map(({ id, kind, channel, processId }) => {
      return { name: "item.written", processId, subjectId: id, detail: { kind, channel } };
    }),
  );
  return written.length;
}

/** Each after the last of its kind. */
async function placed({ db, actor, now }: Change, wishes: readonly NewItem[]): Promise<Item[]> {
  const next = new Map<string, number>();
  const items: Item[] = [];
  for (const wish of wishes) {
    const { processId, kind, values, language } = wish;
    const key = placeKey(wish);
    const position = next.get(key) ?? (await nextPosition(db, actor.organisationId, processId, kind));
    next.set(key, position + 1);
    items.push({
      ...wish,
      consentId: await standingConsent(db, actor.organisationId, processId, wish.consentId ?? null),
      line: lineFor(kind, values, language),
      position,
      version: 1,
      createdBy: actor.personId,
      createdAt: now,
      editedBy: actor.personId,
      editedAt: now,
      trashedAt: null,
      mergedInto: null,
      unsettledAt: null,
      rawRemovedAt: null,
    });
  }
  return items;
}

function placeKey({ processId, kind }: Pick<Item, "processId" | "kind">): string {
  return `${processId} ${kind}`;
}
