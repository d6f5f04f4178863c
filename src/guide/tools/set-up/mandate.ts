// The sheet on which the owner and the group agree on one page what the work is and is not.

import { tool } from "../../tool.ts";

export const mandate = tool({
  id: "mandate",
  title: { nb: "Mandatarket", nn: "Mandatarket", da: "Mandatarket", en: "The mandate sheet" },
  purpose: {
    nb: "Bli enige med eieren om hva arbeidet er, hva det ikke er, og hvor resultatet skal bestemmes.",
    nn: "Bli samde med eigaren om kva arbeidet er, kva det ikkje er, og kvar resultatet skal avgjerast.",
    da: "Bliv enige med ejeren om, hvad forløbet er, hvad det ikke er, og hvor resultatet skal besluttes.",
    en: "Agree with the owner what the work is, what it is not and where the result will be decided on.",
  },
  parts: [
    {
      shape: "form",
      kind: "mandate",
      fields: [
        "why",
        "problem",
        "goal",
        "scope",
        "notScope",
        "ownerUnit",
        "owner",
        "sponsor",
        "budget",
        "startsOn",
        "endsOn",
        "planLink",
        "approvedOn",
      ],
    },
    { shape: "list", kind: "benefit", fields: ["benefit", "forWhom"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 4,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Les setningen fra hvorfor-samtalen høyt.",
        nn: "Les setninga frå kvifor-samtalen høgt.",
        da: "Læs sætningen fra hvorfor-samtalen højt.",
        en: "Read the sentence from the why conversation aloud.",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv utfordringen og målet slik at en som ikke er her, forstår det.",
        nn: "Skriv utfordringa og målet slik at ein som ikkje er her, forstår det.",
        da: "Skriv udfordringen og målet, så en, der ikke er her, forstår det.",
        en: "Write the problem and the goal so that somebody who is not here understands.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva tar vi for oss, og hva skal vi helt tydelig la være?",
        nn: "Kva tek vi for oss, og kva skal vi heilt tydeleg late vere?",
        da: "Hvad tager vi fat på, og hvad skal vi helt tydeligt lade være med?",
        en: "What do we take on, and what do we clearly leave alone?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv grovt hva som blir bedre, og for hvem.",
        nn: "Skriv grovt kva som blir betre, og for kven.",
        da: "Skriv groft, hvad der bliver bedre, og for hvem.",
        en: "Write roughly what gets better, and for whom.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvilken plan hører dette til, og kan eieren si ja i dag?",
        nn: "Kva plan høyrer dette til, og kan eigaren seie ja i dag?",
        da: "Hvilken plan hører det til, og kan ejeren sige ja i dag?",
        en: "Which plan does this belong to, and can the owner say yes today?",
      },
    },
  ],
});
