// The sheet on which a group tells those who contributed what it heard, and writes down their corrections.

import { tool } from "../../tool.ts";

export const reportBack = tool({
  id: "report-back",
  title: {
    nb: "Tilbake til deltakerne",
    nn: "Tilbake til deltakarane",
    da: "Tilbage til deltagerne",
    en: "Back to the participants",
  },
  purpose: {
    nb: "Fortell dem som bidro hva dere hørte, la dem rette det, og spør hvem som vil være med videre.",
    nn: "Fortel dei som bidrog kva de høyrde, lat dei rette det, og spør kven som vil vere med vidare.",
    da: "Fortæl dem, der bidrog, hvad I hørte, lad dem rette det, og spørg, hvem der vil være med videre.",
    en: "Tell those who contributed what you heard, let them correct it and ask who wants to go on.",
  },
  parts: [
    { shape: "list", kind: "finding", fields: ["sentence", "corrections", "reportedBackOn"] },
    { shape: "list", kind: "involvement", fields: ["group", "channel", "reportedBackOn", "wantsOn"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 6,
  session: [
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv funnene på én side, med ord som alle forstår.",
        nn: "Skriv funna på éi side, med ord som alle forstår.",
        da: "Skriv fundene på én side med ord, som alle forstår.",
        en: "Write the findings on one page, in words everybody understands.",
      },
    },
    {
      does: "read",
      minutes: 15,
      say: {
        nb: "Dette hørte vi. Har vi forstått dere rett?",
        nn: "Dette høyrde vi. Har vi forstått dykk rett?",
        da: "Det her hørte vi. Har vi forstået jer rigtigt?",
        en: "This is what we heard. Did we understand you right?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv det de retter, også når det gjør funnet svakere.",
        nn: "Skriv det dei rettar, også når det gjer funnet svakare.",
        da: "Skriv det, de retter, også når det gør fundet svagere.",
        en: "Write what they correct, also when it weakens the finding.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Vil du være med og finne på noe, og hvordan skal vi nå deg?",
        nn: "Vil du vere med og finne på noko, og korleis skal vi nå deg?",
        da: "Vil du være med til at finde på noget, og hvordan skal vi få fat i dig?",
        en: "Would you like to join in finding ideas, and how shall we reach you?",
      },
    },
  ],
});
