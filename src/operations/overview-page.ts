// One look at the installation for those who look after it.

import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { facts, notice, pageTop, section, table } from "#ui/pieces.ts";
import { shortMoment } from "#ui/time.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../urls.ts";
import { jobTexts, overviewTexts as texts } from "./overview-texts.ts";
import type { JobState, Overview } from "./overview.ts";

export function overviewPage(language: Language, overview: Overview): PageParts {
  const title = texts.title[language];
  const body = html`${pageTop({ title })}
    ${overview.isEmbedded && notice({ language, tone: "warning", body: texts.trial[language] })}
    ${facts(entries(language, overview))}
    <p><a class="ds-link" href="${urls.outbox(language)}">${texts.toOutbox[language]}</a></p>
    ${section(texts.jobs[language], jobTable(language, overview.jobs))}`;
  return { title, body };
}

function entries(language: Language, overview: Overview): { term: string; text: string }[] {
  const kind = overview.isEmbedded ? texts.embedded : texts.server;
  const { waiting, refused } = overview.letters;
  return [
    { term: texts.version[language], text: `${overview.version} (Node ${overview.node})` },
    {
      term: texts.database[language],
      text: `${kind[language]}, ${overview.megabytes} MB, ${texts.migration[language]} ${overview.migration}`,
    },
    {
      term: texts.waiting[language],
      text: refused ? `${waiting} (${refused} ${texts.refused[language]})` : String(waiting),
    },
    { term: texts.backup[language], text: time(overview.lastBackupAt, language) },
  ];
}

function jobTable(language: Language, jobs: readonly JobState[]): Html {
  const rows = jobs.map((job) => [nameOf(job, language), time(job.doneAt, language), time(job.failedAt, language)]);
  const columns = [texts.job[language], texts.done[language], texts.failed[language]];
  return table({ caption: texts.jobs[language], columns, rows, isCaptionHidden: true });
}

/** In words, and as the log calls it. */
function nameOf({ name }: JobState, language: Language): string {
  const words = jobTexts[name]?.[language];
  return words ? `${words} (${name})` : name;
}

function time(at: Date | null, language: Language): string {
  return at ? shortMoment(at, language) : texts.never[language];
}
