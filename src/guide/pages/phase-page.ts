// A phase of the guide: what it is about, its themes, and the question to answer before going on.

import { html, type Html } from "#ui/html.ts";
import { cards, neighboursIn, onward, pageTop, section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Guide, Phase } from "../guide.ts";
import { countOfExercises, guideTexts, phaseOf, themeNumber } from "../texts/guide-texts.ts";
import { foreign, inItsLanguage, translationNote } from "./language-mark.ts";
import { wayOut } from "./way-out.ts";

export function phasePage(guide: Guide, phase: Phase): Html {
  const { language } = guide;
  const kicker = phaseOf(phase.number, guide.phases.length)[language];
  const neighbours = neighboursIn(guide.phases, phase, (each) => ({
    title: each.card,
    address: urls.phase(language, each.slug),
    lang: foreign(each, language),
  }));
  return html`
    ${pageTop({ title: phase.title, lead: phase.summary, kicker, lang: foreign(phase, language) })}
    ${translationNote(phase, language)} ${inItsLanguage(phase, language, html`<div class="prose">${phase.about}</div>`)}
    ${section(guideTexts.themesHere[language], themeCards(guide, phase))} ${wayOut(phase, language)}
    ${onward(neighbours, guideTexts.onward[language], language)}
  `;
}

function themeCards({ language }: Guide, { themes }: Phase): Html {
  const entries = themes.map((theme) => ({
    title: theme.title,
    address: urls.theme(language, theme.slug),
    kicker: `${themeNumber(theme.number)[language]} · ${countOfExercises(theme.exercises.length)[language]}`,
    body: theme.summary,
    lang: foreign(theme, language),
  }));
  return cards(entries);
}
