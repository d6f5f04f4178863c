// The sheet on which a group writes down what it believes, so that talks can test it.

import { tool } from "../../tool.ts";

export const assumptions = tool({
  id: "assumptions",
  title: { nb: "Antakelsesarket", nn: "Antakingsarket", da: "Antagelsesarket", en: "The assumption sheet" },
  purpose: {
    nb: "Få frem det dere tror om seniorer og frivillighet, slik at samtalene kan prøve det.",
    nn: "Få fram det de trur om seniorar og frivilligheit, slik at samtalane kan prøve det.",
    da: "Få det frem, I tror om seniorer og frivillighed, så samtalerne kan prøve det.",
    en: "Bring out what you believe about seniors and volunteering, so that talks can test it.",
  },
  parts: [{ shape: "list", kind: "assumption", fields: ["statement", "heldBy", "confidence", "isStarred"] }],
  paper: "A4",
  orientation: "portrait",
  blanks: 8,
  session: [
    {
      does: "collect",
      minutes: 8,
      say: {
        nb: "Fullfør setningen så mange ganger du kan: «Vi tror at seniorer her …»",
        nn: "Fullfør setninga så mange gonger du kan: «Vi trur at seniorar her …»",
        da: "Fuldfør sætningen så mange gange, du kan: »Vi tror, at seniorer her …«",
        en: "Complete the sentence as often as you can: “We believe that seniors here …”",
      },
      isAnonymous: true,
    },
    {
      does: "reveal",
      minutes: 5,
      say: {
        nb: "Nå leser vi alle kortene, uten å forsvare noen av dem.",
        nn: "No les vi alle korta, utan å forsvare nokon av dei.",
        da: "Nu læser vi alle kortene uden at forsvare nogen af dem.",
        en: "Now we read all the cards, without defending any of them.",
      },
    },
    {
      does: "place",
      minutes: 10,
      say: {
        nb: "Hvor sikre er vi på hver av dem, fra en følelse til helt sikre?",
        nn: "Kor sikre er vi på kvar av dei, frå ei kjensle til heilt sikre?",
        da: "Hvor sikre er vi på hver af dem, fra en fornemmelse til helt sikre?",
        en: "How sure are we of each, from a feeling to quite certain?",
      },
    },
    {
      does: "vote",
      minutes: 5,
      say: {
        nb: "Sett prikk på dem som ville gjøre mest skade om vi tok feil.",
        nn: "Set prikk på dei som ville gjere mest skade om vi tok feil.",
        da: "Sæt en prik ved dem, der ville gøre mest skade, hvis vi tog fejl.",
        en: "Put a dot on those that would hurt most if we were wrong.",
      },
      isAnonymous: true,
      dots: 3,
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvilke tar vi med til samtalene som spørsmål?",
        nn: "Kva for nokre tek vi med til samtalane som spørsmål?",
        da: "Hvilke tager vi med til samtalerne som spørgsmål?",
        en: "Which do we take to the talks as questions?",
      },
    },
  ],
});
