// Writes places and what became of them: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { PlaceRow, SuccessorRow } from "./reference.ts";

export async function findDigest(db: Db, name: string): Promise<string | null> {
  const { rows } = await sql<{ digest: string }>`select digest from reference_digests where name = ${name}`.execute(db);
  return rows[0]?.digest ?? null;
}

export async function saveDigest(db: Db, name: string, digest: string): Promise<void> {
  await sql`insert into reference_digests (name, digest) values (${name}, ${digest})
    on conflict (name) do update set digest = excluded.digest`.execute(db);
}

export async function savePlaces(
  db: Db,
  rows: readonly (PlaceRow & { readonly sortKey: string; readonly folded: string })[],
): Promise<void> {
  await sql`insert into places
      (id, country, level, code, name, names, parent_id, valid_from, valid_to, sort_key, folded)
    select id, country, level, code, name, array(select jsonb_array_elements_text(names)), "parentId", "validFrom", "validTo",
      "sortKey", folded
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, country text, level text, code text, name text,
      names jsonb, "parentId" text, "validFrom" date, "validTo" date, "sortKey" text, folded text)
    on conflict (id) do update set code = excluded.code, name = excluded.name, names = excluded.names,
      parent_id = excluded.parent_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      sort_key = excluded.sort_key, folded = excluded.folded`.execute(db);
}

export async function saveSuccessors(db: Db, rows: readonly SuccessorRow[]): Promise<void> {
  await sql`delete from place_successors`.execute(db);
  await sql`insert into place_successors (place_id, successor_id, relation)
    select "placeId", "successorId", relation
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("placeId" text, "successorId" text, relation text)
    on conflict do nothing`.execute(db);
}
