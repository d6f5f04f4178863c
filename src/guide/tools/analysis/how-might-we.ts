// The sheet on which a group turns findings and needs into open questions.

import { tool } from "../../tool.ts";

export const howMightWe = tool({
  id: "how-might-we",
  title: { nb: "Hvordan kan vi …?", nn: "Korleis kan vi …?", da: "Hvordan kan vi …?", en: "How might we …?" },
  purpose: {
    nb: "Gjør funn og behov om til åpne spørsmål som kan få mange svar.",
    nn: "Gjer funn og behov om til opne spørsmål som kan få mange svar.",
    da: "Gør fund og behov til åbne spørgsmål, der kan få mange svar.",
    en: "Turn findings and needs into open questions that can have many answers.",
  },
  parts: [{ shape: "list", kind: "how-might-we", fields: ["question", "findings", "needs", "votes", "isChosen"] }],
  paper: "A4",
  orientation: "landscape",
  blanks: 8,
  session: [
    {
      does: "read",
      minutes: 3,
      say: {
        nb: "Her er funnene og behovene. Velg ett som du vil gjøre noe med.",
        nn: "Her er funna og behova. Vel eitt som du vil gjere noko med.",
        da: "Her er fundene og behovene. Vælg ét, du vil gøre noget ved.",
        en: "Here are the findings and needs. Choose one you want to do something about.",
      },
    },
    {
      does: "collect",
      minutes: 10,
      say: {
        nb: "Skriv ett spørsmål for hvert: «Hvordan kan vi …»",
        nn: "Skriv eitt spørsmål for kvart: «Korleis kan vi …»",
        da: "Skriv ét spørgsmål til hvert: »Hvordan kan vi …«",
        en: "Write one question for each: “How might we …”",
      },
      isAnonymous: true,
    },
    {
      does: "reveal",
      minutes: 7,
      say: {
        nb: "Les dem høyt. Ligger løsningen i spørsmålet, gjør vi det videre.",
        nn: "Les dei høgt. Ligg løysinga i spørsmålet, gjer vi det vidare.",
        da: "Læs dem højt. Ligger løsningen i spørgsmålet, gør vi det bredere.",
        en: "Read them aloud. If the solution is in the question, we widen it.",
      },
    },
    {
      does: "vote",
      minutes: 5,
      say: {
        nb: "Sett tre prikker i stillhet på spørsmålene du har lyst til å svare på.",
        nn: "Set tre prikkar på spørsmåla du har lyst til å svare på, utan å snakke.",
        da: "Sæt i stilhed tre prikker på de spørgsmål, du har lyst til at svare på.",
        en: "In silence put three dots on the questions you would like to answer.",
      },
      isAnonymous: true,
      dots: 3,
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Vi tar tre til fem spørsmål med oss videre.",
        nn: "Vi tek tre til fem spørsmål med oss vidare.",
        da: "Vi tager tre til fem spørgsmål med os videre.",
        en: "We take three to five questions with us.",
      },
    },
  ],
});
