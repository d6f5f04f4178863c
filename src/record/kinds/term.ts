// A word the group uses, what it means to those present and how it is said outward.

import { kind } from "../kind.ts";

export const term = kind({
  id: "term",
  version: 1,
  name: { nb: "Begrep", nn: "Omgrep", da: "Begreb", en: "Word we use" },
  plural: { nb: "Begreper", nn: "Omgrep", da: "Begreber", en: "Words we use" },
  hint: {
    nb: "Ta ett ord om gangen, og spør hva det betyr for hver av dere.",
    nn: "Ta eitt ord om gongen, og spør kva det tyder for kvar av dykk.",
    da: "Tag ét ord ad gangen, og spørg, hvad det betyder for hver af jer.",
    en: "Take one word at a time and ask what it means to each of you.",
  },
  title: "word",
  fields: {
    word: {
      type: "text",
      required: true,
      label: {
        nb: "Hvilket ord snakker vi om?",
        nn: "Kva ord snakkar vi om?",
        da: "Hvilket ord taler vi om?",
        en: "Which word are we talking about?",
      },
      hint: {
        nb: "For eksempel «senior», «frivillig» eller «engasjere seg».",
        nn: "Til dømes «senior», «frivillig» eller «engasjere seg».",
        da: "For eksempel »senior«, »frivillig« eller »engagere sig«.",
        en: "For example “senior”, “volunteer” or “get involved”.",
      },
    },
    verdict: {
      type: "choice",
      label: {
        nb: "Hva gjør vi med ordet?",
        nn: "Kva gjer vi med ordet?",
        da: "Hvad gør vi med ordet?",
        en: "What do we do with the word?",
      },
      options: {
        use: { nb: "Vi bruker det", nn: "Vi bruker det", da: "Vi bruger det", en: "We use it" },
        care: {
          nb: "Vi bruker det med omtanke",
          nn: "Vi bruker det med omtanke",
          da: "Vi bruger det med omtanke",
          en: "We use it with care",
        },
        drop: { nb: "Vi lar det ligge", nn: "Vi lèt det liggje", da: "Vi lader det ligge", en: "We drop it" },
      },
    },
    meansToUs: {
      type: "prose",
      label: {
        nb: "Hva betyr ordet for hver av oss?",
        nn: "Kva tyder ordet for kvar av oss?",
        da: "Hvad betyder ordet for hver af os?",
        en: "What does the word mean to each of us?",
      },
    },
    disagreements: {
      type: "prose",
      label: {
        nb: "Hva er vi uenige om?",
        nn: "Kva er vi usamde om?",
        da: "Hvad er vi uenige om?",
        en: "What do we disagree about?",
      },
    },
    ourWording: {
      type: "prose",
      label: {
        nb: "Hvordan sier vi det utad?",
        nn: "Korleis seier vi det utetter?",
        da: "Hvordan siger vi det udadtil?",
        en: "How do we say it outward?",
      },
    },
    wordsWeDrop: {
      type: "text",
      label: {
        nb: "Hvilke ord bruker vi ikke?",
        nn: "Kva ord bruker vi ikkje?",
        da: "Hvilke ord bruger vi ikke?",
        en: "Which words do we not use?",
      },
    },
    agreedOn: {
      type: "day",
      label: {
        nb: "Når ble vi enige?",
        nn: "Når vart vi samde?",
        da: "Hvornår blev vi enige?",
        en: "When did we agree?",
      },
    },
  },
});
