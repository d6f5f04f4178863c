// The address where a form that was sent while signed out waits to be sent again.

import type { Accounts } from "#people/accounts/accounts.ts";
import { actions, button, form, hiddenField } from "#ui/fields.ts";
import { html, plainText } from "#ui/html.ts";
import { details, pageTop } from "#ui/pieces.ts";
import { cookieOf } from "#web/cookies.ts";
import { findParkedForm, parkingCookie, type ParkedForm } from "#web/parked-forms.ts";
import { found } from "#web/problems.ts";
import { personal, type Route } from "#web/route.ts";
import type { PageParts, PersonVisit } from "#web/visit.ts";
import type { Language } from "#platform/language.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { ownTexts } from "./texts/own-texts.ts";

export function parkedRoutes(accounts: Accounts): readonly Route[] {
  return [personal("GET", urls.parkedForm(anyLanguage, ":token"), withAccounts(accounts)(getParkedForm))];
}

async function getParkedForm(visit: PersonVisit, { database }: Accounts): Promise<Response> {
  const key = cookieOf(visit.request, parkingCookie) ?? "";
  const parked = found(await findParkedForm(database, visit.param("token"), key, visit.now));
  return visit.page(parkedPage(visit.language, parked));
}

function parkedPage(language: Language, { address, body: sent }: ParkedForm): PageParts {
  const title = ownTexts.parked[language];
  const fields = [...new URLSearchParams(sent)];
  const typed = fields.map(([, value]) => value).filter((value) => /\s/.test(value));
  const hidden = fields.map(([name, value]) => hiddenField(name, value));
  const again = form({
    action: address,
    body: html`${hidden} ${actions(button({ text: ownTexts.parkedSend[language] }))}`,
  });
  const shown = details(ownTexts.parkedText[language], plainText(typed.join("\n\n")), true);
  const body = html`${pageTop({ title, lead: ownTexts.parkedLead[language] })} ${again} ${typed.length > 0 && shown}`;
  return { title, body };
}
