// The sheet on which a group agrees what it will choose ideas by, before it sees them.

import { tool } from "../../tool.ts";

export const criteria = tool({
  id: "criteria",
  title: { nb: "Det vi velger etter", nn: "Det vi vel etter", da: "Det, vi vælger efter", en: "What we choose by" },
  purpose: {
    nb: "Bli enige om tre til fem kriterier før dere vurderer noen idé.",
    nn: "Bli samde om tre til fem kriterium før de vurderer nokon idé.",
    da: "Bliv enige om tre til fem kriterier, før I vurderer nogen idé.",
    en: "Agree on three to five criteria before you assess any idea.",
  },
  parts: [
    {
      shape: "list",
      kind: "assessment",
      fields: ["title", "notice", "weight", "derivedFrom"],
      given: { what: "criterion" },
      heading: { nb: "Kriterier", nn: "Kriterium", da: "Kriterier", en: "Criteria" },
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 5,
  session: [
    {
      does: "read",
      minutes: 3,
      say: {
        nb: "Les målbildet og behovene høyt.",
        nn: "Les målbiletet og behova høgt.",
        da: "Læs målbilledet og behovene højt.",
        en: "Read the target picture and the needs aloud.",
      },
    },
    {
      does: "collect",
      minutes: 7,
      say: {
        nb: "Skriv hva en god idé må oppfylle for at dette skal bli virkelig.",
        nn: "Skriv kva ein god idé må oppfylle for at dette skal bli verkeleg.",
        da: "Skriv, hvad en god idé skal opfylde, for at det her bliver til virkelighed.",
        en: "Write what a good idea must meet for this to come true.",
      },
      isAnonymous: true,
    },
    {
      does: "group",
      minutes: 5,
      say: {
        nb: "Slå sammen det som er det samme.",
        nn: "Slå saman det som er det same.",
        da: "Slå det sammen, der er det samme.",
        en: "Merge what is the same.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv hvordan vi ville merket det, i vanlige ord.",
        nn: "Skriv korleis vi ville merka det, i vanlege ord.",
        da: "Skriv, hvordan vi ville mærke det, i almindelige ord.",
        en: "Write how we would notice, in plain words.",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Velg tre til fem. Er noe viktigere enn resten?",
        nn: "Vel tre til fem. Er noko viktigare enn resten?",
        da: "Vælg tre til fem. Er noget vigtigere end resten?",
        en: "Choose three to five. Is anything more important than the rest?",
      },
    },
  ],
});
