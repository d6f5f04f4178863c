// A person's own page: where they take part first, then what the account holds.

import { hasAddress } from "#people/accounts/providers.ts";
import type { Account } from "#people/accounts/store.ts";
import type { Membership } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Person } from "#people/person.ts";
import { languageNames, type Language } from "#platform/language.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { cards, emptyState, facts, linkList, pageTop, section } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls, urls } from "../../../urls.ts";
import { kindTexts, organisationTexts } from "../../organisations/texts/organisation-texts.ts";
import { ownTexts, roleName } from "../texts/own-texts.ts";

export interface AccountFacts {
  readonly language: Language;
  readonly person: Person;
  readonly account: Account;
  readonly persons: readonly Person[];
  readonly memberships: readonly (Membership & { organisation: Pick<Organisation, "name" | "slug" | "kind"> })[];
  readonly isOperator: boolean;
}

export function accountPage(about: AccountFacts): PageParts {
  const { language, person, isOperator } = about;
  const title = ownTexts.title[language];
  const outbox = linkList([{ text: ownTexts.outbox[language], address: urls.outbox(language) }]);
  const body = html`${pageTop({ title, lead: person.name })} ${section(ownTexts.teams[language], teams(about))}
  ${section(ownTexts.account[language], html`${accountFacts(about)} ${isOperator && outbox}`)}`;
  return { title, body };
}

function teams({ language, memberships }: AccountFacts): Html {
  const isAlone = memberships.length === 0;
  const action = buttonLink({
    text: organisationTexts.newTitle[language],
    address: urls.newOrganisation(language),
    variant: isAlone ? "primary" : "secondary",
  });
  if (isAlone) {
    return emptyState({ title: ownTexts.noTeamTitle[language], text: ownTexts.noTeam[language], action });
  }
  const entries = memberships.map(({ organisation: { name, slug, kind }, role }) => ({
    title: name,
    kicker: kindTexts[kind][language],
    address: teamUrls(language, slug).home,
    body: roleName(role, language),
  }));
  return html`${cards(entries)} ${actions(action)}`;
}

function accountFacts({ language, person, account, persons }: AccountFacts): Html {
  const line = (text: string, part: Parameters<typeof urls.accountPart>[1], link = ownTexts.change): Html =>
    html`${text} <a class="ds-link" href="${urls.accountPart(language, part)}">${link[language]}</a>`;
  const password = account.hasPassword ? ownTexts.hasPassword : ownTexts.noPassword;
  const email = hasAddress(account.email) ? account.email : ownTexts.noEmail[language];
  const names = persons.map(({ name }) => name).join(", ");
  return facts([
    { term: ownTexts.name[language], text: line(`${person.name}, ${languageNames[person.language]}.`, "name") },
    { term: ownTexts.email[language], text: line(`${email}.`, "email") },
    { term: ownTexts.password[language], text: line(`${password[language]}.`, "password") },
    { term: ownTexts.sessions[language], text: line("", "sessions", ownTexts.sessionsLink) },
    { term: ownTexts.persons[language], text: line(`${names}.`, "persons", ownTexts.personsLink) },
  ]);
}
