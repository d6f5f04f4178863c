// Makes a process of any size with the rows that writing each item by hand would have left, in seconds instead of hours.

import { sql } from "kysely";
import { guideIn, toolById } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import { dayOf } from "#platform/clock.ts";
import type { Db } from "#platform/database/database.ts";
import { listRuns, startProcess } from "#processes/index.ts";
import { kindById, refreshVoices } from "#record/index.ts";
import { lineFor } from "#record/items/item.ts";
import { amounts, layers } from "./layers.ts";
import { madeValues } from "./made-values.ts";

export interface MadeProcess {
  readonly id: string;
  /** Ids by kind, in the order of the list. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  /** The run of each exercise. */
  readonly runs: ReadonlyMap<string, string>;
}

/** `db` must see all rows: neither role nor organisation bound. */
export async function makeProcess(change: Change, title: string, total: number): Promise<MadeProcess> {
  const id = change.newId();
  const where = { id, title, aim: "", origin: "guide", exercise: "", language: "nb", placeIds: [] } as const;
  const started = await startProcess(change, { ...where, startOn: dayOf(change.now) });
  if (!started.ok) throw new Error(started.problem);
  const runs = await listRuns(change.db, change.actor.organisationId, id);
  const runOf = new Map(runs.map((run) => [run.exercise, run.id]));
  const items = new Map([...amounts(total)].map(([kind, count]) => [kind, idsFor(count, change)]));
  for (const [kind, ids] of items) await insertItems(change, id, runFor(kind, runOf), kind, ids);
  await insertLinks(change, id, items);
  await sql`insert into item_counts (organisation_id, process_id, kind, live, trashed)
    select organisation_id, process_id, kind, count(*), 0 from items
    where organisation_id = ${change.actor.organisationId} and process_id = ${id} group by 1, 2, 3`.execute(change.db);
  await refreshVoices(change.db, change.actor.organisationId, [...items.values()].flat());
  return { id, items, runs: runOf };
}

function idsFor(count: number, { newId }: Change): string[] {
  return Array.from({ length: count }, newId);
}

/** The run of the first exercise whose sheet has room for the kind. */
function runFor(kind: string, runOf: ReadonlyMap<string, string>): string | null {
  const exercise = guideIn("nb").exercises.find(({ tool }) => toolById(tool).parts.some((part) => part.kind === kind));
  return (exercise && runOf.get(exercise.slug)) ?? null;
}

async function insertItems(
  { db, actor, now, newId }: Change,
  processId: string,
  runId: string | null,
  kind: string,
  ids: readonly string[],
): Promise<void> {
  const { organisationId: organisation_id, personId } = actor;
  const declaration = kindById(kind);
  const by = { created_by: personId, created_at: now, edited_by: personId, edited_at: now };
  const shared = {
    organisation_id,
    process_id: processId,
    run_id: runId,
    kind,
    kind_version: declaration.version,
    ...by,
  };
  const items = ids.map((id, index) => {
    const fields = madeValues(declaration, index);
    const told = { language: "nb", channel: "meeting", said_on: dayOf(now), position: index + 1, version: 1 } as const;
    return { ...shared, id, fields, line: lineFor(kind, fields, told.language), ...told };
  });
  await insertRows(db, "items", items);
  const detail = { kind, channel: "meeting" };
  const written = { organisation_id, process_id: processId, actor_id: personId, name: "item.written", detail, at: now };
  await insertRows(
    db,
    "events",
    ids.map((id) => ({ ...written, id: newId(), subject_id: id })),
  );
}

/** Each item takes the next ones of the layer beneath, round and round, so that all of it is used. */
async function insertLinks(
  { db, actor, now }: Change,
  processId: string,
  items: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const shared = { organisation_id: actor.organisationId, process_id: processId, based_on_version: 1 };
  const by = { created_by: actor.personId, created_at: now };
  for (const { kind, links } of layers) {
    const { fields } = kindById(kind);
    const rows = links.flatMap(({ relation, to, each }) => {
      const field = fields[relation];
      const carries_voice = field?.type === "links" && field.carriesVoice;
      const beneath = items.get(to) ?? [];
      return (items.get(kind) ?? []).flatMap((from_id, index) =>
        [...new Set(Array.from({ length: each }, (_, step) => beneath[(index * each + step) % beneath.length]))].map(
          (to_id) => ({ ...shared, from_id, to_id, relation, carries_voice, ...by }),
        ),
      );
    });
    await insertRows(
      db,
      "item_links",
      rows.filter((row) => row.to_id),
    );
  }
}

const rowsAtOnce = 1_000;

async function insertRows(db: Db, table: "items" | "item_links" | "events", rows: readonly object[]): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const text = JSON.stringify(rows.slice(first, first + rowsAtOnce));
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${text}::jsonb)`.execute(db);
  }
}
