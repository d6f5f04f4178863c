// A team's work at a glance: what to do next, the way through, and what has come of it so far.

import { guideIn } from "#guide/index.ts";
import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type KindCount, kindById } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";
import { buttonLink } from "#ui/fields.ts";
import { linkList, notice, pageTop, section } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../urls.ts";
import type { Process } from "../process.ts";
import { type Run, stateOf } from "../runs/run.ts";
import { minutesSentence, originNames, processTexts } from "../texts/process-texts.ts";
import { selfCheckTexts } from "../texts/self-check-texts.ts";
import { settingsTexts } from "../texts/settings-texts.ts";
import { processTabs } from "./process-tabs.ts";
import { themes, wayThrough } from "./way-through.ts";

export interface ProcessPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly may: Policy;
  readonly placeLines: readonly string[];
  readonly runs: readonly Run[];
  readonly counts: readonly KindCount[];
  readonly voices: number;
}

export function processPage(page: ProcessPage): Html {
  const { language, organisation, process, placeLines } = page;
  return html`
    ${pageTop({
      kicker: [originNames[process.origin][language], ...placeLines].join(" · "),
      title: process.title,
      lead: process.aim || undefined,
      lang: process.language === language ? undefined : process.language,
    })}
    ${processTabs(language, organisation, process.id, "overview")} ${process.closedAt && closedNotice(page)}
    ${nextStep(page)} ${section(processTexts.wayThrough[language], wayThrough(page))} ${themes(page)} ${soFar(page)}
    ${exits(page)}
  `;
}

function closedNotice({ language, organisation, process }: ProcessPage): Html {
  const adopter = process.adoptedInto && teamUrls(language, organisation).process(process.adoptedInto);
  const body = html`<p>${processTexts.processClosed[language]}</p>
    ${process.outcome && html`<p lang="${process.language}">${process.outcome}</p>`}
    ${adopter && html`<p><a class="ds-link" href="${adopter}">${settingsTexts.toAdopter[language]}</a></p>`}`;
  return notice({ language, body });
}

/** The exercise under way, otherwise the first that is neither closed nor skipped. */
function nextStep({ language, organisation, process, runs }: ProcessPage): Html {
  const next = runs.find((run) => stateOf(run) === "under-way") ?? runs.find((run) => stateOf(run) === "planned");
  const exercise = next && guideIn(language).exercise(next.exercise);
  if (!exercise) return html``;
  const minutes = next.isShort && exercise.short ? exercise.short.minutes : exercise.minutes[1];
  const when = next.plannedFrom ? ` · ${shortDay(next.plannedFrom, language)}` : "";
  const address = teamUrls(language, organisation).run(process.id, next.id);
  return section(
    processTexts.nextStep[language],
    html`<div class="next-step">
      <h3 lang="${exercise.lang}">${exercise.title}</h3>
      <p lang="${exercise.lang}">${exercise.summary}</p>
      <p class="quiet">${minutesSentence(minutes, language)}${when}</p>
      ${buttonLink({ text: processTexts.openExercise[language], address })}
    </div>`,
  );
}

function soFar({ language, organisation, process, counts, voices }: ProcessPage): Html {
  const team = teamUrls(language, organisation);
  const links = counts
    .filter((count) => count.live > 0)
    .map(({ kind, live }) => ({
      text: kindById(kind).plural[language],
      address: `${team.items(process.id)}?kind=${kind}`,
      note: String(live),
    }));
  const heard = html`<p>${processTexts.heard[language]}: <strong>${voices}</strong></p>`;
  const nothing = html`<p>${processTexts.nothingWritten[language]}</p>`;
  return section(
    processTexts.written[language],
    links.length > 0 ? html`${heard} ${linkList(links, "columns")}` : nothing,
  );
}

function exits({ language, organisation, process, may }: ProcessPage): Html {
  const team = teamUrls(language, organisation);
  const links = [{ text: selfCheckTexts.title[language], address: team.selfChecks(process.id) }];
  if (may.mayWrite) links.push({ text: processTexts.settings[language], address: team.processSettings(process.id) });
  return section(processTexts.more[language], linkList(links));
}
