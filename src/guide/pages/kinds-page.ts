// The kinds of things a group writes down: what each is, where it is written, and where it is used again.

import type { Kind } from "#record/kind.ts";
import { kinds } from "#record/kinds.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Exercise, Guide } from "../guide.ts";
import { guideTexts } from "../texts/guide-texts.ts";
import { foreign } from "./language-mark.ts";

export function kindsPage(guide: Guide): Html {
  const { language } = guide;
  return html`
    ${pageTop({ title: guideTexts.kinds[language], lead: guideTexts.kindsLead[language] })}
    <div class="in-two">${kinds.map((kind) => kindEntry(guide, kind))}</div>
  `;
}

function kindEntry({ language, exercises }: Guide, kind: Kind): Html {
  const made = exercises.filter((exercise) => exercise.out.includes(kind.id));
  const used = exercises.filter((exercise) => exercise.in.includes(kind.id));
  return html`<section class="section" id="${kind.id}">
    <h2>${kind.plural[language]}</h2>
    <p>${kind.hint[language]}</p>
    ${made.length > 0 && html`<p>${guideTexts.madeIn[language]} ${links(made, language)}.</p>`}
    ${used.length > 0 && html`<p>${guideTexts.usedIn[language]} ${links(used, language)}.</p>`}
  </section>`;
}

function links(exercises: readonly Exercise[], language: Guide["language"]): Html[] {
  return exercises.map((exercise, index) => {
    const title = html`<span ${attributes({ lang: foreign(exercise, language) })}>${exercise.title}</span>`;
    return html`${index > 0 && ", "}<a class="ds-link" href="${urls.exercise(language, exercise.slug)}"
        >${exercise.number} ${title}</a
      >`;
  });
}
