// The sheet on which a group maps who should be in and how to succeed with each.

import { tool } from "../../tool.ts";

export const actorMap = tool({
  id: "actor-map",
  title: { nb: "Aktørkartet", nn: "Aktørkartet", da: "Aktørkortet", en: "The actor map" },
  purpose: {
    nb: "Se hvem som bør være med, hvem dere ikke klarer dere uten, og hvordan dere lykkes med hver av dem.",
    nn: "Sjå kven som bør vere med, kven de ikkje klarer dykk utan, og korleis de lykkast med kvar av dei.",
    da: "Se, hvem der bør være med, hvem I ikke kan klare jer uden, og hvordan I lykkes med hver af dem.",
    en: "See who should take part, who you cannot do without and how to succeed with each.",
  },
  parts: [
    {
      shape: "columns",
      kind: "actor",
      by: "category",
      fields: ["name", "isPerson", "relation", "mustHave", "howToSucceed", "contact", "organisationNumber"],
    },
    {
      shape: "list",
      kind: "involvement",
      fields: ["group", "method", "plannedOn", "responsible", "promise", "promiseDueOn"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 14,
  session: [
    {
      does: "collect",
      minutes: 10,
      say: {
        nb: "Skriv alle som bør være med, ett kort for hver. Skriv grupper heller enn navn.",
        nn: "Skriv alle som bør vere med, eitt kort for kvar. Skriv grupper heller enn namn.",
        da: "Skriv alle, der bør være med, ét kort til hver. Skriv grupper hellere end navne.",
        en: "Write everybody who should take part, one card for each. Groups rather than names.",
      },
    },
    {
      does: "group",
      minutes: 20,
      say: {
        nb: "Legg kortene i kolonnene, og legg til dem vi har glemt.",
        nn: "Legg korta i kolonnane, og legg til dei vi har gløymt.",
        da: "Læg kortene i kolonnerne, og tilføj dem, vi har glemt.",
        en: "Put the cards in the columns, and add those we forgot.",
      },
    },
    {
      does: "discuss",
      minutes: 30,
      say: {
        nb: "Hvem kan vi ikke klare oss uten, og hvorfor?",
        nn: "Kven kan vi ikkje klare oss utan, og kvifor?",
        da: "Hvem kan vi ikke klare os uden, og hvorfor?",
        en: "Who can we not do without, and why?",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv hva som skal til for å lykkes med hver av dem.",
        nn: "Skriv kva som skal til for å lykkast med kvar av dei.",
        da: "Skriv, hvad der skal til for at lykkes med hver af dem.",
        en: "Write what it takes to succeed with each of them.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvem snakker vi med først, når, og hva lover vi dem tilbake?",
        nn: "Kven snakkar vi med først, når, og kva lovar vi dei tilbake?",
        da: "Hvem taler vi med først, hvornår, og hvad lover vi dem til gengæld?",
        en: "Who do we talk with first, when, and what do we promise in return?",
      },
    },
  ],
});
