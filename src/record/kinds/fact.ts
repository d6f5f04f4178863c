// Something that is known about the place today, with where it was found and how old it is.

import { kind } from "../kind.ts";

export const fact = kind({
  id: "fact",
  version: 1,
  name: { nb: "Faktum om stedet", nn: "Faktum om staden", da: "Kendsgerning om stedet", en: "Fact about the place" },
  plural: { nb: "Nåbilde", nn: "Nobilete", da: "Billedet i dag", en: "Current picture" },
  hint: {
    nb: "Skriv én ting dere vet om stedet, og hvor dere har det fra.",
    nn: "Skriv éin ting de veit om staden, og kvar de har det frå.",
    da: "Skriv én ting, I ved om stedet, og hvor I har det fra.",
    en: "Write one thing you know about the place, and where you have it from.",
  },
  title: "statement",
  fields: {
    statement: {
      type: "text",
      required: true,
      label: { nb: "Hva vet vi?", nn: "Kva veit vi?", da: "Hvad ved vi?", en: "What do we know?" },
    },
    topic: {
      type: "choice",
      label: {
        nb: "Hva handler det om?",
        nn: "Kva handlar det om?",
        da: "Hvad handler det om?",
        en: "What is it about?",
      },
      options: {
        population: { nb: "Folk og alder", nn: "Folk og alder", da: "Folk og alder", en: "People and age" },
        organisations: { nb: "Lag og foreninger", nn: "Lag og foreiningar", da: "Foreninger", en: "Associations" },
        offers: {
          nb: "Tilbud og aktiviteter",
          nn: "Tilbod og aktivitetar",
          da: "Tilbud og aktiviteter",
          en: "Offers and activities",
        },
        projects: {
          nb: "Tidligere prosjekter",
          nn: "Tidlegare prosjekt",
          da: "Tidligere projekter",
          en: "Earlier projects",
        },
        plans: {
          nb: "Planer og vedtak",
          nn: "Planar og vedtak",
          da: "Planer og beslutninger",
          en: "Plans and decisions",
        },
        elsewhere: { nb: "Andre kommuner", nn: "Andre kommunar", da: "Andre kommuner", en: "Other municipalities" },
      },
    },
    isGap: {
      type: "flag",
      label: {
        nb: "Her mangler det noe",
        nn: "Her manglar det noko",
        da: "Her mangler der noget",
        en: "Something is missing here",
      },
    },
    reach: {
      type: "text",
      label: {
        nb: "Hvem når det, og hvem når det ikke?",
        nn: "Kven når det, og kven når det ikkje?",
        da: "Hvem når det, og hvem når det ikke?",
        en: "Who does it reach, and who not?",
      },
    },
    source: {
      type: "text",
      label: {
        nb: "Hvor har vi det fra?",
        nn: "Kvar har vi det frå?",
        da: "Hvor har vi det fra?",
        en: "Where do we have it from?",
      },
      hint: {
        nb: "Et register, en rapport, en nettadresse eller en avdeling.",
        nn: "Eit register, ein rapport, ei nettadresse eller ei avdeling.",
        da: "Et register, en rapport, en webadresse eller en afdeling.",
        en: "A register, a report, a web address or a department.",
      },
    },
    asOf: {
      type: "day",
      label: {
        nb: "Hvilken dag gjaldt det?",
        nn: "Kva dag gjaldt det?",
        da: "Hvilken dag gjaldt det?",
        en: "On which day was it true?",
      },
    },
    borrow: {
      type: "prose",
      label: {
        nb: "Hva kan vi låne herfra?",
        nn: "Kva kan vi låne herifrå?",
        da: "Hvad kan vi låne herfra?",
        en: "What can we borrow from it?",
      },
    },
    differences: {
      type: "prose",
      label: {
        nb: "Hva er annerledes hos oss?",
        nn: "Kva er annleis hos oss?",
        da: "Hvad er anderledes hos os?",
        en: "What is different with us?",
      },
    },
  },
});
