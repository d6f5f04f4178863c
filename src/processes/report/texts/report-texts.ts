// The words of the report itself; what stands in it is the team's own.

import type { Language, Text } from "#platform/language.ts";

export const reportTexts = {
  report: {
    nb: "Rapport fra arbeidet",
    nn: "Rapport frå arbeidet",
    da: "Rapport fra forløbet",
    en: "Report on the work",
  },
  ownReport: {
    nb: "Rapport fra arbeidet, til gruppa selv",
    nn: "Rapport frå arbeidet, til gruppa sjølv",
    da: "Rapport fra forløbet, til gruppen selv",
    en: "Report on the work, for the group itself",
  },
  invented: { nb: "oppdiktet eksempel", nn: "oppdikta døme", da: "opdigtet eksempel", en: "invented example" },
  inventedNotice: {
    nb: "Oppdiktet eksempel. Ingen kommune, person eller samtale her er virkelig.",
    nn: "Oppdikta døme. Ingen kommune, person eller samtale her er verkeleg.",
    da: "Opdigtet eksempel. Ingen kommune, person eller samtale her er virkelig.",
    en: "Invented example. No municipality, person or conversation here is real.",
  },
  cut: {
    nb: "Det er skrevet mer enn en rapport rommer. Her er de første 3000 tingene. Alt kan hentes ut som regneark.",
    nn: "Det er skrive meir enn ein rapport rommar. Her er dei første 3000 tinga. Alt kan hentast ut som rekneark.",
    da: "Der er skrevet mere, end en rapport rummer. Her er de første 3000 ting. Alt kan hentes ud som regneark.",
    en: "More has been written than a report holds. Here are the first 3,000 things. Everything can be exported as a spreadsheet.",
  },
  places: { nb: "Steder", nn: "Stader", da: "Steder", en: "Places" },
  period: { nb: "Periode", nn: "Periode", da: "Periode", en: "Period" },
  underWay: { nb: "i gang", nn: "i gang", da: "i gang", en: "under way" },
  aim: {
    nb: "Hva vi håper blir annerledes",
    nn: "Kva vi håper blir annleis",
    da: "Hvad vi håber bliver anderledes",
    en: "What we hope will be different",
  },
  inGroup: { nb: "I arbeidsgruppa", nn: "I arbeidsgruppa", da: "I arbejdsgruppen", en: "In the working group" },
  heard: { nb: "Hørt underveis", nn: "Høyrde undervegs", da: "Hørt undervejs", en: "Heard along the way" },
  person: { nb: "person", nn: "person", da: "person", en: "person" },
  persons: { nb: "personer", nn: "personar", da: "personer", en: "people" },
  nothingYet: { nb: "Ikke noe her ennå.", nn: "Ikkje noko her enno.", da: "Intet her endnu.", en: "Nothing here yet." },
  voices: { nb: "Stemmer", nn: "Stemmer", da: "Stemmer", en: "Voices" },
  voicesBehind: { nb: "Stemmer bak", nn: "Stemmer bak", da: "Stemmer bag", en: "Voices behind it" },
} satisfies Record<string, Text>;

/** What is missing and where it comes from: "Dette er ikke skrevet ennå. Det lages i aktiviteten 5.3 Hovedfunn." */
export function sayMissing(exercise: string, language: Language): string {
  return {
    nb: `Dette er ikke skrevet ennå. Det lages i aktiviteten ${exercise}.`,
    nn: `Dette er ikkje skrive enno. Det blir laga i aktiviteten ${exercise}.`,
    da: `Dette er ikke skrevet endnu. Det laves i øvelsen ${exercise}.`,
    en: `This has not been written yet. It is made in the exercise ${exercise}.`,
  }[language];
}
