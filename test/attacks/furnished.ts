// Words of a test in every other place that holds them: names, teams, processes, runs, self-checks, letters, the public page.

import { sql } from "kysely";
import { demoOrganisations } from "#seeds/index.ts";
import { teamUrls } from "../../src/urls.ts";
import { cast } from "../cast.ts";
import type { House } from "../house.ts";
import { type Everything, writeEverything } from "./everything.ts";

export const team = teamUrls("nb", demoOrganisations.nordvik.slug);

/** In Nordvik's large process. `words` is asked for the words of each field. */
export async function furnish(house: House, words: (field: string) => string): Promise<Everything> {
  const everything = await writeEverything(house, words);
  const { process } = everything;
  const [member, owner] = [cast.member.id, cast.owner.id];
  await house.db.systemically(async (tx) => {
    // What the demonstration has published is somebody else's story.
    await sql`delete from publications`.execute(tx);
    await sql`delete from search_documents where organisation_id is not null`.execute(tx);
    await sql`insert into operators (person_id, since) values (${owner}, now()) on conflict do nothing`.execute(tx);
    await sql`update persons set name = ${words("person.name")} where id in (${member}, ${owner})`.execute(tx);
    await sql`update organisations set name = ${words("organisation.name")} where slug = 'nordvik'`.execute(tx);
    await sql`update processes set title = ${words("process.title")}, aim = ${words("process.aim")}
      where id = ${process}`.execute(tx);
    await sql`update runs set outcome = ${words("run.outcome")}, learning = ${words("run.learning")}, closed_at = now(),
      closed_by = ${member}, started_at = now(), responsible_id = ${owner}
      where process_id = ${process} and position % 3 = 0`.execute(tx);
    await sql`update runs set skip_reason = ${words("run.reason")}, skipped_at = now(), skipped_by = ${member}
      where process_id = ${process} and position % 3 = 1`.execute(tx);
    await sql`insert into self_checks (organisation_id, id, process_id, theme, person_id, scores, note, at)
      select ${demoOrganisations.nordvik.id}, gen_random_uuid(), ${process}, 'insight', id,
        '{"needs": 3, "curious": 3, "listen": 3, "change": 3, "uncertainty": 3, "with-people": 3}',
        ${words("self-check.note")}, now() from persons limit 6
      on conflict (organisation_id, process_id, theme, person_id) do update set note = excluded.note`.execute(tx);
  });
  const invited = { name: words("invitation.name"), email: "ny@eksempel.no", role: "member" };
  await house.as("owner").post(team.invitations, invited);
  return everything;
}

const parts = ["title", "what", "why", "forWhom", "how", "plan", "outcome", "contact"];

/** Through the form, as a leader: with these words in every part and the one line of the roadmap. */
export async function publish(
  house: House,
  { process, items }: Everything,
  words: (part: string) => string,
): Promise<void> {
  const leader = house.as("leader");
  const written = Object.fromEntries(parts.map((part) => [part, words(part)]));
  const lines = items.get("roadmap-item") ?? "";
  await leader.post(team.publication(process), { does: "preview", ...written, lines });
  const preview = await leader.get(`${team.publication(process)}?preview=yes`);
  await preview.press("Publiser");
}
