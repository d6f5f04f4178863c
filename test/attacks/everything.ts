// One thing of every kind in every exercise of a process, with the words a test chooses in every field that holds words.

import { sql } from "kysely";
import { guideIn, toolById } from "#guide/index.ts";
import type { Actor } from "#people/actor.ts";
import { newId } from "#platform/ids.ts";
import { type Field, type FieldValue, insertConsent, type Kind, kinds, trashItems, writeItem } from "#record/index.ts";
import { demoOrganisations, demoProcesses } from "#seeds/index.ts";
import { cast } from "../cast.ts";
import { testNow } from "../clock.ts";
import type { House } from "../house.ts";

/** Each time it is asked for the words of another field. */
type Words = (field: string) => string;

export interface Everything {
  readonly process: string;
  /** By kind. */
  readonly items: ReadonlyMap<string, string>;
  readonly runs: readonly string[];
  readonly consent: string;
  readonly trashed: string;
}

/** The first thing of a kind stands in the first run whose sheet has it, so that every sheet shows it. */
export async function writeEverything({ db }: House, words: Words): Promise<Everything> {
  const process = demoProcesses.everyday.id;
  const organisationId = demoOrganisations.nordvik.id;
  const actor: Actor = { personId: cast.leader.id, organisationId, role: "leader", processScope: null };
  return db.privately(actor, async (tx) => {
    const change = { db: tx, actor, now: testNow, newId };
    const { rows: runs } = await sql<{ id: string; exercise: string }>`
      select id, exercise from runs where process_id = ${process} order by position`.execute(tx);
    const consent = newId();
    const given = { givenHow: "oral", givenOn: "2026-10-01", wantsToHear: true, recordedAt: testNow } as const;
    const told = { informantCode: words("informantCode").slice(0, 40), covers: words("covers").slice(0, 500) };
    await insertConsent(tx, organisationId, { id: consent, processId: process, ...told, ...given }, actor.personId);
    const items = new Map<string, string>();
    const write = async (kind: Kind): Promise<string> => {
      const id = newId();
      const run = runs.find(({ exercise }) => usesKind(exercise, kind.id));
      const place = { id, processId: process, runId: run?.id ?? null, kind: kind.id };
      const said = { language: "nb", channel: "meeting", saidOn: "2026-10-01" } as const;
      const consentId = kind.carriesConsent ? consent : null;
      const links = linksOf(kind, items);
      await writeItem(change, { ...place, ...said, values: valuesOf(kind, words), links, consentId });
      return id;
    };
    for (const kind of kinds) items.set(kind.id, await write(kind));
    const [mandate] = kinds;
    if (!mandate) throw new Error("There are no kinds.");
    const trashed = await write(mandate);
    await trashItems(change, [trashed]);
    return { process, items, runs: runs.map(({ id }) => id), consent, trashed };
  });
}

function usesKind(exercise: string, kind: string): boolean {
  const found = guideIn("nb").exercise(exercise);
  return found !== undefined && toolById(found.tool).parts.some((part) => part.kind === kind);
}

function linksOf({ fields }: Kind, items: ReadonlyMap<string, string>): { relation: string; toId: string }[] {
  return Object.entries(fields).flatMap(([relation, field]) => {
    const targets = field.type === "links" ? field.kinds.flatMap((kind) => items.get(kind) ?? []) : [];
    return targets.map((toId) => ({ relation, toId }));
  });
}

function valuesOf({ id, fields }: Kind, words: Words): Record<string, FieldValue> {
  const filled = Object.entries(fields).filter(([, field]) => field.type !== "links");
  return Object.fromEntries(filled.map(([name, field]) => [name, valueOf(field, () => words(`${id}.${name}`))]));
}

function valueOf(field: Field, words: () => string): FieldValue {
  switch (field.type) {
    case "text":
    case "prose":
      return words();
    case "choice":
      return Object.keys(field.options)[0] ?? null;
    case "day":
      return "2026-11-02";
    case "year":
      return 2027;
    case "number":
      return field.min ?? 1;
    case "scale":
      return 4;
    case "flag":
      return true;
    case "links":
      return null;
  }
}
