// The sheet on which a group tries the target picture on seniors, associations and councils.

import { tool } from "../../tool.ts";

export const tryTargetPicture = tool({
  id: "try-target-picture",
  title: {
    nb: "Kjenner dere dere igjen?",
    nn: "Kjenner de dykk att?",
    da: "Kan I genkende jer selv?",
    en: "Do you recognise yourselves?",
  },
  purpose: {
    nb: "Les målbildet for dem det gjelder, og hør om de kjenner seg igjen.",
    nn: "Les målbiletet for dei det gjeld, og høyr om dei kjenner seg att.",
    da: "Læs målbilledet for dem, det gælder, og hør, om de kan genkende sig selv.",
    en: "Read the target picture to those concerned, and hear whether they recognise themselves.",
  },
  parts: [
    { shape: "columns", kind: "target-picture", by: "recognition", fields: ["sentence", "shownTo", "changed"] },
    { shape: "list", kind: "anchoring", fields: ["group", "stance", "concern", "outcome", "changed", "about"] },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 4,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Jeg leser det høyt én gang. Bare lytt.",
        nn: "Eg les det høgt éin gong. Berre lytt.",
        da: "Jeg læser det højt én gang. Bare lyt.",
        en: "I read it aloud once. Just listen.",
      },
    },
    {
      does: "place",
      minutes: 5,
      say: {
        nb: "Sett prikk for hver del: dette er oss, usikkert, eller dette er ikke oss.",
        nn: "Set prikk for kvar del: dette er oss, usikkert, eller dette er ikkje oss.",
        da: "Sæt en prik ved hver del: det er os, usikkert, eller det er ikke os.",
        en: "Put a dot by each part: this is us, unsure, or this is not us.",
      },
      isAnonymous: true,
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hva mangler, og hva ville du sagt på en annen måte?",
        nn: "Kva manglar, og kva ville du sagt på ein annan måte?",
        da: "Hvad mangler, og hvad ville du sige på en anden måde?",
        en: "What is missing, and what would you say differently?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv om, og noter hvilke grupper som har sett det.",
        nn: "Skriv om, og noter kva grupper som har sett det.",
        da: "Skriv om, og notér, hvilke grupper der har set det.",
        en: "Rewrite, and note which groups have seen it.",
      },
    },
  ],
});
