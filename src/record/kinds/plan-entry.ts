// One activity in the group's plan: when, by whom and after what.

import { kind } from "../kind.ts";
import { daysInOrder } from "./rules/days-in-order.ts";

export const planEntry = kind({
  id: "plan-entry",
  version: 1,
  name: { nb: "Punkt i fremdriftsplanen", nn: "Punkt i framdriftsplanen", da: "Punkt i tidsplanen", en: "Plan entry" },
  plural: { nb: "Fremdriftsplan", nn: "Framdriftsplan", da: "Tidsplan", en: "Progress plan" },
  hint: {
    nb: "Skriv én ting dere skal gjøre, og når.",
    nn: "Skriv éin ting de skal gjere, og når.",
    da: "Skriv én ting, I skal gøre, og hvornår.",
    en: "Write one thing you will do, and when.",
  },
  title: "activity",
  check: daysInOrder("plannedFrom", "plannedTo"),
  fields: {
    activity: {
      type: "text",
      required: true,
      label: { nb: "Hva skal dere gjøre?", nn: "Kva skal de gjere?", da: "Hvad skal I gøre?", en: "What will you do?" },
      hint: {
        nb: "En aktivitet fra veilederen, eller noe dere har bestemt selv.",
        nn: "Ein aktivitet frå rettleiaren, eller noko de har avgjort sjølve.",
        da: "En øvelse fra guiden eller noget, I selv har besluttet.",
        en: "An exercise from the guide, or something of your own.",
      },
    },
    phase: {
      type: "choice",
      label: {
        nb: "Hvilken del av arbeidet hører det til?",
        nn: "Kva del av arbeidet høyrer det til?",
        da: "Hvilken del af forløbet hører det til?",
        en: "Which part of the work does it belong to?",
      },
      options: {
        organise: {
          nb: "Organisere og forstå",
          nn: "Organisere og forstå",
          da: "Organisere og forstå",
          en: "Organise and understand",
        },
        explore: {
          nb: "Utforske behov og muligheter",
          nn: "Utforske behov og moglegheiter",
          da: "Undersøge behov og muligheder",
          en: "Explore needs and possibilities",
        },
        anchor: {
          nb: "Forankre og sette i gang",
          nn: "Forankre og setje i gang",
          da: "Forankre og sætte i gang",
          en: "Anchor and start",
        },
        fixed: {
          nb: "Faste datoer: møter, samlinger og ferier",
          nn: "Faste datoar: møte, samlingar og feriar",
          da: "Faste datoer: møder, samlinger og ferier",
          en: "Fixed dates: meetings, gatherings and holidays",
        },
      },
    },
    plannedFrom: {
      type: "day",
      label: { nb: "Fra hvilken dag?", nn: "Frå kva dag?", da: "Fra hvilken dag?", en: "From which day?" },
    },
    plannedTo: {
      type: "day",
      label: { nb: "Til hvilken dag?", nn: "Til kva dag?", da: "Til hvilken dag?", en: "To which day?" },
    },
    responsible: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem har ansvaret?",
        nn: "Kven har ansvaret?",
        da: "Hvem har ansvaret?",
        en: "Who is responsible?",
      },
    },
    dependsOn: {
      type: "links",
      kinds: ["plan-entry"],
      carriesVoice: false,
      label: {
        nb: "Hva må være gjort først?",
        nn: "Kva må vere gjort først?",
        da: "Hvad skal være gjort først?",
        en: "What must be done first?",
      },
    },
    involvement: {
      type: "links",
      kinds: ["involvement"],
      carriesVoice: false,
      label: {
        nb: "Hvem møter dere da?",
        nn: "Kven møter de då?",
        da: "Hvem møder I da?",
        en: "Who do you meet then?",
      },
    },
    status: {
      type: "choice",
      label: {
        nb: "Hvor langt er dere kommet?",
        nn: "Kor langt er de komne?",
        da: "Hvor langt er I nået?",
        en: "How far have you come?",
      },
      options: {
        planned: { nb: "Planlagt", nn: "Planlagt", da: "Planlagt", en: "Planned" },
        "under-way": { nb: "I gang", nn: "I gang", da: "I gang", en: "Under way" },
        done: { nb: "Gjort", nn: "Gjort", da: "Gjort", en: "Done" },
        skipped: { nb: "Hoppet over", nn: "Hoppa over", da: "Sprunget over", en: "Skipped" },
      },
    },
    remark: {
      type: "prose",
      label: { nb: "Noe å huske på?", nn: "Noko å hugse på?", da: "Noget at huske på?", en: "Anything to remember?" },
    },
  },
});
