// A group, an organisation or a person who matters to the work, and how to succeed with involving them.

import type { FieldProblem, FieldValues } from "../kind.ts";
import { kind } from "../kind.ts";
import { actorCategories } from "./choices/actor-category.ts";
import { stances } from "./choices/stance.ts";

export const actor = kind({
  id: "actor",
  version: 1,
  name: { nb: "Aktør", nn: "Aktør", da: "Aktør", en: "Actor" },
  plural: { nb: "Aktører", nn: "Aktørar", da: "Aktører", en: "Actors" },
  hint: {
    nb: "Skriv en gruppe, en organisasjon eller en rolle som har betydning for temaet.",
    nn: "Skriv ei gruppe, ein organisasjon eller ei rolle som har noko å seie for temaet.",
    da: "Skriv en gruppe, en organisation eller en rolle, der har betydning for temaet.",
    en: "Write a group, an organisation or a role that matters to the theme.",
  },
  title: "name",
  check: refuseStanceOnPerson,
  fields: {
    // An actor may be a named person, so the name counts as personal for all of them.
    name: {
      type: "text",
      required: true,
      holds: "personal",
      label: { nb: "Hvem er det?", nn: "Kven er det?", da: "Hvem er det?", en: "Who is it?" },
      hint: {
        nb: "Skriv helst en gruppe eller en rolle, ikke et navn.",
        nn: "Skriv helst ei gruppe eller ei rolle, ikkje eit namn.",
        da: "Skriv helst en gruppe eller en rolle, ikke et navn.",
        en: "Preferably a group or a role, not a name.",
      },
    },
    isPerson: {
      type: "flag",
      label: {
        nb: "Dette er en enkelt person med navn",
        nn: "Dette er ein enkelt person med namn",
        da: "Det er en navngiven person",
        en: "This is a single named person",
      },
    },
    category: {
      type: "choice",
      label: { nb: "Hva slags aktør?", nn: "Kva slags aktør?", da: "Hvilken slags aktør?", en: "What kind of actor?" },
      options: actorCategories,
    },
    relation: {
      type: "prose",
      label: {
        nb: "Hva har de med temaet å gjøre?",
        nn: "Kva har dei med temaet å gjere?",
        da: "Hvad har de med temaet at gøre?",
        en: "What do they have to do with the theme?",
      },
    },
    mustHave: {
      type: "flag",
      label: {
        nb: "Vi klarer oss ikke uten dem",
        nn: "Vi klarer oss ikkje utan dei",
        da: "Vi kan ikke klare os uden dem",
        en: "We cannot do without them",
      },
    },
    howToSucceed: {
      type: "prose",
      label: {
        nb: "Hvordan lykkes vi med å få dem med?",
        nn: "Korleis lykkast vi med å få dei med?",
        da: "Hvordan lykkes vi med at få dem med?",
        en: "How do we succeed in getting them involved?",
      },
    },
    influence: {
      type: "scale",
      low: { nb: "Liten innflytelse", nn: "Liten innverknad", da: "Lille indflydelse", en: "Little influence" },
      high: { nb: "Stor innflytelse", nn: "Stor innverknad", da: "Stor indflydelse", en: "Great influence" },
      label: {
        nb: "Hvor stor innflytelse har de?",
        nn: "Kor stor innverknad har dei?",
        da: "Hvor stor indflydelse har de?",
        en: "How much influence do they have?",
      },
    },
    interest: {
      type: "scale",
      low: { nb: "Lite opptatt av det", nn: "Lite opptekne av det", da: "Lidt optaget af det", en: "Little interest" },
      high: {
        nb: "Svært opptatt av det",
        nn: "Svært opptekne av det",
        da: "Meget optaget af det",
        en: "Great interest",
      },
      label: {
        nb: "Hvor opptatt er de av temaet?",
        nn: "Kor opptekne er dei av temaet?",
        da: "Hvor optaget er de af temaet?",
        en: "How interested are they in the theme?",
      },
    },
    stance: {
      type: "choice",
      options: stances,
      label: {
        nb: "Hvordan ser de på endringen?",
        nn: "Korleis ser dei på endringa?",
        da: "Hvordan ser de på forandringen?",
        en: "How do they see the change?",
      },
      hint: {
        nb: "Bare for grupper og organisasjoner.",
        nn: "Berre for grupper og organisasjonar.",
        da: "Kun for grupper og organisationer.",
        en: "For groups and organisations only.",
      },
    },
    contact: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvordan får vi tak i dem?",
        nn: "Korleis får vi tak i dei?",
        da: "Hvordan får vi fat i dem?",
        en: "How do we reach them?",
      },
    },
    organisationNumber: {
      type: "text",
      label: {
        nb: "Organisasjonsnummer, hvis de har det",
        nn: "Organisasjonsnummer, om dei har det",
        da: "CVR-nummer, hvis de har et",
        en: "Organisation number, if they have one",
      },
    },
  },
});

/** A view of a named person is sensitive, and open to requests for access, in a public body's archive. */
function refuseStanceOnPerson(values: FieldValues): FieldProblem[] {
  if (values["isPerson"] !== true || !values["stance"]) return [];
  return [
    {
      field: "stance",
      text: {
        nb: "Vi noterer ikke hva en navngitt person mener om endringen. Ta bort synet, eller skriv gruppa eller rollen i stedet for personen.",
        nn: "Vi noterer ikkje kva ein namngitt person meiner om endringa. Ta bort synet, eller skriv gruppa eller rolla i staden for personen.",
        da: "Vi noterer ikke, hvad en navngiven person mener om forandringen. Fjern holdningen, eller skriv gruppen eller rollen i stedet for personen.",
        en: "We do not record what a named person thinks of the change. Remove the view, or write the group or role instead of the person.",
      },
    },
  ];
}
