// The sheet on which people describe an ordinary day in the year they wish for.

import { tool } from "../../tool.ts";

export const tripToTheFuture = tool({
  id: "trip-to-the-future",
  title: {
    nb: "En vanlig dag i fremtiden",
    nn: "Ein vanleg dag i framtida",
    da: "En almindelig dag i fremtiden",
    en: "An ordinary day in the future",
  },
  purpose: {
    nb: "Beskriv en vanlig dag i året dere ønsker dere, som om dere var der.",
    nn: "Skildr ein vanleg dag i året de ønskjer dykk, som om de var der.",
    da: "Beskriv en almindelig dag i det år, I ønsker jer, som om I var der.",
    en: "Describe an ordinary day in the year you wish for, as if you were there.",
  },
  parts: [{ shape: "form", kind: "target-picture", fields: ["horizonYear", "futureDay", "sentence", "findings"] }],
  paper: "A3",
  orientation: "landscape",
  blanks: 1,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Lukk øynene. Det er en vanlig tirsdag om noen år, og vi har lykkes. Hvem møter du?",
        nn: "Lat att auga. Det er ein vanleg tysdag om nokre år, og vi har lykkast. Kven møter du?",
        da: "Luk øjnene. Det er en almindelig tirsdag om nogle år, og det er lykkedes for os. Hvem møder du?",
        en: "Close your eyes. It is an ordinary Tuesday some years from now, and we have succeeded. Who do you meet?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv eller tegn dagen din, fra du står opp.",
        nn: "Skriv eller teikn dagen din, frå du står opp.",
        da: "Skriv eller tegn din dag, fra du står op.",
        en: "Write or draw your day, from when you get up.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Fortell den til én annen. Hva gjorde deg glad?",
        nn: "Fortel han til éin annan. Kva gjorde deg glad?",
        da: "Fortæl den til én anden. Hvad gjorde dig glad?",
        en: "Tell it to one other person. What made you happy?",
      },
    },
    {
      does: "reveal",
      minutes: 10,
      say: {
        nb: "Hva gikk igjen i flere av dagene?",
        nn: "Kva gjekk att i fleire av dagane?",
        da: "Hvad gik igen i flere af dagene?",
        en: "What came back in several of the days?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Samle det som gikk igjen, i én setning.",
        nn: "Samle det som gjekk att, i éi setning.",
        da: "Saml det, der gik igen, i én sætning.",
        en: "Gather what came back in one sentence.",
      },
    },
  ],
});
