// A theme of the guide: what it is about, its exercises, what is enough, and the question on the way out.

import { html, type Html } from "#ui/html.ts";
import { neighboursIn, onward, pageTop, section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Guide, Theme } from "../guide.ts";
import { guideTexts, themeNumber } from "../texts/guide-texts.ts";
import { exerciseCards } from "./exercise-list.ts";
import { foreign, inItsLanguage, translationNote } from "./language-mark.ts";
import { wayOut } from "./way-out.ts";

export function themePage(guide: Guide, theme: Theme): Html {
  const { language } = guide;
  const phase = guide.phase(theme.phaseSlug);
  const kicker = `${themeNumber(theme.number)[language]}${phase ? ` · ${phase.card}` : ""}`;
  const neighbours = neighboursIn(guide.themes, theme, (each) => ({
    title: each.card,
    address: urls.theme(language, each.slug),
    lang: foreign(each, language),
  }));
  return html`
    ${pageTop({ title: theme.title, lead: theme.summary, kicker, lang: foreign(theme, language) })}
    ${translationNote(theme, language)} ${inItsLanguage(theme, language, html`<div class="prose">${theme.about}</div>`)}
    ${section(guideTexts.exercisesHere[language], exerciseCards(theme.exercises, language))} ${enough(guide, theme)}
    ${wayOut(theme, language)} ${onward(neighbours, guideTexts.onward[language], language)}
  `;
}

function enough({ language }: Guide, theme: Theme): Html {
  const body = html`<p class="quiet">${guideTexts.enoughAdvice[language]}</p>
    ${inItsLanguage(theme, language, theme.enough)}`;
  return section(guideTexts.enough[language], body);
}
