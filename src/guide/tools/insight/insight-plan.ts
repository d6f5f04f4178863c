// The sheet on which a group turns what it believes into questions it can ask people.

import { tool } from "../../tool.ts";

export const insightPlan = tool({
  id: "insight-plan",
  title: { nb: "Innsiktsplanen", nn: "Innsiktsplanen", da: "Indsigtsplanen", en: "The insight plan" },
  purpose: {
    nb: "Gjør det dere tror om til fem til åtte spørsmål, og bestem hvem dere spør og hvordan.",
    nn: "Gjer det de trur om til fem til åtte spørsmål, og avgjer kven de spør og korleis.",
    da: "Gør det, I tror, til fem til otte spørgsmål, og beslut, hvem I spørger og hvordan.",
    en: "Turn what you believe into five to eight questions, and decide who you ask and how.",
  },
  parts: [
    {
      shape: "list",
      kind: "learning-question",
      fields: ["question", "method", "sample", "howMany", "guide", "responsible", "plannedOn", "care", "basedOn"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 8,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Her er antakelsene vi satte prikk på, og spørsmålet arbeidet skal svare på.",
        nn: "Her er antakingane vi sette prikk på, og spørsmålet arbeidet skal svare på.",
        da: "Her er de antagelser, vi satte en prik ved, og det spørgsmål, forløbet skal svare på.",
        en: "Here are the assumptions we put dots on, and the question the work is to answer.",
      },
    },
    {
      does: "collect",
      minutes: 10,
      say: {
        nb: "Skriv det du helst vil lære av folk, ett spørsmål på hvert kort.",
        nn: "Skriv det du helst vil lære av folk, eitt spørsmål på kvart kort.",
        da: "Skriv det, du helst vil lære af folk, ét spørgsmål på hvert kort.",
        en: "Write what you most want to learn from people, one question a card.",
      },
    },
    {
      does: "group",
      minutes: 15,
      say: {
        nb: "Slå sammen og velg fem til åtte. Hvilket svar ville overraske oss?",
        nn: "Slå saman og vel fem til åtte. Kva svar ville overraske oss?",
        da: "Slå sammen, og vælg fem til otte. Hvilket svar ville overraske os?",
        en: "Merge and choose five to eight. Which answer would surprise us?",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Hvordan finner vi det ut, hos hvem og hvor mange?",
        nn: "Korleis finn vi det ut, hos kven og kor mange?",
        da: "Hvordan finder vi ud af det, hos hvem og hvor mange?",
        en: "How do we find out, with whom, and with how many?",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvem snakker med hvem, og hvordan tar vi vare på dem etterpå?",
        nn: "Kven snakkar med kven, og korleis tek vi vare på dei etterpå?",
        da: "Hvem taler med hvem, og hvordan passer vi på dem bagefter?",
        en: "Who talks with whom, and how do we take care of them afterwards?",
      },
    },
  ],
});
