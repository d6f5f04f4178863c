// The sheet on which a working group writes one text about where it wants to be.

import { tool } from "../../tool.ts";

export const writeTargetPicture = tool({
  id: "write-target-picture",
  title: { nb: "Målbildet", nn: "Målbiletet", da: "Målbilledet", en: "The target picture" },
  purpose: {
    nb: "Skriv én tekst som er tydelig nok til å styre etter og åpen nok til å lete i.",
    nn: "Skriv éin tekst som er tydeleg nok til å styre etter og open nok til å leite i.",
    da: "Skriv én tekst, der er tydelig nok til at styre efter og åben nok til at lede i.",
    en: "Write one text, clear enough to steer by and open enough to explore.",
  },
  parts: [
    {
      shape: "form",
      kind: "target-picture",
      fields: ["horizonYear", "role", "offers", "attitudes", "actors", "value", "picture", "sentence", "findings"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 1,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Les funnene høyt, og dagene i fremtiden hvis dere har dem.",
        nn: "Les funna høgt, og dagane i framtida om de har dei.",
        da: "Læs fundene højt, og dagene i fremtiden, hvis I har dem.",
        en: "Read the findings aloud, and the future days if you have them.",
      },
    },
    {
      does: "write",
      minutes: 35,
      say: {
        nb: "Ta én del om gangen og skriv en eller to setninger: kommunen, tilbudene, holdningene, aktørene, verdien.",
        nn: "Ta éin del om gongen og skriv ei eller to setningar: kommunen, tilboda, haldningane, aktørane, verdien.",
        da: "Tag én del ad gangen, og skriv en eller to sætninger: kommunen, tilbuddene, holdningerne, aktørerne, værdien.",
        en: "Take one part at a time and write one or two sentences: municipality, offers, attitudes, actors, value.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvilken setning ville noen vært uenig i? Den er verdt å snakke om.",
        nn: "Kva setning ville nokon vore usamd i? Den er verd å snakke om.",
        da: "Hvilken sætning ville nogen være uenig i? Den er værd at tale om.",
        en: "Which sentence would somebody disagree with? That one is worth talking about.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Sett delene sammen til en kort tekst og én setning.",
        nn: "Set delane saman til ein kort tekst og éi setning.",
        da: "Sæt delene sammen til en kort tekst og én sætning.",
        en: "Put the parts together into a short text and one sentence.",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvilket funn står bak hver setning? Står det ingen, stryker vi den.",
        nn: "Kva funn står bak kvar setning? Står det ingen, stryk vi henne.",
        da: "Hvilket fund står bag hver sætning? Står der intet, sletter vi den.",
        en: "Which finding stands behind each sentence? If none does, we take it out.",
      },
    },
  ],
});
