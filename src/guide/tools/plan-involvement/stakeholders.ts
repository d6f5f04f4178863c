// The sheet on which a group sees who has influence, who cares and where to listen early.

import { tool } from "../../tool.ts";

export const stakeholders = tool({
  id: "stakeholders",
  title: {
    nb: "Innflytelse og interesse",
    nn: "Innverknad og interesse",
    da: "Indflydelse og interesse",
    en: "Influence and interest",
  },
  purpose: {
    nb: "Se hvem som har innflytelse og hvem som er opptatt av temaet, og velg hvem dere lytter til tidlig.",
    nn: "Sjå kven som har innverknad og kven som er opptekne av temaet, og vel kven de lyttar til tidleg.",
    da: "Se, hvem der har indflydelse, og hvem der er optaget af temaet, og vælg, hvem I lytter til tidligt.",
    en: "See who has influence and who cares about the theme, and choose who to listen to early.",
  },
  parts: [
    { shape: "matrix", kind: "actor", across: "influence", up: "interest", fields: ["name", "isPerson", "stance"] },
    { shape: "list", kind: "anchoring", fields: ["group", "stance", "concern", "responsible"] },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 12,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Dette er aktørene våre. Vi vurderer grupper og roller, aldri personer med navn.",
        nn: "Dette er aktørane våre. Vi vurderer grupper og roller, aldri personar med namn.",
        da: "Det er vores aktører. Vi vurderer grupper og roller, aldrig personer med navn.",
        en: "These are our actors. We assess groups and roles, never named people.",
      },
    },
    {
      does: "place",
      minutes: 20,
      say: {
        nb: "Start midt på arket: har de mer eller mindre innflytelse, og er de mer eller mindre opptatt av dette?",
        nn: "Start midt på arket: har dei meir eller mindre innverknad, og er dei meir eller mindre opptekne av dette?",
        da: "Begynd midt på arket: Har de mere eller mindre indflydelse, og er de mere eller mindre optaget af det?",
        en: "Start in the middle: do they have more or less influence, and more or less interest?",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvem heier, hvem er i tvil, og hvem er kritisk?",
        nn: "Kven heiar, kven er i tvil, og kven er kritisk?",
        da: "Hvem bakker op, hvem er i tvivl, og hvem er kritisk?",
        en: "Who cheers, who is in doubt and who is critical?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv hva de som tviler eller er kritiske, kan ha rett i.",
        nn: "Skriv kva dei som tviler eller er kritiske, kan ha rett i.",
        da: "Skriv, hvad de, der tvivler eller er kritiske, kan have ret i.",
        en: "Write what those who doubt or are critical may be right about.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvem snakker vi med tidlig, og hvem av oss gjør det?",
        nn: "Kven snakkar vi med tidleg, og kven av oss gjer det?",
        da: "Hvem taler vi med tidligt, og hvem af os gør det?",
        en: "Who do we talk with early, and which of us does it?",
      },
    },
  ],
});
