// Who was heard. Outside the team a group is named only when enough voices stand behind it.

import type { Text } from "#platform/language.ts";

export const heardGroups: Readonly<Record<string, Text>> = {
  seniors: { nb: "Seniorer", nn: "Seniorar", da: "Seniorer", en: "Seniors" },
  "minority-background": {
    nb: "Seniorer med minoritetsbakgrunn",
    nn: "Seniorar med minoritetsbakgrunn",
    da: "Seniorer med minoritetsbaggrund",
    en: "Seniors with a minority background",
  },
  relatives: { nb: "Pårørende", nn: "Pårørande", da: "Pårørende", en: "Relatives" },
  volunteers: { nb: "Frivillige", nn: "Frivillige", da: "Frivillige", en: "Volunteers" },
  associations: { nb: "Lag og foreninger", nn: "Lag og foreiningar", da: "Foreninger", en: "Associations" },
  staff: { nb: "Ansatte", nn: "Tilsette", da: "Ansatte", en: "Staff" },
  mixed: {
    nb: "Flere grupper sammen",
    nn: "Fleire grupper saman",
    da: "Flere grupper sammen",
    en: "Several groups together",
  },
  others: { nb: "Andre", nn: "Andre", da: "Andre", en: "Others" },
};

export const ageBands: Readonly<Record<string, Text>> = {
  "under-60": { nb: "Under 60 år", nn: "Under 60 år", da: "Under 60 år", en: "Under 60" },
  "60-66": { nb: "60–66 år", nn: "60–66 år", da: "60–66 år", en: "60 to 66" },
  "67-79": { nb: "67–79 år", nn: "67–79 år", da: "67–79 år", en: "67 to 79" },
  "80-plus": { nb: "80 år og eldre", nn: "80 år og eldre", da: "80 år og ældre", en: "80 and over" },
  mixed: { nb: "Ulike aldre", nn: "Ulike aldrar", da: "Forskellige aldre", en: "Different ages" },
};
