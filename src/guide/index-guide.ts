// Puts every text of the guide into the search index when the program starts; what has not changed costs one question.

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { indexSection, type SearchDocument } from "#publishing/search/index-documents.ts";
import { urls } from "../urls.ts";
import type { Guide } from "./guide.ts";
import { guideIn, writtenLanguages } from "./national-guide.ts";

const digestName = "guide-search";
const sections = ["guide-phases", "guide-themes", "guide-exercises", "guide-articles"] as const;

export async function indexGuide(db: Db): Promise<void> {
  const documents = writtenLanguages.flatMap((language) => documentsOf(guideIn(language)));
  const digest = createHash("sha256").update(JSON.stringify(documents)).digest("base64url");
  const { rows } = await sql<{ digest: string }>`
    select digest from reference_digests where name = ${digestName}`.execute(db);
  if (rows[0]?.digest === digest) return;
  for (const section of sections) {
    await indexSection(
      db,
      section,
      documents.filter((document) => document.section === section),
    );
  }
  await sql`insert into reference_digests (name, digest) values (${digestName}, ${digest})
    on conflict (name) do update set digest = excluded.digest`.execute(db);
}

interface Written {
  readonly slug: string;
  readonly lang: Guide["language"];
  readonly title: string;
  readonly summary: string;
  readonly plain: string;
}

/** What is written in the guide's own language; a text that is not translated is found in bokmål. */
function documentsOf(guide: Guide): SearchDocument[] {
  const { language } = guide;
  const shelf = (
    section: (typeof sections)[number],
    texts: readonly Written[],
    address: (slug: string) => string,
  ): SearchDocument[] =>
    texts
      .filter((text) => text.lang === language)
      .map((text) => ({
        id: `${section}/${text.slug}/${language}`,
        language,
        address: address(text.slug),
        section,
        title: text.title,
        body: `${text.summary}\n${text.plain}`,
      }));
  return [
    ...shelf("guide-phases", guide.phases, (slug) => urls.phase(language, slug)),
    ...shelf("guide-themes", guide.themes, (slug) => urls.theme(language, slug)),
    ...shelf("guide-exercises", guide.exercises, (slug) => urls.exercise(language, slug)),
    ...shelf("guide-articles", guide.articles, (slug) => articleAddress(guide, slug)),
  ];
}

function articleAddress({ language }: Guide, slug: string): string {
  if (slug === "short-path") return urls.shortPath(language);
  return slug === "accessibility" ? urls.accessibility(language) : urls.article(language, slug);
}
