// The sheet on which many people make many ideas from the same questions.

import { tool } from "../../tool.ts";

export const ideaWorkshop = tool({
  id: "idea-workshop",
  title: { nb: "Idékort", nn: "Idékort", da: "Idékort", en: "Idea cards" },
  purpose: {
    nb: "Lag mange ideer ut fra behov og spørsmål. Bygg videre på hverandre.",
    nn: "Lag mange idear ut frå behov og spørsmål. Bygg vidare på kvarandre.",
    da: "Lav mange idéer ud fra behov og spørgsmål. Byg videre på hinanden.",
    en: "Make many ideas from needs and questions. Build on each other.",
  },
  parts: [
    {
      shape: "list",
      kind: "idea",
      fields: ["title", "description", "basedOn", "how", "whoNeeded"],
      given: { origin: "meeting" },
    },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 12,
  session: [
    {
      does: "read",
      minutes: 15,
      say: {
        nb: "Dette fant vi ut, og dette er målet. Hva gjorde mest inntrykk på deg?",
        nn: "Dette fann vi ut, og dette er målet. Kva gjorde mest inntrykk på deg?",
        da: "Det her fandt vi ud af, og det her er målet. Hvad gjorde størst indtryk på dig?",
        en: "This is what we found, and this is the target. What struck you most?",
      },
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Vi varmer opp: Hva er den dårligste ideen du kan finne på?",
        nn: "Vi varmar opp: Kva er den dårlegaste ideen du kan finne på?",
        da: "Vi varmer op: Hvad er den dårligste idé, du kan finde på?",
        en: "We warm up: what is the worst idea you can think of?",
      },
    },
    {
      does: "collect",
      minutes: 20,
      say: {
        nb: "Skriv én idé på hvert kort, i stillhet. Mange er bedre enn gode.",
        nn: "Skriv éin idé på kvart kort, utan å snakke. Mange er betre enn gode.",
        da: "Skriv én idé på hvert kort i stilhed. Mange er bedre end gode.",
        en: "Write one idea on each card, in silence. Many are better than good ones.",
      },
      isAnonymous: true,
    },
    {
      does: "reveal",
      minutes: 15,
      say: {
        nb: "Les to og to kort høyt, og si «ja, og …».",
        nn: "Les to og to kort høgt, og sei «ja, og …».",
        da: "Læs to kort ad gangen højt, og sig »ja, og …«.",
        en: "Read two cards at a time aloud, and say “yes, and …”.",
      },
    },
    {
      does: "write",
      minutes: 40,
      say: {
        nb: "Velg de kortene dere har lyst på, og skriv hvordan det kan gjøres og hvem som må være med.",
        nn: "Vel dei korta de har lyst på, og skriv korleis det kan gjerast og kven som må vere med.",
        da: "Vælg de kort, I har lyst til at gå videre med, og skriv, hvordan det kan gøres, og hvem der skal være med.",
        en: "Choose the cards you fancy, and write how it could be done and who needs to take part.",
      },
    },
    {
      does: "vote",
      minutes: 10,
      say: {
        nb: "Gå langs veggen og sett fire prikker der du selv ville blitt med.",
        nn: "Gå langs veggen og set fire prikkar der du sjølv ville ha vore med.",
        da: "Gå langs væggen, og sæt fire prikker, hvor du selv ville være med.",
        en: "Walk along the wall and put four dots where you would join in yourself.",
      },
      isAnonymous: true,
      dots: 4,
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hva skjer med kortene nå, og når hører dere fra oss?",
        nn: "Kva skjer med korta no, og når høyrer de frå oss?",
        da: "Hvad sker der med kortene nu, og hvornår hører I fra os?",
        en: "What happens to the cards now, and when do you hear from us?",
      },
    },
  ],
});
