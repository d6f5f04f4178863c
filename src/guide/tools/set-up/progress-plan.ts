// The sheet on which a group lays out its work over the weeks.

import { tool } from "../../tool.ts";

export const progressPlan = tool({
  id: "progress-plan",
  title: { nb: "Plantavla", nn: "Plantavla", da: "Plantavlen", en: "The plan board" },
  purpose: {
    nb: "Velg hva dere skal gjøre, legg det på uker og se om noen får for mye.",
    nn: "Vel kva de skal gjere, legg det på veker og sjå om nokon får for mykje.",
    da: "Vælg, hvad I skal gøre, læg det på uger, og se, om nogen får for meget.",
    en: "Choose what to do, lay it out over the weeks and see whether anybody gets too much.",
  },
  parts: [
    {
      shape: "timeline",
      kind: "plan-entry",
      along: "plannedFrom",
      lanes: "phase",
      fields: ["activity", "plannedTo", "responsible", "dependsOn"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 15,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Her er aktivitetene i veilederen. Vi kan ta alle, noen eller bare én.",
        nn: "Her er aktivitetane i rettleiaren. Vi kan ta alle, nokre eller berre éin.",
        da: "Her er øvelserne i guiden. Vi kan tage alle, nogle eller kun én.",
        en: "Here are the exercises of the guide. We can take all, some or just one.",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvilke aktiviteter trenger vi for å svare på vårt hvorfor?",
        nn: "Kva aktivitetar treng vi for å svare på vårt kvifor?",
        da: "Hvilke øvelser har vi brug for til at svare på vores hvorfor?",
        en: "Which exercises do we need to answer our why?",
      },
    },
    {
      does: "place",
      minutes: 10,
      say: {
        nb: "Legg først inn møter, samlinger og ferier som ligger fast.",
        nn: "Legg først inn møte, samlingar og feriar som ligg fast.",
        da: "Læg først møder, samlinger og ferier ind, som ligger fast.",
        en: "First put in the meetings, gatherings and holidays that are fixed.",
      },
    },
    {
      does: "place",
      minutes: 25,
      say: {
        nb: "Legg så aktivitetene på uker, og si fra om noe må komme før noe annet.",
        nn: "Legg så aktivitetane på veker, og sei frå om noko må kome før noko anna.",
        da: "Læg så øvelserne på uger, og sig til, hvis noget skal komme før noget andet.",
        en: "Then spread the exercises over the weeks, and say if something must come before something else.",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvem har ansvaret for hver av dem, og blir det for mye for noen?",
        nn: "Kven har ansvaret for kvar av dei, og blir det for mykje for nokon?",
        da: "Hvem har ansvaret for hver af dem, og bliver det for meget for nogen?",
        en: "Who is responsible for each, and is it too much for anybody?",
      },
    },
  ],
});
