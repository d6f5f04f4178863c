// The page of one exercise in a team's work: what you bring, how it is done, what you make, and how it ends.

import { guideIn, toolById } from "#guide/index.ts";
import { html, type Html } from "#ui/html.ts";
import { buttonLink } from "#ui/fields.ts";
import { details, facts, linkList, notice, pageTop, section, steps, tag } from "#ui/pieces.ts";
import { longDay } from "#ui/time.ts";
import { teamUrls, urls } from "../../../urls.ts";
import { minutesSentence, processTexts, stateNames } from "../../texts/process-texts.ts";
import { stateOf } from "../run.ts";
import { inputsSection } from "./inputs-section.ts";
import { partSection } from "./part-section.ts";
import type { RunPage } from "./shown-run.ts";
import { closingSection } from "./closing-section.ts";

export function runPage(page: RunPage): Html {
  const { language, run, exercise, process } = page;
  const theme = guideIn(language).theme(exercise.themeSlug);
  const state = stateOf(run);
  const tone = state === "closed" ? "success" : state === "under-way" ? "main" : "neutral";
  return html`
    ${pageTop({
      kicker: html`${exercise.number} · ${theme?.card} ${tag(stateNames[state][language], tone)}
      ${run.isShort && tag(processTexts.shortWay[language])}`,
      title: exercise.title,
      lead: exercise.summary,
      lang: exercise.lang,
    })}
    ${process.closedAt && notice({ language, body: processTexts.processClosed[language] })}
    ${
      page.problem === "changed-meanwhile" &&
      notice({ language, tone: "warning", body: processTexts.changedMeanwhile[language], isAnswer: true })
    }
    <div class="beside">
      <div class="beside-aside">${runFacts(page)} ${howTo(page)} ${inputsSection(page)}</div>
      <div class="beside-text">
        <h2 class="section-heading">${processTexts.makeHere[language]}</h2>
        <p>${toolById(exercise.tool).purpose[language]}</p>
        ${page.parts.map((_, index) => partSection(page, index))} ${closingSection(page)} ${neighbours(page)}
      </div>
    </div>
  `;
}

function runFacts({ language, run, exercise }: RunPage): Html {
  const minutes = run.isShort && exercise.short ? exercise.short.minutes : exercise.minutes[1];
  const entries = [
    { term: { nb: "Tid", nn: "Tid", da: "Tid", en: "Time" }[language], text: minutesSentence(minutes, language) },
    { term: { nb: "Hvem", nn: "Kven", da: "Hvem", en: "Who" }[language], text: exercise.who },
  ];
  if (run.plannedFrom) {
    const days = run.plannedTo && run.plannedTo !== run.plannedFrom ? ` – ${longDay(run.plannedTo, language)}` : "";
    entries.push({ term: processTexts.plan[language], text: longDay(run.plannedFrom, language) + days });
  }
  return facts(entries);
}

function howTo({ language, organisation, process, run, exercise, ...page }: RunPage): Html {
  const team = teamUrls(language, organisation);
  const shown = run.isShort && exercise.shortSteps.length > 0 ? exercise.shortSteps : exercise.steps;
  const rows = shown.map((step) => ({
    title: step.title,
    body: step.body,
    note: step.minutes ? minutesSentence(step.minutes, language) : undefined,
  }));
  const isFresh = stateOf(run) === "planned" && !page.again;
  return html`${details(
      processTexts.howTo[language],
      html`<div lang="${exercise.lang}">${steps(rows)}</div>
        ${linkList([{ text: processTexts.readAll[language], address: urls.exercise(language, exercise.slug) }])}`,
      isFresh,
    )}
    <p class="actions">
      ${buttonLink({ text: `${processTexts.printSheet[language]} (PDF)`, address: team.runSheet(process.id, run.id, "pdf"), variant: "secondary" })}
      ${buttonLink({ text: "Word", address: team.runSheet(process.id, run.id, "docx"), variant: "quiet" })}
    </p>`;
}

function neighbours({ language, organisation, process, previous, next }: RunPage): Html {
  const guide = guideIn(language);
  const team = teamUrls(language, organisation);
  const links = [previous, next].flatMap((run) => {
    const exercise = run && guide.exercise(run.exercise);
    return exercise ? [{ text: `${exercise.number} ${exercise.title}`, address: team.run(process.id, run.id) }] : [];
  });
  return links.length > 0 ? section(processTexts.wayThrough[language], linkList(links)) : html``;
}
