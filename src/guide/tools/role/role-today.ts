// The sheet on which a group sees honestly which role the municipality has today.

import { tool } from "../../tool.ts";

export const roleToday = tool({
  id: "role-today",
  title: { nb: "Rollen i dag", nn: "Rolla i dag", da: "Rollen i dag", en: "The role today" },
  purpose: {
    nb: "Se ærlig på hvilken rolle kommunen har i hvert konsept i dag, og hva den koster de frivillige.",
    nn: "Sjå ærleg på kva rolle kommunen har i kvart konsept i dag, og kva ho kostar dei frivillige.",
    da: "Se ærligt på, hvilken rolle kommunen har i hvert koncept i dag, og hvad den koster de frivillige.",
    en: "See honestly which role the municipality has in each concept today, and what it costs the volunteers.",
  },
  parts: [{ shape: "columns", kind: "role", by: "today", fields: ["area", "concepts", "costToVolunteers"] }],
  paper: "A3",
  orientation: "landscape",
  blanks: 10,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Les de ti rollekortene høyt. Ingen av dem er feil i seg selv.",
        nn: "Les dei ti rollekorta høgt. Ingen av dei er feil i seg sjølv.",
        da: "Læs de ti rollekort højt. Ingen af dem er forkerte i sig selv.",
        en: "Read the ten role cards aloud. None is wrong in itself.",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Legg hvert konsept under den rollen kommunen faktisk har i dag.",
        nn: "Legg kvart konsept under den rolla kommunen faktisk har i dag.",
        da: "Læg hvert koncept under den rolle, kommunen faktisk har i dag.",
        en: "Put each concept under the role the municipality actually has today.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Er de frivillige enige i det? Spør dem som er her.",
        nn: "Er dei frivillige samde i det? Spør dei som er her.",
        da: "Er de frivillige enige i det? Spørg dem, der er her.",
        en: "Do the volunteers agree? Ask those who are here.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv hva rollen koster dem i tid, skjemaer og venting.",
        nn: "Skriv kva rolla kostar dei i tid, skjema og venting.",
        da: "Skriv, hvad rollen koster dem i tid, skemaer og ventetid.",
        en: "Write what the role costs them in time, forms and waiting.",
      },
    },
  ],
});
