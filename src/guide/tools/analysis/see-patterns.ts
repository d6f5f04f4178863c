// The sheet on which a group sorts statements in silence and then names what it sees.

import { tool } from "../../tool.ts";

export const seePatterns = tool({
  id: "see-patterns",
  title: { nb: "Mønstertavla", nn: "Mønstertavla", da: "Mønstertavlen", en: "The pattern board" },
  purpose: {
    nb: "Sorter i stillhet det som ligner, og gi hver klynge en setning til navn.",
    nn: "Sorter det som liknar, utan å snakke, og gi kvar klyngje ei setning til namn.",
    da: "Sortér i stilhed det, der ligner hinanden, og giv hver klynge en sætning som navn.",
    en: "Sort in silence what is alike, and name each cluster with a sentence.",
  },
  parts: [{ shape: "columns", kind: "cluster", by: "pull", fields: ["title", "statements", "remark"] }],
  paper: "A3",
  orientation: "landscape",
  blanks: 8,
  session: [
    {
      does: "group",
      minutes: 15,
      say: {
        nb: "Flytt kortene sammen uten å snakke. Alle kan flytte alt.",
        nn: "Flytt korta saman utan å snakke. Alle kan flytte alt.",
        da: "Flyt kortene sammen uden at tale. Alle må flytte alt.",
        en: "Move the cards together without talking. Everybody may move everything.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Fortell én klynge om gangen. Hva ser dere?",
        nn: "Fortel éi klyngje om gongen. Kva ser de?",
        da: "Fortæl om én klynge ad gangen. Hvad ser I?",
        en: "Describe one cluster at a time. What do you see?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Gi hver klynge en hel setning til navn.",
        nn: "Gi kvar klyngje ei heil setning til namn.",
        da: "Giv hver klynge en hel sætning som navn.",
        en: "Give each cluster a whole sentence for a name.",
      },
    },
    {
      does: "place",
      minutes: 10,
      say: {
        nb: "La det som ikke passer inn, bli liggende synlig for seg selv.",
        nn: "Lat det som ikkje passar inn, bli liggjande synleg for seg sjølv.",
        da: "Lad det, der ikke passer ind, blive liggende synligt for sig selv.",
        en: "Let what does not fit stay visible, on its own.",
      },
    },
  ],
});
