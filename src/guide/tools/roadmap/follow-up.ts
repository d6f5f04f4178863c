// The sheet that owners open every quarter to see how it goes, learn and adjust.

import { tool } from "../../tool.ts";

export const followUp = tool({
  id: "follow-up",
  title: { nb: "Oppfølgingskortet", nn: "Oppfølgingskortet", da: "Opfølgningskortet", en: "The follow-up card" },
  purpose: {
    nb: "Se hvert kvartal hvordan det går, hva dere lærer, og hva dere endrer på veikartet.",
    nn: "Sjå kvart kvartal korleis det går, kva de lærer, og kva de endrar på vegkartet.",
    da: "Se hvert kvartal, hvordan det går, hvad I lærer, og hvad I ændrer i køreplanen.",
    en: "See every quarter how it goes, what you learn and what you change in the roadmap.",
  },
  parts: [
    {
      shape: "columns",
      kind: "roadmap-item",
      by: "status",
      fields: ["measure", "milestone", "milestoneOn", "lastFollowUp", "nextFollowUpOn"],
    },
    { shape: "list", kind: "benefit", fields: ["benefit", "lastMeasured", "nextFollowUpOn"] },
    { shape: "list", kind: "learning", fields: ["tried", "happened", "change", "heldOn", "about", "isForOthers"] },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 8,
  session: [
    {
      does: "place",
      minutes: 8,
      say: {
        nb: "Ett tiltak om gangen: planlagt, i gang, gjort, på vent eller droppet?",
        nn: "Eitt tiltak om gongen: planlagt, i gang, gjort, på vent eller droppa?",
        da: "Ét tiltag ad gangen: planlagt, i gang, gjort, sat på pause eller droppet?",
        en: "One measure at a time: planned, under way, done, paused or dropped?",
      },
    },
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Hva sier målingene, og hva sier folk?",
        nn: "Kva seier målingane, og kva seier folk?",
        da: "Hvad siger målingerne, og hvad siger folk?",
        en: "What do the measurements say, and what do people say?",
      },
    },
    {
      does: "write",
      minutes: 7,
      say: {
        nb: "Skriv én ting vi har lært siden sist.",
        nn: "Skriv éin ting vi har lært sidan sist.",
        da: "Skriv én ting, vi har lært siden sidst.",
        en: "Write one thing we have learnt since last time.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hva endrer vi på veikartet, og når møtes vi igjen?",
        nn: "Kva endrar vi på vegkartet, og når møtest vi att?",
        da: "Hvad ændrer vi i køreplanen, og hvornår mødes vi igen?",
        en: "What do we change in the roadmap, and when do we meet again?",
      },
    },
  ],
});
