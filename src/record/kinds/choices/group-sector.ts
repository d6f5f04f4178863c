// The parts of a community that a working group should be drawn from.

import type { Text } from "#platform/language.ts";

export const groupSectors: Readonly<Record<string, Text>> = {
  residents: { nb: "Innbyggere", nn: "Innbyggjarar", da: "Borgere", en: "Residents" },
  associations: {
    nb: "Lag, foreninger og frivilligsentral",
    nn: "Lag, foreiningar og frivilligsentral",
    da: "Foreninger og frivilligcenter",
    en: "Associations and volunteer centre",
  },
  "health-and-care": { nb: "Helse og omsorg", nn: "Helse og omsorg", da: "Sundhed og omsorg", en: "Health and care" },
  "culture-and-leisure": {
    nb: "Kultur og fritid",
    nn: "Kultur og fritid",
    da: "Kultur og fritid",
    en: "Culture and leisure",
  },
  "planning-and-community": {
    nb: "Plan og samfunn",
    nn: "Plan og samfunn",
    da: "Plan og samfund",
    en: "Planning and community",
  },
  leadership: {
    nb: "Ledelse og politikk",
    nn: "Leiing og politikk",
    da: "Ledelse og politik",
    en: "Leadership and politics",
  },
  business: { nb: "Næringsliv", nn: "Næringsliv", da: "Erhvervsliv", en: "Business" },
  other: { nb: "Noe annet", nn: "Noko anna", da: "Noget andet", en: "Something else" },
};
