// Counts what the gates ask for: one query for all lines of a theme.

import { type RawBuilder, sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Condition, Counted, GateLine } from "./gate.ts";

export async function countFor(
  db: Db,
  organisationId: string,
  processId: string,
  lines: readonly GateLine[],
): Promise<Counted[]> {
  const asked = lines.flatMap(({ counts, needs }) => [counts, needs]).filter((each) => typeof each === "object");
  if (asked.length === 0) return lines.map(() => ({ there: 0, needed: 0 }));
  const kinds = [...new Set(asked.flatMap((condition) => condition.kinds))];
  const columns = lines.flatMap(({ counts, needs }, index) => [
    column(`there${index}`, counts),
    column(`needed${index}`, needs),
  ]);
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)} from items
    where organisation_id = ${organisationId} and process_id = ${processId} and trashed_at is null
      and kind = any(${kinds}::text[])`.execute(db);
  return lines.map((_, index) => ({
    there: rows[0]?.[`there${index}`] ?? 0,
    needed: rows[0]?.[`needed${index}`] ?? 0,
  }));
}

function column(name: string, counted: GateLine["counts"] | GateLine["needs"]): RawBuilder<unknown> {
  if (typeof counted !== "object") return sql`0 as ${sql.ref(name)}`;
  return sql`count(*) filter (where ${sql.join(termsOf(counted), sql` and `)})::int as ${sql.ref(name)}`;
}

function termsOf(condition: Condition): RawBuilder<unknown>[] {
  const { kinds, filled = [], anyOf = [], isNot = {}, rests, carries } = condition;
  const terms = [
    sql`items.kind = any(${[...kinds]}::text[])`,
    ...filled.map((names) => {
      const values = [names].flat().map((name) => sql`items.fields->>${name}::text`);
      return sql`concat(${sql.join(values)}) <> ''`;
    }),
    ...Object.entries(isNot).map(([field, value]) => sql`items.fields->>${field}::text <> ${value}`),
  ];
  if (anyOf.length > 0) {
    const values = anyOf.map((value) => sql`items.fields @> ${JSON.stringify(value)}::jsonb`);
    terms.push(sql`(${sql.join(values, sql` or `)})`);
  }
  if (condition.hasConsent) terms.push(sql`items.consent_id is not null`);
  if (rests) {
    terms.push(sql`exists (select from item_links l join items t on t.organisation_id = l.organisation_id
      and t.id = l.to_id and t.trashed_at is null
      where l.organisation_id = items.organisation_id and l.from_id = items.id and l.relation = ${rests})`);
  }
  if (carries) {
    terms.push(sql`exists (select from item_links l join items f on f.organisation_id = l.organisation_id
      and f.id = l.from_id and f.trashed_at is null and f.kind = ${carries}
      where l.organisation_id = items.organisation_id and l.to_id = items.id)`);
  }
  return terms;
}
