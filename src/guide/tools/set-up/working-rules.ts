// The sheet on which a group chooses the rules it will hold itself to.

import { tool } from "../../tool.ts";

export const workingRules = tool({
  id: "working-rules",
  title: { nb: "Spilleregler", nn: "Spelereglar", da: "Spilleregler", en: "Working rules" },
  purpose: {
    nb: "Velg to regler dere vil minne hverandre om, og dagen dere ser på dem igjen.",
    nn: "Vel to reglar de vil minne kvarandre om, og dagen de ser på dei att.",
    da: "Vælg to regler, I vil minde hinanden om, og den dag, I ser på dem igen.",
    en: "Choose two rules to remind each other of, and the day you look at them again.",
  },
  parts: [
    {
      shape: "list",
      kind: "learning",
      fields: ["tried", "change", "lookAgainOn"],
      heading: { nb: "Reglene våre", nn: "Reglane våre", da: "Vores regler", en: "Our rules" },
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 3,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Jeg leser de seks punktene om hva som skal til. Lytt etter det som er vanskeligst for oss.",
        nn: "Eg les dei seks punkta om kva som skal til. Lytt etter det som er vanskelegast for oss.",
        da: "Jeg læser de seks punkter om, hvad der skal til. Lyt efter det, der er sværest for os.",
        en: "I read the six points on what it takes. Listen for what is hardest for us.",
      },
    },
    {
      does: "collect",
      minutes: 5,
      say: {
        nb: "Gi gruppa fra én til fem på hvert punkt, uten å snakke sammen.",
        nn: "Gi gruppa frå éin til fem på kvart punkt, utan å snakke saman.",
        da: "Giv gruppen fra én til fem på hvert punkt uden at tale sammen.",
        en: "Give the group one to five on each point, without talking.",
      },
      isAnonymous: true,
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Hvor spriker svarene mest, og hva ligger bak?",
        nn: "Kvar sprikjer svara mest, og kva ligg bak?",
        da: "Hvor er svarene mest forskellige, og hvad ligger bag?",
        en: "Where do the answers differ most, and what is behind it?",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvilke to regler vil vi holde hverandre i, og når sjekker vi igjen?",
        nn: "Kva to reglar vil vi halde kvarandre i, og når sjekkar vi att?",
        da: "Hvilke to regler vil vi holde hinanden op på, og hvornår tjekker vi igen?",
        en: "Which two rules will we hold each other to, and when do we check again?",
      },
    },
  ],
});
