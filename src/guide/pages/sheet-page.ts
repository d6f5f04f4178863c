// The sheet of an exercise on screen, as it will lie on the table.

import type { Document } from "#platform/documents/document.ts";
import { renderHtml } from "#platform/documents/html.ts";
import type { Language } from "#platform/language.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Exercise } from "../guide.ts";
import { exerciseTexts } from "../texts/exercise-texts.ts";

export function sheetPage(exercise: Exercise, sheet: Document, language: Language): Html {
  const ways = actions(
    buttonLink({ text: exerciseTexts.asPdf[language], address: urls.sheet(language, exercise.slug, "pdf") }),
    buttonLink({
      text: exerciseTexts.toExercise[language],
      address: urls.exercise(language, exercise.slug),
      variant: "secondary",
    }),
  );
  return html`
    ${pageTop({ title: sheet.title, kicker: sheet.subtitle, lead: exerciseTexts.sheetLead[language], action: ways })}
    ${renderHtml(sheet.blocks, { language })}
  `;
}
