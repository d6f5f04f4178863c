// Says that a letter is on its way, in the same words whether the address was known or not.

import type { Language } from "#platform/language.ts";
import { html } from "#ui/html.ts";
import { notice, pageTop } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { fieldTexts } from "../texts/fields.ts";

export function letterSentPage(language: Language, lead: string, hasMailServer: boolean): PageParts {
  const title = fieldTexts.letterSent[language];
  const waiting = notice({ language, tone: "info", body: fieldTexts.noMailServer[language] });
  return { title, body: html`${pageTop({ title, lead })} ${!hasMailServer && waiting}` };
}
