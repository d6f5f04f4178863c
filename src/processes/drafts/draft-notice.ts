// Tells that an unsaved draft stands in the form, with a button that throws it away.

import type { Language } from "#platform/language.ts";
import { button, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { notice } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { itemTexts } from "../texts/item-texts.ts";

/** Stands inside the form that the draft belongs to; `form` is the draft's own address. */
export function draftNotice(language: Language, organisation: string, form: string): Html {
  const drop = button({
    text: itemTexts.dropDraft[language],
    variant: "quiet",
    action: teamUrls(language, organisation).drafts,
    name: "draft-drop",
    value: "yes",
    isUnchecked: true,
  });
  return notice({
    language,
    body: html`<p>${itemTexts.draftFound[language]}</p>
      ${hiddenField("draft-form", form)} ${drop}`,
  });
}
