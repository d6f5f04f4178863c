// The people of the demonstration, each with a button that signs in as that person.

import type { Language } from "#platform/language.ts";
import { button, form, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { cards, pageTop } from "#ui/pieces.ts";
import { teamUrls, urls } from "../../urls.ts";
import { demoMemberships, demoOrganisations, demoPeople, type DemoPersonName } from "../demo-cast.ts";
import { peopleTexts, whomToBeTexts } from "../texts/whom-to-be-texts.ts";

export function whomToBePage(language: Language, password: string): Html {
  const { title, lead } = whomToBeTexts;
  return html`${pageTop({ title: title[language], lead: lead[language] })}
  ${personCards(language, password, Object.keys(demoPeople) as DemoPersonName[], 2)}`;
}

export function personCards(
  language: Language,
  password: string,
  people: readonly DemoPersonName[],
  level: 2 | 3 = 3,
): Html {
  const entries = people.map((who) => ({
    title: demoPeople[who].name,
    body: peopleTexts[who][language],
    actions: signingIn(language, password, who),
  }));
  return cards(entries, level, level === 2 ? "list" : "row");
}

function signingIn(language: Language, password: string, who: DemoPersonName): Html {
  const { name, email } = demoPeople[who];
  const body = html`${hiddenField("email", email)} ${hiddenField("password", password)}
  ${hiddenField("next", placeOf(language, who))}
  ${button({ text: `${whomToBeTexts.signInAs[language]} ${name}`, variant: "secondary" })}`;
  return form({ action: urls.signIn(language), body });
}

/** Where there is something to do for this person. */
function placeOf(language: Language, who: DemoPersonName): string {
  const membership = demoMemberships.find(({ person }) => person === who);
  return membership ? teamUrls(language, demoOrganisations[membership.organisation].slug).home : urls.account(language);
}
