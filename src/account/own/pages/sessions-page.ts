// The devices on which an account is signed in, each with a button that ends it.

import type { OpenSession } from "#people/accounts/store.ts";
import type { Language } from "#platform/language.ts";
import { actions, button, form, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, table, tag } from "#ui/pieces.ts";
import { shortMoment } from "#ui/time.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { ownTexts } from "../texts/own-texts.ts";
import { upToAccount } from "./up-to-account.ts";

export function sessionsPage(language: Language, sessions: readonly OpenSession[], ownId: string): PageParts {
  const title = ownTexts.sessions[language];
  const action = urls.accountPart(language, "sessions");
  const all = form({ action, body: actions(button({ text: ownTexts.endOthers[language], variant: "secondary" })) });
  const list = table({
    caption: title,
    isCaptionHidden: true,
    columns: [ownTexts.device[language], ownTexts.who[language], ownTexts.since[language], ownTexts.end[language]],
    rows: sessions.map((session) => [
      session.device || ownTexts.unknownDevice[language],
      session.personName ?? "",
      shortMoment(session.since, language),
      session.id === ownId ? tag(ownTexts.thisDevice[language]) : endButton(language, session),
    ]),
  });
  const body = html`${pageTop({ title })} ${list} ${sessions.length > 1 && all}`;
  return { title, body, breadcrumbs: upToAccount(language) };
}

function endButton(language: Language, { id, device }: OpenSession): Html {
  return form({
    action: urls.accountPart(language, "sessions"),
    label: `${ownTexts.end[language]} ${device}`,
    body: html`${hiddenField("session", id)} ${button({ text: ownTexts.end[language], variant: "quiet" })}`,
  });
}
