// The sheet on which a group decides how far, how and when each group is let in.

import { tool } from "../../tool.ts";

export const involvementPlan = tool({
  id: "involvement-plan",
  title: { nb: "Involveringsplanen", nn: "Involveringsplanen", da: "Involveringsplanen", en: "The involvement plan" },
  purpose: {
    nb: "Bestem for hver gruppe hvor mye de skal være med på, hvordan dere møtes, når, og hva de får tilbake.",
    nn: "Avgjer for kvar gruppe kor mykje dei skal vere med på, korleis de møtest, når, og kva dei får tilbake.",
    da: "Beslut for hver gruppe, hvor meget de skal inddrages, hvordan I mødes, hvornår, og hvad de får tilbage.",
    en: "Decide for each group how far they are involved, how you meet, when, and what they get back.",
  },
  parts: [
    {
      shape: "columns",
      kind: "involvement",
      by: "level",
      fields: ["group", "actors", "method", "plannedOn", "responsible", "promise", "promiseDueOn", "consentBasis"],
    },
    { shape: "list", kind: "plan-entry", fields: ["activity", "plannedFrom", "responsible", "involvement"] },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 10,
  session: [
    {
      does: "place",
      minutes: 20,
      say: {
        nb: "Legg hver gruppe på trinnet den skal være på. Er vi ærlige om hva de får bestemme?",
        nn: "Legg kvar gruppe på trinnet ho skal vere på. Er vi ærlege om kva dei får avgjere?",
        da: "Læg hver gruppe på det trin, den skal være på. Er vi ærlige om, hvad de får lov at bestemme?",
        en: "Put each group on its step. Are we honest about what they get to decide?",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hvordan vil de helst møte oss, og hvor?",
        nn: "Korleis vil dei helst møte oss, og kvar?",
        da: "Hvordan vil de helst møde os, og hvor?",
        en: "How would they rather meet us, and where?",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv dag og ansvarlig, og legg det inn i fremdriftsplanen.",
        nn: "Skriv dag og ansvarleg, og legg det inn i framdriftsplanen.",
        da: "Skriv dag og ansvarlig, og læg det ind i tidsplanen.",
        en: "Write the day and who is responsible, and put it in the progress plan.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv hva vi lover dem tilbake, og innen hvilken dag.",
        nn: "Skriv kva vi lovar dei tilbake, og innan kva dag.",
        da: "Skriv, hvad vi lover dem til gengæld, og inden hvilken dag.",
        en: "Write what we promise them in return, and by which day.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Kan vi holde alle løftene? Stryk det vi ikke kan holde.",
        nn: "Kan vi halde alle lovnadene? Stryk det vi ikkje kan halde.",
        da: "Kan vi holde alle løfterne? Slet det, vi ikke kan holde.",
        en: "Can we keep all the promises? Strike out what we cannot keep.",
      },
    },
  ],
});
