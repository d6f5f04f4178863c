// What sort of thing a concept is, so that a new service is never the only answer on the list.

import type { Text } from "#platform/language.ts";

export const conceptMethods: Readonly<Record<string, Text>> = {
  "association-activity": {
    nb: "Ny aktivitet i et lag eller en forening",
    nn: "Ny aktivitet i eit lag eller ei foreining",
    da: "Ny aktivitet i en forening",
    en: "A new activity run by an association",
  },
  "self-organised": {
    nb: "Noe innbyggere gjør selv",
    nn: "Noko innbyggjarar gjer sjølve",
    da: "Noget, borgere selv står for",
    en: "Something residents run themselves",
  },
  cooperation: {
    nb: "Måte å samarbeide på",
    nn: "Måte å samarbeide på",
    da: "Måde at samarbejde på",
    en: "A way of cooperating",
  },
  "working-method": {
    nb: "Ny måte å arbeide på i kommunen",
    nn: "Ny måte å arbeide på i kommunen",
    da: "Ny måde at arbejde på i kommunen",
    en: "A new way of working in the municipality",
  },
  "meeting-place": { nb: "Møteplass", nn: "Møteplass", da: "Mødested", en: "Meeting place" },
  information: {
    nb: "Informasjon som er lett å finne",
    nn: "Informasjon som er lett å finne",
    da: "Information, der er nem at finde",
    en: "Information that is easy to find",
  },
  network: {
    nb: "Nettverk og folk som kobles",
    nn: "Nettverk og folk som blir kopla",
    da: "Netværk og folk, der bliver bragt sammen",
    en: "Networks and connecting people",
  },
  adaptation: {
    nb: "Endring i et tilbud som finnes",
    nn: "Endring i eit tilbod som finst",
    da: "Ændring af et eksisterende tilbud",
    en: "A change to something that exists",
  },
  "new-service": { nb: "Ny tjeneste", nn: "Ny teneste", da: "Nyt tilbud fra kommunen", en: "A new service" },
  other: { nb: "Noe annet", nn: "Noko anna", da: "Noget andet", en: "Something else" },
};
