// The sheet on which a group writes what it has discovered, and what each discovery rests on.

import { tool } from "../../tool.ts";

export const keyFindings = tool({
  id: "key-findings",
  title: { nb: "Hovedfunn", nn: "Hovudfunn", da: "Hovedfund", en: "The key findings" },
  purpose: {
    nb: "Skriv fem til åtte ting dere ikke visste, og vis hva hver av dem bygger på.",
    nn: "Skriv fem til åtte ting de ikkje visste, og vis kva kvar av dei byggjer på.",
    da: "Skriv fem til otte ting, I ikke vidste, og vis, hvad hver af dem bygger på.",
    en: "Write five to eight things you did not know, and show what each rests on.",
  },
  parts: [
    {
      shape: "form",
      kind: "finding",
      fields: ["sentence", "because", "surprise", "evidence", "confidence", "assumptions"],
    },
    { shape: "columns", kind: "assumption", by: "status", fields: ["statement", "whatWeLearnt", "evidence"] },
    { shape: "list", kind: "need", fields: ["who", "need", "because", "findings"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 5,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Les klyngene og utsagnene en gang til, uten å si noe.",
        nn: "Les klyngjene og utsegnene ein gong til, utan å seie noko.",
        da: "Læs klyngerne og udsagnene en gang til uden at sige noget.",
        en: "Read the clusters and statements once more, saying nothing.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv hver for dere: «Vi fant at …, fordi …»",
        nn: "Skriv kvar for dykk: «Vi fann at …, fordi …»",
        da: "Skriv hver for jer: »Vi fandt ud af, at …, fordi …«",
        en: "Write on your own: “We found that …, because …”",
      },
    },
    {
      does: "group",
      minutes: 15,
      say: {
        nb: "Slå sammen det som er samme oppdagelse. Visste vi dette fra før, er det ikke et funn.",
        nn: "Slå saman det som er same oppdaging. Visste vi dette frå før, er det ikkje eit funn.",
        da: "Slå det sammen, der er samme opdagelse. Vidste vi det i forvejen, er det ikke et fund.",
        en: "Merge what is the same discovery. If we knew it before, it is not a finding.",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Fest utsagnene til hvert funn. Hvor mange stemmer står bak?",
        nn: "Fest utsegnene til kvart funn. Kor mange stemmer står bak?",
        da: "Knyt udsagnene til hvert fund. Hvor mange stemmer står bag?",
        en: "Attach the statements to each finding. How many voices stand behind it?",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvor sikre er vi, og hvilke antakelser tok vi feil i?",
        nn: "Kor sikre er vi, og kva antakingar tok vi feil i?",
        da: "Hvor sikre er vi, og hvilke antagelser tog vi fejl i?",
        en: "How sure are we, and which assumptions were we wrong about?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv hva noen trenger, for de viktigste funnene: hvem, hva og hvorfor.",
        nn: "Skriv kva nokon treng, for dei viktigaste funna: kven, kva og kvifor.",
        da: "Skriv, hvad nogen har brug for, ud fra de vigtigste fund: hvem, hvad og hvorfor.",
        en: "For the most important findings write what somebody needs: who, what and why.",
      },
    },
  ],
});
