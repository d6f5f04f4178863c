// Something the group believes about seniors or volunteering, until talks confirm or refute it.

import { kind } from "../kind.ts";

export const assumption = kind({
  id: "assumption",
  version: 1,
  name: { nb: "Antakelse", nn: "Antaking", da: "Antagelse", en: "Assumption" },
  plural: { nb: "Antakelser", nn: "Antakingar", da: "Antagelser", en: "Assumptions" },
  hint: {
    nb: "Skriv noe dere tror, men ikke vet.",
    nn: "Skriv noko de trur, men ikkje veit.",
    da: "Skriv noget, I tror, men ikke ved.",
    en: "Write something you believe but do not know.",
  },
  title: "statement",
  fields: {
    statement: {
      type: "text",
      required: true,
      label: {
        nb: "Vi tror at seniorer her …",
        nn: "Vi trur at seniorar her …",
        da: "Vi tror, at seniorer her …",
        en: "We believe that seniors here …",
      },
    },
    heldBy: {
      type: "text",
      holds: "role",
      label: { nb: "Hvem tror dette?", nn: "Kven trur dette?", da: "Hvem tror det?", en: "Who believes this?" },
      hint: {
        nb: "For eksempel «vi i arbeidsgruppa» eller «mange ansatte».",
        nn: "Til dømes «vi i arbeidsgruppa» eller «mange tilsette».",
        da: "For eksempel »vi i arbejdsgruppen« eller »mange ansatte«.",
        en: "For example “we in the group” or “many of the staff”.",
      },
    },
    confidence: {
      type: "scale",
      low: { nb: "Bare en følelse", nn: "Berre ei kjensle", da: "Kun en fornemmelse", en: "Just a feeling" },
      high: { nb: "Helt sikre", nn: "Heilt sikre", da: "Helt sikre", en: "Quite certain" },
      label: { nb: "Hvor sikre er vi?", nn: "Kor sikre er vi?", da: "Hvor sikre er vi?", en: "How sure are we?" },
    },
    isStarred: {
      type: "flag",
      label: {
        nb: "Det ville gjort mest skade om vi tok feil her",
        nn: "Det ville gjort mest skade om vi tok feil her",
        da: "Det ville gøre mest skade, hvis vi tog fejl her",
        en: "Being wrong about this would hurt most",
      },
    },
    status: {
      type: "choice",
      label: { nb: "Hva vet vi nå?", nn: "Kva veit vi no?", da: "Hvad ved vi nu?", en: "What do we know now?" },
      options: {
        untested: {
          nb: "Ikke undersøkt ennå",
          nn: "Ikkje undersøkt enno",
          da: "Ikke undersøgt endnu",
          en: "Not tested yet",
        },
        confirmed: { nb: "Det stemte", nn: "Det stemte", da: "Det holdt stik", en: "It was right" },
        partly: {
          nb: "Det stemte bare delvis",
          nn: "Det stemte berre delvis",
          da: "Det holdt kun delvist stik",
          en: "It was only partly right",
        },
        refuted: { nb: "Det stemte ikke", nn: "Det stemte ikkje", da: "Det holdt ikke stik", en: "It was wrong" },
      },
    },
    whatWeLearnt: {
      type: "prose",
      label: {
        nb: "Hva lærte vi som endret synet vårt?",
        nn: "Kva lærte vi som endra synet vårt?",
        da: "Hvad lærte vi, som ændrede vores syn?",
        en: "What did we learn that changed our view?",
      },
    },
    evidence: {
      type: "links",
      kinds: ["statement", "finding", "trial"],
      carriesVoice: true,
      label: { nb: "Hva viser det?", nn: "Kva viser det?", da: "Hvad viser det?", en: "What shows it?" },
    },
  },
});
