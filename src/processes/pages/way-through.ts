// The way through a team's work: the path as a picture, and every theme and exercise as lists beside it.

import { guideIn } from "#guide/index.ts";
import { html, type Html } from "#ui/html.ts";
import { pathPicture, type Station } from "#ui/pictures.ts";
import { stateMark, stateWord } from "#ui/pictures/state.ts";
import { details, linkList, section } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { themeStates } from "../gates/theme-states.ts";
import { pictureStates } from "../plan/plan-rows.ts";
import { type Run, stateOf } from "../runs/run.ts";
import { doneSentence, gateTexts } from "../texts/gate-texts.ts";
import { processTexts } from "../texts/process-texts.ts";
import type { ProcessPage } from "./process-page.ts";

/** More stations than this are told theme by theme. */
const longestPath = 14;

export function wayThrough(page: ProcessPage): Html {
  const { language, runs } = page;
  const guide = guideIn(language);
  const stationsOf = runs.length > longestPath ? themeStations : runStations;
  const phases = guide.phases.map((phase) => ({ title: phase.card, stations: stationsOf(page, phase.slug) }));
  return pathPicture({
    language,
    label: processTexts.wayThrough[language],
    phases: phases.filter((phase) => phase.stations.length > 0),
  });
}

function runStations({ language, organisation, process, runs }: ProcessPage, phase: string): Station[] {
  const team = teamUrls(language, organisation);
  return runs.flatMap((run) => {
    const exercise = guideIn(language).exercise(run.exercise);
    if (exercise?.phaseSlug !== phase) return [];
    return [
      { title: titleOf(exercise, run), address: team.run(process.id, run.id), state: pictureStates[stateOf(run)] },
    ];
  });
}

function themeStations({ language, organisation, process, runs }: ProcessPage, phase: string): Station[] {
  const team = teamUrls(language, organisation);
  const within = themeStates(runs, guideIn(language)).filter(({ theme }) => theme.phaseSlug === phase);
  return within.map(({ theme, done, all, isBegun }) => ({
    title: theme.card,
    address: team.theme(process.id, theme.slug),
    state: done === all ? "done" : isBegun ? "current" : "open",
    note: done === all ? undefined : doneSentence(done, all, language),
  }));
}

/** Each theme has a page of its own: the question on the way out, and whether there is enough to go on. */
export function themes(page: ProcessPage): Html {
  const { language, organisation, process, runs } = page;
  const states = themeStates(runs, guideIn(language));
  if (states.length === 0) return html``;
  if (runs.length > longestPath) return details(gateTexts.allExercises[language], everyExercise(page));
  const team = teamUrls(language, organisation);
  const links = states.map(({ theme, done, all }) => ({
    text: `${theme.number} ${theme.card}`,
    address: team.theme(process.id, theme.slug),
    note: doneSentence(done, all, language),
  }));
  return section(gateTexts.themes[language], linkList(links, "columns"));
}

function everyExercise(page: ProcessPage): Html {
  const { language, organisation, process, runs } = page;
  const team = teamUrls(language, organisation);
  const lists = themeStates(runs, guideIn(language)).map(({ theme }) => {
    const links = runs.flatMap((run) => {
      const exercise = guideIn(language).exercise(run.exercise);
      if (exercise?.themeSlug !== theme.slug) return [];
      const state = pictureStates[stateOf(run)];
      const mark = html`${stateMark(state)}<span class="ds-sr-only">${stateWord(state, language)}: </span>`;
      return [{ text: titleOf(exercise, run), address: team.run(process.id, run.id), mark }];
    });
    return html`<li>
      <h2 class="index-title">${theme.number} ${theme.card}</h2>
      ${linkList(links)}
    </li>`;
  });
  return html`<ul class="index-columns">
    ${lists}
  </ul>`;
}

function titleOf({ title }: { readonly title: string }, { attempt }: Run): string {
  return attempt > 1 ? `${title} (${attempt})` : title;
}
