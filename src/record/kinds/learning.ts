// What the group tried or talked about, what happened and what it does differently from now on.

import { kind } from "../kind.ts";

export const learning = kind({
  id: "learning",
  version: 1,
  name: { nb: "Læring", nn: "Læring", da: "Læring", en: "Learning" },
  plural: { nb: "Læringslogg", nn: "Læringslogg", da: "Læringslog", en: "Learning log" },
  hint: {
    nb: "Skriv kort mens dere husker det. Det som gikk galt, teller også.",
    nn: "Skriv kort medan de hugsar det. Det som gjekk gale, tel også.",
    da: "Skriv kort, mens I husker det. Det, der gik galt, tæller også.",
    en: "Write briefly while you remember. What went wrong counts too.",
  },
  title: "tried",
  fields: {
    tried: {
      type: "text",
      required: true,
      label: {
        nb: "Hva prøvde eller snakket vi om?",
        nn: "Kva prøvde eller snakka vi om?",
        da: "Hvad prøvede eller talte vi om?",
        en: "What did we try or talk about?",
      },
    },
    happened: {
      type: "prose",
      label: { nb: "Hva skjedde?", nn: "Kva skjedde?", da: "Hvad skete der?", en: "What happened?" },
    },
    change: {
      type: "prose",
      label: {
        nb: "Hva gjør vi annerledes heretter?",
        nn: "Kva gjer vi annleis heretter?",
        da: "Hvad gør vi anderledes fremover?",
        en: "What do we do differently from now on?",
      },
    },
    heldOn: {
      type: "day",
      label: { nb: "Når var det?", nn: "Når var det?", da: "Hvornår var det?", en: "When was it?" },
    },
    lookAgainOn: {
      type: "day",
      label: {
        nb: "Når ser vi på det igjen?",
        nn: "Når ser vi på det att?",
        da: "Hvornår ser vi på det igen?",
        en: "When do we look at it again?",
      },
    },
    isForOthers: {
      type: "flag",
      label: {
        nb: "Andre kommuner kan få lese dette",
        nn: "Andre kommunar kan få lese dette",
        da: "Andre kommuner må gerne læse det",
        en: "Other municipalities may read this",
      },
    },
    about: {
      type: "links",
      kinds: ["trial", "roadmap-item", "concept", "fact"],
      carriesVoice: true,
      label: { nb: "Hva gjelder det?", nn: "Kva gjeld det?", da: "Hvad gælder det?", en: "What is it about?" },
    },
  },
});
