// One sentence on why it goes no further, and a way on: a link that was used, something tried too often.

import type { Language } from "#platform/language.ts";
import { buttonLink } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { clockTime } from "#ui/time.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts, tryAgainAt } from "../texts/fields.ts";
import { signInTexts } from "../texts/sign-in.ts";

export function linkUsedPage(language: Language, again: { text: string; address: string }): PageParts {
  const title = fieldTexts.linkUsedTitle[language];
  return { title, body: html`${pageTop({ title, lead: fieldTexts.linkUsed[language] })} ${buttonLink(again)}` };
}

/** Says when; and where a password was tried, the way by letter is still open. */
export function tooManyPage(language: Language, again: Date, isLinkOpen: boolean): PageParts {
  const title = fieldTexts.tooManyTitle[language];
  // Rounded up to a whole minute: at that time it works.
  const time = clockTime(new Date(Math.ceil(again.getTime() / 60_000) * 60_000), language);
  const link = buttonLink({ text: signInTexts.askForLink[language], address: urls.signInLink(language) });
  return { title, body: html`${pageTop({ title, lead: tryAgainAt(time)[language] })} ${isLinkOpen && link}` };
}
