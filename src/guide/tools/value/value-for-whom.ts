// The sheet on which a group writes what gets better, for each of those concerned on their own.

import { tool } from "../../tool.ts";

export const valueForWhom = tool({
  id: "value-for-whom",
  title: { nb: "Verdi for hvem?", nn: "Verdi for kven?", da: "Værdi for hvem?", en: "Value for whom?" },
  purpose: {
    nb: "Skriv hva som blir bedre for seniorene, foreningene, kommunen og lokalsamfunnet, hver for seg.",
    nn: "Skriv kva som blir betre for seniorane, foreiningane, kommunen og lokalsamfunnet, kvar for seg.",
    da: "Skriv, hvad der bliver bedre for seniorerne, foreningerne, kommunen og lokalsamfundet hver for sig.",
    en: "Write what gets better for seniors, associations, municipality and community, each on its own.",
  },
  parts: [{ shape: "columns", kind: "benefit", by: "forWhom", fields: ["benefit", "type", "basedOn", "conflict"] }],
  paper: "A3",
  orientation: "landscape",
  blanks: 12,
  session: [
    {
      does: "collect",
      minutes: 10,
      say: {
        nb: "Ta én kolonne om gangen, og begynn med seniorene. Hva blir bedre?",
        nn: "Ta éin kolonne om gongen, og byrj med seniorane. Kva blir betre?",
        da: "Tag én kolonne ad gangen, og begynd med seniorerne. Hvad bliver bedre?",
        en: "Take one column at a time, beginning with the seniors. What gets better?",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Spør dem det gjelder: Er dette verdt noe for dere?",
        nn: "Spør dei det gjeld: Er dette verdt noko for dykk?",
        da: "Spørg dem, det gælder: Er det noget værd for jer?",
        en: "Ask those concerned: is this worth anything to you?",
      },
    },
    {
      does: "place",
      minutes: 10,
      say: {
        nb: "Merk der det som er godt for én, koster en annen noe.",
        nn: "Merk der det som er godt for éin, kostar ein annan noko.",
        da: "Mærk der, hvor det, der er godt for én, koster en anden noget.",
        en: "Mark where what is good for one costs another something.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvilke er viktigst å merke om to år?",
        nn: "Kva for nokre er viktigast å merke om to år?",
        da: "Hvilke er vigtigst at mærke om to år?",
        en: "Which matter most to notice in two years?",
      },
    },
  ],
});
