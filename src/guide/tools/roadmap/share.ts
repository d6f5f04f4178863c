// The sheet on which a project leader tells others what was done, what came of it and what did not work.

import { tool } from "../../tool.ts";

export const share = tool({
  id: "share",
  title: { nb: "Prosjektkortet", nn: "Prosjektkortet", da: "Projektkortet", en: "The project record" },
  purpose: {
    nb: "Fortell hva dere gjorde, hva som kom ut av det og hva som ikke virket.",
    nn: "Fortel kva de gjorde, kva som kom ut av det og kva som ikkje verka.",
    da: "Fortæl, hvad I gjorde, hvad der kom ud af det, og hvad der ikke virkede.",
    en: "Tell what you did, what came of it and what did not work.",
  },
  parts: [
    {
      shape: "form",
      kind: "project-record",
      fields: [
        "title",
        "summary",
        "leader",
        "topic",
        "place",
        "status",
        "startsOn",
        "endsOn",
        "funding",
        "partners",
        "background",
        "aim",
        "measures",
        "execution",
        "results",
        "lesson",
        "evidence",
        "dissemination",
        "basedOn",
        "contact",
      ],
    },
    {
      shape: "form",
      kind: "catalogue-entry",
      fields: [
        "title",
        "problem",
        "how",
        "who",
        "suits",
        "conditions",
        "lesson",
        "status",
        "basedOn",
        "contributorsAgreed",
        "licence",
        "contact",
      ],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "write",
      minutes: 35,
      say: {
        nb: "Fyll inn fra det dere alt har skrevet, og skriv om til ord en fremmed forstår.",
        nn: "Fyll inn frå det de alt har skrive, og skriv om til ord ein framand forstår.",
        da: "Udfyld med det, I allerede har skrevet, og skriv om til ord, en fremmed forstår.",
        en: "Fill in from what you have already written, and rewrite it in words a stranger understands.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva ville vi gjort annerledes? Det er det andre har mest nytte av.",
        nn: "Kva ville vi gjort annleis? Det er det andre har mest nytte av.",
        da: "Hvad ville vi have gjort anderledes? Det har andre mest gavn af.",
        en: "What would we do differently? That is what helps others most.",
      },
    },
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Les det høyt for noen som var med. Kjenner dere det igjen?",
        nn: "Les det høgt for nokon som var med. Kjenner de det att?",
        da: "Læs det højt for nogen, der var med. Kan I genkende det?",
        en: "Read it aloud to some who took part. Do you recognise it?",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvem svarer på spørsmål, og når deler vi det?",
        nn: "Kven svarar på spørsmål, og når deler vi det?",
        da: "Hvem svarer på spørgsmål, og hvornår deler vi det?",
        en: "Who answers questions, and when do we share it?",
      },
    },
  ],
});
