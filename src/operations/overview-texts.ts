// The words of the overview.

import type { Text } from "#platform/language.ts";

export const overviewTexts = {
  title: { nb: "Drift", nn: "Drift", da: "Drift", en: "Operations" },
  trial: {
    nb: "Databasen ligger i programmet og er til utprøving: et strømbrudd kan skade den. Ta sikkerhetskopier, og bruk en PostgreSQL-tjener før dere tar løsningen i bruk på ordentlig.",
    nn: "Databasen ligg i programmet og er til utprøving: eit straumbrot kan skade han. Ta tryggingskopiar, og bruk ein PostgreSQL-tenar før de tek løysinga i bruk for alvor.",
    da: "Databasen ligger i programmet og er til afprøvning: en strømafbrydelse kan skade den. Tag sikkerhedskopier, og brug en PostgreSQL-server, før I tager løsningen i brug for alvor.",
    en: "The database lives inside the program and is for trying out: a power cut can damage it. Take backups, and move to a PostgreSQL server before you use it for real.",
  },
  version: { nb: "Versjon", nn: "Versjon", da: "Version", en: "Version" },
  database: { nb: "Database", nn: "Database", da: "Database", en: "Database" },
  embedded: { nb: "I programmet", nn: "I programmet", da: "I programmet", en: "Inside the program" },
  server: { nb: "PostgreSQL-tjener", nn: "PostgreSQL-tenar", da: "PostgreSQL-server", en: "PostgreSQL server" },
  /** Which change of the tables was the last. */
  migration: { nb: "tabellene i utgave", nn: "tabellane i utgåve", da: "tabellerne i udgave", en: "tables in edition" },
  waiting: { nb: "Brev som venter", nn: "Brev som ventar", da: "Breve, der venter", en: "Letters waiting" },
  refused: { nb: "er avvist", nn: "er avviste", da: "er afvist", en: "refused" },
  backup: { nb: "Siste sikkerhetskopi", nn: "Siste tryggingskopi", da: "Seneste sikkerhedskopi", en: "Last backup" },
  toOutbox: { nb: "Se utboksen", nn: "Sjå utboksen", da: "Se udbakken", en: "See the outbox" },
  jobs: { nb: "Faste oppgaver", nn: "Faste oppgåver", da: "Faste opgaver", en: "Jobs" },
  job: { nb: "Oppgave", nn: "Oppgåve", da: "Opgave", en: "Job" },
  done: { nb: "Sist gjort", nn: "Sist gjord", da: "Senest udført", en: "Last done" },
  failed: { nb: "Sist feilet", nn: "Sist feila", da: "Senest fejlet", en: "Last failed" },
  never: { nb: "Aldri", nn: "Aldri", da: "Aldrig", en: "Never" },
} satisfies Record<string, Text>;

export const jobTexts: Readonly<Record<string, Text>> = {
  letters: { nb: "Sende brev", nn: "Sende brev", da: "Sende breve", en: "Send letters" },
  tidying: { nb: "Rydde i tabellene", nn: "Rydde i tabellane", da: "Rydde op i tabellerne", en: "Tidy the tables" },
  tombstones: {
    nb: "Huske hva som er slettet for godt",
    nn: "Hugse kva som er sletta for godt",
    da: "Huske, hvad der er slettet for altid",
    en: "Remember what was erased for good",
  },
  purge: {
    nb: "Kaste det som har gått ut på dato",
    nn: "Kaste det som har gått ut på dato",
    da: "Smide det ud, der er forældet",
    en: "Throw away what has expired",
  },
  "raw-notes": {
    nb: "Slette ordrette notater etter seks måneder",
    nn: "Slette ordrette notat etter seks månader",
    da: "Slette ordrette noter efter seks måneder",
    en: "Delete verbatim notes after six months",
  },
};
