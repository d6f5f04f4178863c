// The front of the guide: three ways to begin, the path as a picture, and every exercise in a list.

import { html, type Html } from "#ui/html.ts";
import { pathPicture } from "#ui/pictures.ts";
import { cards, doors, pageTop, section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Guide } from "../guide.ts";
import { countOfExercises, guideTexts, themeNumber } from "../texts/guide-texts.ts";
import { exerciseLines } from "./exercise-list.ts";
import { foreign, inItsLanguage, translationNote } from "./language-mark.ts";

const listId = "exercises";
/** The articles that belong beside the exercises. */
const besideExercises = ["success-criteria", "reaching-minority-seniors"];

export function guidePage(guide: Guide): Html {
  const { language } = guide;
  const [first] = guide.phases;
  return html`
    ${pageTop({ title: guideTexts.guide[language], lead: guideTexts.guideLead[language] })}
    ${first && translationNote(first, language, guideTexts.guideOnlyInBokmål)}
    ${section(guideTexts.waysIn[language], waysIn(guide))} ${section(guideTexts.path[language], path(guide))}
    ${section(guideTexts.allExercises[language], allExercises(guide), listId)}
    ${section(guideTexts.alsoRead[language], articles(guide))}
  `;
}

function waysIn({ language }: Guide): Html {
  const text = (key: "whole" | "short" | "single") => ({
    text: guideTexts[key][language],
    sentence: guideTexts[`${key}Sentence`][language],
  });
  return doors(
    [
      { ...text("whole"), address: urls.start(language, { path: "guide" }) },
      { ...text("short"), address: urls.shortPath(language) },
      { ...text("single"), address: `#${listId}` },
    ],
    3,
  );
}

function path(guide: Guide): Html {
  const { language } = guide;
  const picture = pathPicture({
    language,
    label: guideTexts.pathLabel[language],
    phases: guide.phases.map((phase) => ({
      title: phase.card,
      address: urls.phase(language, phase.slug),
      sentence: phase.summary,
      stations: phase.themes.map((theme) => ({
        title: theme.card,
        address: urls.theme(language, theme.slug),
        note: countOfExercises(theme.exercises.length)[language],
      })),
    })),
  });
  return html`<p>${guideTexts.pathAdvice[language]}</p>
    ${inItsLanguage(guide.phases[0] ?? { lang: language }, language, picture)}`;
}

function articles({ language, articles }: Guide): Html {
  const entries = articles
    .filter(({ slug }) => besideExercises.includes(slug))
    .map((article) => ({
      title: article.title,
      body: article.summary,
      address: urls.article(language, article.slug),
      lang: foreign(article, language),
    }));
  const kinds = {
    title: guideTexts.kinds[language],
    body: guideTexts.kindsLead[language],
    address: urls.kinds(language),
  };
  return cards([...entries, kinds], 3, "row");
}

function allExercises({ language, themes }: Guide): Html {
  const lists = themes.map((theme) => {
    const heading = html`<h3>
        <span class="quiet">${themeNumber(theme.number)[language]}</span>
        <a class="ds-link" href="${urls.theme(language, theme.slug)}">${theme.card}</a>
      </h3>
      ${exerciseLines(theme.exercises, language)}`;
    return html`<li>${inItsLanguage(theme, language, heading)}</li>`;
  });
  return html`<ul class="index-columns">
    ${lists}
  </ul>`;
}
