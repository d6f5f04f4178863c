// What somebody writes about an organisation they start: checked once, before anything is made.

import { isLanguage, type Language } from "#platform/language.ts";
import { organisationKinds, type OrganisationKind } from "#people/organisation.ts";
import { cleanName } from "#people/person.ts";

export interface NewOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly language: Language;
  readonly placeIds: readonly string[];
}

export type OrganisationProblem = "organisation-missing" | "kind-missing" | "language-missing";

export interface OrganisationAnswers {
  readonly kind: string;
  readonly organisation: string;
  readonly writes: string;
  readonly places: readonly string[];
}

/** The organisation as described, or all that is missing. */
export function readOrganisation(
  answers: OrganisationAnswers,
): { organisation: NewOrganisation; problems: [] } | { organisation: null; problems: OrganisationProblem[] } {
  const name = cleanName(answers.organisation);
  const kind = organisationKinds.find((it) => it === answers.kind);
  const language = isLanguage(answers.writes) ? answers.writes : null;
  if (name && kind && language) {
    return { organisation: { kind, name, language, placeIds: answers.places.slice(0, 50) }, problems: [] };
  }
  const problems: OrganisationProblem[] = [];
  if (!kind) problems.push("kind-missing");
  if (!name) problems.push("organisation-missing");
  if (!language) problems.push("language-missing");
  return { organisation: null, problems };
}
