// An exercise at a glance: who, how long, what it takes in and from where, what it gives out and to where, and what it rests on.

import { kindById } from "#record/kinds.ts";
import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { facts } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import { makersBefore, usersAfter } from "../chain.ts";
import type { Exercise, Guide } from "../guide.ts";
import { exerciseTexts, shortTime } from "../texts/exercise-texts.ts";
import { guideTexts } from "../texts/guide-texts.ts";
import { foreign } from "./language-mark.ts";

/** A kind that many make or need is not followed everywhere. */
const mostMakers = 2;
const mostUsers = 3;

export function exerciseFacts(guide: Guide, exercise: Exercise): Html {
  const { language, exercises } = guide;
  const lang = foreign(exercise, language);
  const inItsWords = (words: string): Html => html`<span ${attributes({ lang })}>${words}</span>`;
  const made = exercise.in.map((kind) =>
    kindLine(
      kind,
      exerciseTexts.from[language],
      makersBefore(exercises, exercise, kind).slice(0, mostMakers),
      language,
    ),
  );
  const used = exercise.out.map((kind) =>
    kindLine(kind, exerciseTexts.to[language], usersAfter(exercises, exercise, kind).slice(0, mostUsers), language),
  );
  const short = exercise.short && {
    term: guideTexts.onShortPath[language],
    text: html`<a class="ds-link" href="#short">${shortTime(exercise.short)[language]}</a>`,
  };
  return facts([
    { term: exerciseTexts.who[language], text: inItsWords(exercise.who) },
    { term: exerciseTexts.time[language], text: inItsWords(exercise.time) },
    ...(short ? [short] : []),
    { term: exerciseTexts.in[language], text: made.length > 0 ? list(made) : exerciseTexts.nothingIn[language] },
    { term: exerciseTexts.out[language], text: list(used) },
    { term: exerciseTexts.basis[language], text: exerciseTexts[exercise.basis][language] },
  ]);
}

function list(rows: readonly Html[]): Html {
  return html`<ul>
    ${rows}
  </ul>`;
}

/** "Hovedfunn, fra 5.4 Formulere hovedfunn" */
function kindLine(kind: string, word: string, neighbours: readonly Exercise[], language: Language): Html {
  const links = neighbours.map((exercise, index) => {
    const title = html`<span ${attributes({ lang: foreign(exercise, language) })}>${exercise.title}</span>`;
    const link = html`<a class="ds-link" href="${urls.exercise(language, exercise.slug)}"
      >${exercise.number} ${title}</a
    >`;
    return html`${index > 0 && ", "}${link}`;
  });
  const name = html`<a class="ds-link" href="${urls.kinds(language)}#${kind}">${kindById(kind).plural[language]}</a>`;
  return html`<li>${name}${links.length > 0 && html`, ${word} ${links}`}</li>`;
}
