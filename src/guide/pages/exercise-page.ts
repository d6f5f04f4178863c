// An exercise: why, when, with whom, step by step, and how everybody can take part.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { details, linkList, neighboursIn, onward, pageTop, steps } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import { exerciseHeadings, type ExerciseSection } from "../content/headings.ts";
import type { ProseSection } from "../content/texts.ts";
import type { Step } from "../content/steps.ts";
import type { Exercise, Guide } from "../guide.ts";
import { exerciseTexts, minutes, shortLead } from "../texts/exercise-texts.ts";
import { exerciseNumber, guideTexts } from "../texts/guide-texts.ts";
import { exerciseFacts } from "./exercise-facts.ts";
import { foreign, translationNote } from "./language-mark.ts";
import { sheetLinks } from "./sheet-links.ts";

type PartName = ExerciseSection | "sheet";

/** In the order a group needs them. */
const parts: readonly PartName[] = [
  "why",
  "fits",
  "doesNotFit",
  "preparation",
  "opening",
  "steps",
  "short",
  "everyone",
  "mistakes",
  "onPaper",
  "sheet",
  "inAndOut",
  "method",
];

export function exercisePage(guide: Guide, exercise: Exercise): Html {
  const { language } = guide;
  const theme = guide.theme(exercise.themeSlug);
  const kicker = `${exerciseNumber(exercise.number)[language]}${theme ? ` · ${theme.card}` : ""}`;
  const lang = foreign(exercise, language);
  const shown = parts.filter((part) => isThere(part, exercise));
  const neighbours = neighboursIn(guide.exercises, exercise, (each) => ({
    title: `${each.number} ${each.title}`,
    address: urls.exercise(language, each.slug),
    lang: foreign(each, language),
  }));
  return html`
    ${pageTop({ title: exercise.title, lead: exercise.summary, kicker, action: ways(exercise, language), lang })}
    ${translationNote(exercise, language)}
    <div class="beside">
      <div class="beside-aside">${exerciseFacts(guide, exercise)} ${contents(shown, language)}</div>
      <div class="beside-text prose">${shown.map((part) => partOf(part, exercise, language))}</div>
    </div>
    ${onward(neighbours, guideTexts.onward[language], language)}
  `;
}

function ways(exercise: Exercise, language: Language): Html {
  return actions(
    buttonLink({ text: exerciseTexts.start[language], address: urls.start(language, { exercise: exercise.slug }) }),
    buttonLink({ text: exerciseTexts.toSheet[language], address: "#sheet", variant: "secondary" }),
  );
}

function contents(shown: readonly PartName[], language: Language): Html {
  const links = shown.map((part) => ({ text: titleOf(part, language), address: `#${part}` }));
  return details(exerciseTexts.onThisPage[language], linkList(links));
}

function isThere(part: PartName, exercise: Exercise): boolean {
  if (part === "sheet" || part === "steps") return true;
  return part === "short" ? exercise.shortSteps.length > 0 : exercise.sections[part] !== undefined;
}

function titleOf(part: PartName, language: Language): string {
  return part === "sheet" ? exerciseTexts.sheet[language] : exerciseHeadings[part][language];
}

function partOf(part: PartName, exercise: Exercise, language: Language): Html {
  return html`<section class="section" id="${part}">
    <h2>${titleOf(part, language)}</h2>
    ${bodyOf(part, exercise, language)}
  </section>`;
}

function bodyOf(part: PartName, exercise: Exercise, language: Language): Html {
  switch (part) {
    case "sheet":
      return sheetLinks(exercise, language);
    case "steps":
      return stepList(exercise, exercise.steps, language);
    case "short":
      return html`<p>${exercise.short && shortLead(exercise.short.minutes)[language]}</p>
        ${stepList(exercise, exercise.shortSteps, language)}`;
    case "method":
      return html`${prose(part, exercise, language)} ${sources(exercise, language)}`;
    default:
      return prose(part, exercise, language);
  }
}

function prose(part: ProseSection, exercise: Exercise, language: Language): Html {
  return html`<div ${attributes({ lang: foreign(exercise, language) })}>${exercise.sections[part]}</div>`;
}

function stepList(exercise: Exercise, entries: readonly Step[], language: Language): Html {
  const list = steps(
    entries.map(({ title, body, minutes: count }) => ({
      title,
      body,
      note: count === null ? undefined : minutes(count)[language],
    })),
  );
  return html`<div ${attributes({ lang: foreign(exercise, language) })}>${list}</div>`;
}

function sources({ sources: addresses }: Exercise, language: Language): Html | null {
  if (addresses.length === 0) return null;
  const links = addresses.map((address) => html`<li><a class="ds-link" href="${address}">${siteOf(address)}</a></li>`);
  return html`<h3>${exerciseTexts.sources[language]}</h3>
    <ul>
      ${links}
    </ul>`;
}

/** Where a link leads, in words: "aldersvennlig.no: organisere arbeidet". */
function siteOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = decodeURIComponent(pathname)
    .split("/")
    .findLast((part) => /[a-zæøå]{3}/i.test(part));
  const words = last?.replace(/\.\w+$/, "").replaceAll(/[-_]/g, " ");
  return `${hostname.replace(/^www\./, "")}${words ? `: ${words}` : ""}`;
}
