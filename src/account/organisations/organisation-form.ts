// Reads the questions about an organisation from a form, and gives each problem its sentence.

import { listPlacesById, type Place, searchPlaces } from "#people/places/places.ts";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { FormProblem } from "#ui/fields.ts";
import type { Form } from "#web/form.ts";
import type { OrganisationAnswers, OrganisationProblem } from "./new-organisation.ts";
import { organisationTexts } from "./texts/organisation-texts.ts";

export interface OrganisationForm extends OrganisationAnswers {
  /** A place being looked for; the form is shown again with what was found. */
  readonly place: string;
  readonly isLooking: boolean;
}

export function organisationForm(form: Form): OrganisationForm {
  const places = form.all("places");
  const place = form.text("place");
  // Enter in any field presses the first button, which looks for places: with nothing to look for it means "go on".
  const isLooking = place !== "" && (form.has("find") || places.length === 0);
  return {
    kind: form.text("kind"),
    organisation: form.text("organisation"),
    writes: form.text("writes"),
    places,
    place,
    isLooking,
  };
}

/** What was chosen already, and what was found besides; null when nothing was asked. */
export async function placeChoices(
  publicly: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
  { places, place }: Pick<OrganisationForm, "places" | "place">,
): Promise<readonly Place[] | null> {
  if (places.length === 0 && place === "") return null;
  const [chosen, found] = await publicly(async (db) => [
    await listPlacesById(db, places),
    place === "" ? [] : await searchPlaces(db, place),
  ]);
  return [...chosen, ...found.filter(({ id }) => !places.includes(id))];
}

export function organisationSentence(problem: OrganisationProblem, language: Language): FormProblem {
  switch (problem) {
    case "organisation-missing":
      return { field: "organisation", text: organisationTexts.nameMissing[language] };
    case "kind-missing":
      return { field: "kind", text: organisationTexts.kindMissing[language] };
    case "language-missing":
      return { field: "writes", text: organisationTexts.languageMissing[language] };
  }
}
