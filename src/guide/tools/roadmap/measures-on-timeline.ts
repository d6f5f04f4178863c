// The sheet on which a group lays its measures out over now, next and later.

import { tool } from "../../tool.ts";

export const measuresOnTimeline = tool({
  id: "measures-on-timeline",
  title: { nb: "Veikartet", nn: "Vegkartet", da: "Køreplanen", en: "The roadmap" },
  purpose: {
    nb: "Fordel tiltakene på nå, neste og senere, og vis hva hvert av dem bygger på.",
    nn: "Fordel tiltaka på no, neste og seinare, og vis kva kvart av dei byggjer på.",
    da: "Fordel tiltagene på nu, næste og senere, og vis, hvad hvert af dem bygger på.",
    en: "Spread the measures over now, next and later, and show what each rests on.",
  },
  parts: [
    {
      shape: "timeline",
      kind: "roadmap-item",
      along: "horizon",
      lanes: "lane",
      fields: ["measure", "basedOn", "quickWin", "ownerUnit", "responsible", "dependsOn"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 15,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Legg konseptene, rollene og gevinstene på bordet. Dette bygger veikartet på.",
        nn: "Legg konsepta, rollene og gevinstane på bordet. Dette byggjer vegkartet på.",
        da: "Læg koncepterne, rollerne og gevinsterne på bordet. Det bygger køreplanen på.",
        en: "Put the concepts, roles and benefits on the table. This is what the roadmap rests on.",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv ett tiltak på hvert kort, og hva det bygger på.",
        nn: "Skriv eitt tiltak på kvart kort, og kva det byggjer på.",
        da: "Skriv ét tiltag på hvert kort, og hvad det bygger på.",
        en: "Write one measure on each card, and what it rests on.",
      },
    },
    {
      does: "place",
      minutes: 25,
      say: {
        nb: "Legg kortene på nå, neste eller senere. Er det noe folk kan se allerede i vår?",
        nn: "Legg korta på no, neste eller seinare. Er det noko folk kan sjå alt til våren?",
        da: "Læg kortene på nu, næste eller senere. Er der noget, folk kan se allerede til foråret?",
        en: "Put the cards on now, next or later. Is there anything people can see already this spring?",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva må være på plass før noe annet kan begynne?",
        nn: "Kva må vere på plass før noko anna kan byrje?",
        da: "Hvad skal være på plads, før noget andet kan begynde?",
        en: "What must be in place before something else can start?",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvem tar ansvaret for hvert tiltak? Det ingen tar, tar vi ut.",
        nn: "Kven tek ansvaret for kvart tiltak? Det ingen tek, tek vi ut.",
        da: "Hvem tager ansvaret for hvert tiltag? Det, ingen tager, tager vi ud.",
        en: "Who takes responsibility for each? What nobody takes, we take out.",
      },
    },
  ],
});
