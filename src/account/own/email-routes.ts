// The addresses for changing one's e-mail address.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { FormState } from "#ui/fields.ts";
import { proven } from "#web/problems.ts";
import { personal, type Route } from "#web/route.ts";
import type { PageParts, PersonVisit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { letterSentPage } from "../entering/pages/letter-sent-page.ts";
import { linkUsedPage, tooManyPage } from "../entering/pages/stopped-page.ts";
import { addressPage } from "../entering/pages/address-page.ts";
import { tokenPage } from "../entering/pages/token-page.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { signInTexts } from "../entering/texts/sign-in.ts";
import { withAccounts } from "../with-accounts.ts";
import { askForAddress, useNewAddress, type OwnAccount } from "./change-address.ts";
import { upToAccount } from "./pages/up-to-account.ts";
import { ownTexts } from "./texts/own-texts.ts";

export function emailRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    personal("GET", urls.accountPart(anyLanguage, "email"), given(getEmail)),
    personal("POST", urls.accountPart(anyLanguage, "email"), given(postEmail)),
  ];
}

/** With a word from the letter, the button; otherwise the form. */
function getEmail(visit: PersonVisit, { hasMailServer }: Accounts): Response {
  const { language, query } = visit;
  if (query.has("sent")) return visit.page(letterSentPage(language, ownTexts.emailSent[language], hasMailServer));
  const token = query.get("token");
  if (token === null) {
    proven(visit);
    return visit.page(emailPage({ language }));
  }
  const page = tokenPage({
    state: { language },
    title: ownTexts.emailConfirm[language],
    action: urls.accountPart(language, "email"),
    button: ownTexts.emailConfirm[language],
    token,
    next: null,
  });
  return visit.page(page);
}

async function postEmail(visit: PersonVisit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  if (form.has("token")) return confirm(visit, accounts, form.text("token"));
  proven(visit);
  const email = form.text("email");
  const asked = await askForAddress(accounts, ownAccount(visit), { email, language });
  if (asked.ok) return visit.seeOther(`${urls.accountPart(language, "email")}?sent`);
  if (asked.problem === "too-many") return visit.page(tooManyPage(language, asked.again, false), 429);
  const text = (asked.problem === "email-same" ? ownTexts.emailSame : fieldTexts.emailWrong)[language];
  return visit.page(emailPage({ language, values: { email }, problems: [{ field: "email", text }] }), 422);
}

async function confirm(visit: PersonVisit, accounts: Accounts, token: string): Promise<Response> {
  const { language } = visit;
  const confirmed = await useNewAddress(accounts, ownAccount(visit), token);
  if (confirmed.ok) return visit.seeOther(urls.account(language), "saved");
  const again = { text: ownTexts.newEmail[language], address: urls.accountPart(language, "email") };
  return visit.page(linkUsedPage(language, again), 422);
}

function ownAccount({ session, request }: PersonVisit): OwnAccount {
  const headers = new Headers({ cookie: request.headers.get("cookie") ?? "" });
  return { accountId: session.accountId, email: session.email, headers };
}

function emailPage(state: FormState): PageParts {
  const { language } = state;
  const page = addressPage({
    state,
    next: null,
    title: ownTexts.newEmail[language],
    lead: ownTexts.emailLead[language],
    action: urls.accountPart(language, "email"),
    send: signInTexts.sendLetter[language],
  });
  return { ...page, breadcrumbs: upToAccount(language) };
}
