// The page of one exercise in a team's work: what you bring, how it is done, what you make, and how it ends.

import { guideIn, toolById } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import {
  details,
  type Fact,
  facts,
  linkList,
  type Neighbour,
  type Neighbours,
  notice,
  onward,
  pageTop,
  steps,
  tag,
} from "#ui/pieces.ts";
import { daysBetween, longDay } from "#ui/time.ts";
import { teamUrls, urls } from "../../../urls.ts";
import { minutesSentence, processTexts, stateNames } from "../../texts/process-texts.ts";
import { type Run, stateOf } from "../run.ts";
import { inputsSection } from "./inputs-section.ts";
import { partSection } from "./part-section.ts";
import type { RunPage } from "./shown-run.ts";
import { closingSection } from "./closing-section.ts";

export function runPage(page: RunPage): Html {
  const { language, exercise, process } = page;
  return html`
    ${runTop(page)} ${process.closedAt && notice({ language, body: processTexts.processClosed[language] })}
    ${
      page.problem === "changed-meanwhile" &&
      notice({ language, tone: "warning", body: processTexts.changedMeanwhile[language], isAnswer: true })
    }
    ${runFacts(page)}
    <div class="before">${howTo(page)} ${inputsSection(page)}</div>
    <section class="section">
      <h2>${processTexts.makeHere[language]}</h2>
      <p>${toolById(exercise.tool).purpose[language]}</p>
      ${page.parts.map((_, index) => partSection(page, index))}
    </section>
    ${closingSection(page)} ${onward(neighbours(page), processTexts.wayThrough[language], language)}
  `;
}

/** Once it is over, the page's main action is to go on to the next. */
function runTop(page: RunPage): Html {
  const { language, organisation, run, exercise, process, next } = page;
  const team = teamUrls(language, organisation);
  const theme = guideIn(language).theme(exercise.themeSlug);
  const state = stateOf(run);
  const tone = state === "closed" ? "success" : state === "under-way" ? "main" : "neutral";
  const isOver = state === "closed" || state === "skipped";
  const following = isOver && next && titleOf(next, language);
  return pageTop({
    kicker: html`${exercise.number} · <a href="${team.theme(process.id, exercise.themeSlug)}">${theme?.card}</a>`,
    title: exercise.title,
    lead: exercise.summary,
    lang: exercise.lang,
    action: html`<p class="tags">
        ${tag(stateNames[state][language], tone)} ${run.isShort && tag(processTexts.shortWay[language])}
      </p>
      ${
        following &&
        actions(
          buttonLink({ text: `${processTexts.next[language]}: ${following}`, address: team.run(process.id, next.id) }),
        )
      }`,
  });
}

function runFacts({ language, organisation, process, run, exercise }: RunPage): Html {
  const team = teamUrls(language, organisation);
  const minutes = run.isShort && exercise.short ? exercise.short.minutes : exercise.minutes[1];
  const entries: Fact[] = [
    { term: processTexts.time[language], text: minutesSentence(minutes, language) },
    { term: processTexts.who[language], text: html`<span lang="${exercise.lang}">${exercise.who}</span>` },
  ];
  if (run.plannedFrom) {
    const { plannedFrom, plannedTo } = run;
    const days =
      plannedTo && plannedTo !== plannedFrom
        ? daysBetween(plannedFrom, plannedTo, language)
        : longDay(plannedFrom, language);
    entries.push({ term: processTexts.plan[language], text: days });
  }
  const sheet = html`<a class="ds-link" href="${team.runSheet(process.id, run.id, "pdf")}">PDF</a>,
    <a class="ds-link" href="${team.runSheet(process.id, run.id, "docx")}">Word</a>`;
  return facts([...entries, { term: processTexts.printSheet[language], text: sheet }], "row");
}

function howTo({ language, run, exercise, ...page }: RunPage): Html {
  const shown = run.isShort && exercise.shortSteps.length > 0 ? exercise.shortSteps : exercise.steps;
  const rows = shown.map((step) => ({
    title: step.title,
    body: step.body,
    note: step.minutes ? minutesSentence(step.minutes, language) : undefined,
  }));
  const isFresh = stateOf(run) === "planned" && !page.again;
  return details(
    processTexts.howTo[language],
    html`<div lang="${exercise.lang}">${steps(rows)}</div>
      ${linkList([{ text: processTexts.readAll[language], address: urls.exercise(language, exercise.slug) }])}`,
    isFresh,
  );
}

function neighbours({ language, organisation, process, previous, next }: RunPage): Neighbours {
  const team = teamUrls(language, organisation);
  const neighbour = (run: Run | null): Neighbour | undefined => {
    const title = run && titleOf(run, language);
    return run && title ? { title, address: team.run(process.id, run.id) } : undefined;
  };
  return { previous: neighbour(previous), next: neighbour(next) };
}

function titleOf(run: Run, language: Language): string | undefined {
  const exercise = guideIn(language).exercise(run.exercise);
  return exercise && `${exercise.number} ${exercise.title}`;
}
