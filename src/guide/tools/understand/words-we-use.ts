// The sheet on which a group finds out what the words mean, and which it will use outward.

import { tool } from "../../tool.ts";

export const wordsWeUse = tool({
  id: "words-we-use",
  title: { nb: "Begrepsarket", nn: "Omgrepsarket", da: "Begrebsarket", en: "The word sheet" },
  purpose: {
    nb: "Finn ut hva ordene betyr for dere, og hvilke dere vil bruke når dere møter folk.",
    nn: "Finn ut kva orda tyder for dykk, og kva ord de vil bruke når de møter folk.",
    da: "Find ud af, hvad ordene betyder for jer, og hvilke I vil bruge, når I møder folk.",
    en: "Find out what the words mean to you, and which you will use when you meet people.",
  },
  parts: [
    {
      shape: "columns",
      kind: "term",
      by: "verdict",
      fields: ["word", "meansToUs", "disagreements", "ourWording", "wordsWeDrop"],
    },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 6,
  session: [
    {
      does: "read",
      minutes: 3,
      say: {
        nb: "Trekk et kort og les det høyt.",
        nn: "Trekk eit kort og les det høgt.",
        da: "Træk et kort, og læs det højt.",
        en: "Draw a card and read it aloud.",
      },
    },
    {
      does: "collect",
      minutes: 7,
      say: {
        nb: "Skriv hva ordet betyr for deg, uten å slå det opp.",
        nn: "Skriv kva ordet tyder for deg, utan å slå det opp.",
        da: "Skriv, hvad ordet betyder for dig, uden at slå det op.",
        en: "Write what the word means to you, without looking it up.",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hvor er vi uenige, og ville seniorene vi kjenner, brukt dette ordet om seg selv?",
        nn: "Kvar er vi usamde, og ville seniorane vi kjenner, brukt dette ordet om seg sjølve?",
        da: "Hvor er vi uenige, og ville de seniorer, vi kender, bruge det ord om sig selv?",
        en: "Where do we disagree, and would the seniors we know use this word about themselves?",
      },
    },
    {
      does: "place",
      minutes: 5,
      say: {
        nb: "Legg ordet der det hører hjemme: vi bruker det, med omtanke, eller vi lar det ligge.",
        nn: "Legg ordet der det høyrer heime: vi bruker det, med omtanke, eller vi lèt det liggje.",
        da: "Læg ordet, hvor det hører hjemme: vi bruger det, med omtanke, eller vi lader det ligge.",
        en: "Put the word where it belongs: we use it, with care, or we drop it.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv hvordan vi sier det utad.",
        nn: "Skriv korleis vi seier det utetter.",
        da: "Skriv, hvordan vi siger det udadtil.",
        en: "Write how we say it outward.",
      },
    },
  ],
});
