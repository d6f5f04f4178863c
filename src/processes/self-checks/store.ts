// Self-checks: the SQL, and nothing else. What one person answered is read by that person alone.

import { sql } from "kysely";
import type { Actor } from "#people/actor.ts";
import type { Db } from "#platform/database/database.ts";
import { processTables } from "../tables.ts";
import { type Criterion, fewestAnswers, type Scores, type ThemeCheck } from "./self-check.ts";

export interface OwnAnswer {
  readonly scores: Scores;
  readonly note: string;
}

export async function findOwnAnswer(db: Db, actor: Actor, processId: string, theme: string): Promise<OwnAnswer | null> {
  const row = await processTables(db)
    .selectFrom("self_checks")
    .where("organisation_id", "=", actor.organisationId)
    .where("process_id", "=", processId)
    .where("theme", "=", theme)
    .where("person_id", "=", actor.personId)
    .select(["scores", "note"])
    .executeTakeFirst();
  return row ? { scores: row.scores as Scores, note: row.note } : null;
}

/** One answer for each person and theme: the newest stands. */
export async function saveOwnAnswer(
  db: Db,
  actor: Actor,
  answer: OwnAnswer & { readonly id: string; readonly processId: string; readonly theme: string; readonly at: Date },
): Promise<void> {
  const scores = JSON.stringify(answer.scores) as unknown as Scores;
  const { note, at } = answer;
  await processTables(db)
    .insertInto("self_checks")
    .values({
      organisation_id: actor.organisationId,
      id: answer.id,
      process_id: answer.processId,
      theme: answer.theme,
      person_id: actor.personId,
      scores,
      note,
      at,
    })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "process_id", "theme", "person_id"]).doUpdateSet({ scores, note, at }),
    )
    .execute();
}

/** Each theme that somebody has answered for. The numbers leave the database only when enough have answered. */
export async function listThemeChecks(db: Db, organisationId: string, processId: string): Promise<ThemeCheck[]> {
  const { rows } = await sql<{
    theme: string;
    answers: number;
    means: Record<Criterion, number> | null;
    spreads: Record<Criterion, number> | null;
  }>`
    with each as (
      select theme, c.key as criterion, count(*)::int as answers,
        avg(c.value::numeric)::float8 as mean, stddev_pop(c.value::numeric)::float8 as spread
      from self_checks, jsonb_each_text(scores) c
      where organisation_id = ${organisationId} and process_id = ${processId}
      group by theme, c.key
    )
    select theme, max(answers) as answers,
      jsonb_object_agg(criterion, mean) filter (where answers >= ${fewestAnswers}) as means,
      jsonb_object_agg(criterion, spread) filter (where answers >= ${fewestAnswers}) as spreads
    from each group by theme`.execute(db);
  return rows.map(({ theme, answers, means, spreads }) => ({
    theme,
    answers,
    means: means ?? {},
    spreads: spreads ?? {},
  }));
}

/** What has been said to the group, in no order that shows who said it, and only when enough have answered. */
export async function listNotes(db: Db, organisationId: string, processId: string, theme: string): Promise<string[]> {
  const { rows } = await sql<{ note: string }>`
    with given as (
      select note, count(*) over () as answers from self_checks
      where organisation_id = ${organisationId} and process_id = ${processId} and theme = ${theme}
    )
    select note from given where note <> '' and answers >= ${fewestAnswers} order by md5(note)`.execute(db);
  return rows.map((row) => row.note);
}
