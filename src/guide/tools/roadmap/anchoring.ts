// The sheet on which a leader plans meetings with those who cheer, doubt and criticise.

import { tool } from "../../tool.ts";

export const anchoring = tool({
  id: "anchoring",
  title: { nb: "Forankringsplanen", nn: "Forankringsplanen", da: "Forankringsplanen", en: "The anchoring plan" },
  purpose: {
    nb: "Planlegg møter med dem som heier, tviler og kritiserer, og endre forslaget der de har rett.",
    nn: "Planlegg møte med dei som heiar, tviler og kritiserer, og endre forslaget der dei har rett.",
    da: "Planlæg møder med dem, der bakker op, tvivler og kritiserer, og ret forslaget, hvor de har ret.",
    en: "Plan meetings with those who cheer, doubt and criticise, and change the proposal where they are right.",
  },
  parts: [
    {
      shape: "columns",
      kind: "anchoring",
      by: "stance",
      fields: ["group", "concern", "message", "meeting", "meetingOn", "responsible", "outcome", "changed", "about"],
    },
    { shape: "list", kind: "roadmap-item", fields: ["measure", "description", "status"] },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 9,
  session: [
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Hvilke grupper heier, hvilke er i tvil, og hvilke er kritiske? Grupper, aldri navn.",
        nn: "Kva grupper heiar, kva for nokre er i tvil, og kva for nokre er kritiske? Grupper, aldri namn.",
        da: "Hvilke grupper bakker op, hvilke er i tvivl, og hvilke er kritiske? Grupper, aldrig navne.",
        en: "Which groups cheer, which are in doubt and which are critical? Groups, never names.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv det de er urolige for, slik de selv ville sagt det.",
        nn: "Skriv det dei er urolege for, slik dei sjølve ville sagt det.",
        da: "Skriv det, de er urolige for, sådan som de selv ville sige det.",
        en: "Write what worries them, as they would say it themselves.",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvem møter vi først, når, og hvem går? Begynn med dem som er kritiske.",
        nn: "Kven møter vi først, når, og kven går? Byrj med dei som er kritiske.",
        da: "Hvem møder vi først, hvornår, og hvem går? Begynd med dem, der er kritiske.",
        en: "Who do we meet first, when, and who goes? Begin with those who are critical.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Etter møtet: Hva hørte vi, og hva endrer vi på veikartet?",
        nn: "Etter møtet: Kva høyrde vi, og kva endrar vi på vegkartet?",
        da: "Efter mødet: Hvad hørte vi, og hvad ændrer vi i køreplanen?",
        en: "After the meeting: what did we hear, and what do we change in the roadmap?",
      },
    },
  ],
});
