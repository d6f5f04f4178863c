// Who is here: one button for each person of the account, and a form for one more.

import type { Person } from "#people/person.ts";
import { actions, button, errorSummary, form, hiddenField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, section } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts } from "../../entering/texts/fields.ts";
import { ownTexts } from "../texts/own-texts.ts";

export interface PersonsFacts {
  readonly state: FormState;
  readonly persons: readonly Person[];
  readonly current: Person | null;
  readonly next: string | null;
  /** Of the person who may be added, so that a form sent twice adds one. */
  readonly newId: string;
}

export function personsPage({ state, persons, current, next, newId }: PersonsFacts): PageParts {
  const { language } = state;
  const isFirst = persons.length === 0;
  const title = (isFirst ? ownTexts.nameFirst : ownTexts.whoAreYou)[language];
  const lead = persons.length > 1 ? ownTexts.whoLead[language] : undefined;
  const hidden = html`${hiddenField("id", newId)} ${next && hiddenField("next", next)}`;
  const adding = html`<p>${ownTexts.addLead[language]}</p>
    ${addForm(state, hidden, ownTexts.add[language])}`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead })}
  ${persons.map((person) => choose(state, person, person.id === current?.id, next))}
  ${isFirst ? addForm(state, hidden, ownTexts.goOn[language]) : section(ownTexts.addPerson[language], adding)}`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}

function choose({ language }: FormState, person: Person, isCurrent: boolean, next: string | null): Html {
  const hidden = html`${hiddenField("person", person.id)} ${next && hiddenField("next", next)}`;
  const go = button({ text: person.name, variant: isCurrent ? "primary" : "secondary" });
  return form({ action: urls.accountPart(language, "persons"), label: person.name, body: html`${hidden} ${go}` });
}

function addForm(state: FormState, hidden: Html, text: string): Html {
  const { language } = state;
  const fields = html`${hidden}
  ${textField(state, {
    name: "name",
    label: fieldTexts.name[language],
    hint: fieldTexts.nameHint[language],
    maxLength: 200,
    isRequired: true,
  })}
  ${actions(button({ text }))}`;
  return form({ action: urls.accountPart(language, "persons"), label: ownTexts.addPerson[language], body: fields });
}
