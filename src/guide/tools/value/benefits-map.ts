// The sheet that shows how what is done leads to what gets better, and what must be in place.

import { tool } from "../../tool.ts";

export const benefitsMap = tool({
  id: "benefits-map",
  title: { nb: "Gevinstkartet", nn: "Gevinstkartet", da: "Gevinstdiagrammet", en: "The benefits map" },
  purpose: {
    nb: "Vis hvordan det dere gjør, fører til det som blir bedre, og hva som må være på plass.",
    nn: "Vis korleis det de gjer, fører til det som blir betre, og kva som må vere på plass.",
    da: "Vis, hvordan det, I gør, fører til det, der bliver bedre, og hvad der skal være på plads.",
    en: "Show how what you do leads to what gets better, and what must be in place.",
  },
  parts: [
    {
      shape: "list",
      kind: "benefit-link",
      fields: ["actions", "change", "onTheWay", "benefits", "targetPictures", "prerequisite", "owner"],
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
        nb: "Heng målbildet til høyre, gevinstene i midten og tiltakene til venstre.",
        nn: "Heng målbiletet til høgre, gevinstane i midten og tiltaka til venstre.",
        da: "Hæng målbilledet til højre, gevinsterne i midten og tiltagene til venstre.",
        en: "Hang the target picture on the right, the benefits in the middle and the measures on the left.",
      },
    },
    {
      does: "place",
      minutes: 25,
      say: {
        nb: "Dra en tråd fra hvert tiltak: Hva endrer seg for noen når vi gjør det?",
        nn: "Dra ein tråd frå kvart tiltak: Kva endrar seg for nokon når vi gjer det?",
        da: "Træk en tråd fra hvert tiltag: Hvad ændrer sig for nogen, når vi gør det?",
        en: "Draw a thread from each measure: what changes for somebody when we do it?",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hvor er det et hopp i tråden? Hva må skje imellom?",
        nn: "Kvar er det eit hopp i tråden? Kva må skje imellom?",
        da: "Hvor er der et spring i tråden? Hvad skal ske imellem?",
        en: "Where does the thread jump? What must happen in between?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv hva som må være på plass, og hvem som passer på tråden.",
        nn: "Skriv kva som må vere på plass, og kven som passar på tråden.",
        da: "Skriv, hvad der skal være på plads, og hvem der holder øje med tråden.",
        en: "Write what must be in place, and who looks after the thread.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvilke tiltak fører ikke til noe? Dem kan vi la ligge.",
        nn: "Kva tiltak fører ikkje til noko? Dei kan vi late liggje.",
        da: "Hvilke tiltag fører ikke til noget? Dem kan vi lade ligge.",
        en: "Which measures lead nowhere? Those we can leave.",
      },
    },
  ],
});
