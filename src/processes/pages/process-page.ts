// A team's work at a glance: what to do next, the way through, and what has come of it so far.

import { guideIn } from "#guide/index.ts";
import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type KindCount, kindById } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";
import { buttonLink } from "#ui/fields.ts";
import { pathPicture } from "#ui/pictures.ts";
import { facts, linkList, notice, pageTop, section } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../urls.ts";
import { themeStates } from "../gates/theme-states.ts";
import type { Process } from "../process.ts";
import { pictureStates } from "../plan/plan-rows.ts";
import { type Run, stateOf } from "../runs/run.ts";
import { doneSentence, gateTexts } from "../texts/gate-texts.ts";
import { minutesSentence, originNames, processTexts } from "../texts/process-texts.ts";
import { selfCheckTexts } from "../texts/self-check-texts.ts";
import { settingsTexts } from "../texts/settings-texts.ts";
import { processTabs } from "./process-tabs.ts";

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
    ${nextStep(page)} ${section(processTexts.wayThrough[language], path(page))} ${themes(page)} ${soFar(page)}
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

function path({ language, organisation, process, runs }: ProcessPage): Html {
  const guide = guideIn(language);
  const team = teamUrls(language, organisation);
  const phases = guide.phases.map((phase) => ({
    title: phase.card,
    stations: runs.flatMap((run) => {
      const exercise = guide.exercise(run.exercise);
      if (exercise?.phaseSlug !== phase.slug) return [];
      const title = run.attempt > 1 ? `${exercise.title} (${run.attempt})` : exercise.title;
      return [{ title, address: team.run(process.id, run.id), state: pictureStates[stateOf(run)] }];
    }),
  }));
  return pathPicture({
    language,
    label: processTexts.wayThrough[language],
    phases: phases.filter((phase) => phase.stations.length > 0),
  });
}

/** Each theme with its own page: the question on the way out, and whether there is enough to go on. */
function themes({ language, organisation, process, runs }: ProcessPage): Html {
  const team = teamUrls(language, organisation);
  const links = themeStates(runs, guideIn(language)).map(({ theme, done, all }) => ({
    text: `${theme.number} ${theme.card}`,
    address: team.theme(process.id, theme.slug),
    note: doneSentence(done, all, language),
  }));
  return links.length > 0 ? section(gateTexts.themes[language], linkList(links)) : html``;
}

function exits({ language, organisation, process, may }: ProcessPage): Html {
  const team = teamUrls(language, organisation);
  const links = [{ text: selfCheckTexts.title[language], address: team.selfChecks(process.id) }];
  if (may.mayWrite) links.push({ text: processTexts.settings[language], address: team.processSettings(process.id) });
  return linkList(links);
}

function soFar({ language, organisation, process, counts, voices }: ProcessPage): Html {
  const team = teamUrls(language, organisation);
  const rows = counts
    .filter((count) => count.live > 0)
    .map(({ kind, live }) => ({
      term: kindById(kind).plural[language],
      text: html`<a class="ds-link" href="${team.items(process.id)}?kind=${kind}">${live}</a>`,
    }));
  const heard = { term: processTexts.heard[language], text: String(voices) };
  return section(processTexts.written[language], facts([heard, ...rows]));
}
