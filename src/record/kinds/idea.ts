// Something that could be done, caught the moment it was said, with where it came from.

import { kind } from "../kind.ts";

export const idea = kind({
  id: "idea",
  version: 1,
  name: { nb: "Idékort", nn: "Idékort", da: "Idékort", en: "Idea card" },
  plural: { nb: "Ideer", nn: "Idear", da: "Idéer", en: "Ideas" },
  hint: {
    nb: "Ta vare på ideen slik den kom. Vurderingen kommer en annen gang.",
    nn: "Ta vare på ideen slik han kom. Vurderinga kjem ein annan gong.",
    da: "Gem idéen, som den kom. Vurderingen kommer en anden gang.",
    en: "Keep the idea as it came. Judging it comes later.",
  },
  title: "title",
  fields: {
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva er ideen, med få ord?",
        nn: "Kva er ideen, med få ord?",
        da: "Hvad er idéen, med få ord?",
        en: "What is the idea, in a few words?",
      },
    },
    description: {
      type: "prose",
      label: { nb: "Fortell litt mer", nn: "Fortel litt meir", da: "Fortæl lidt mere", en: "Tell a little more" },
    },
    basedOn: {
      type: "links",
      kinds: ["need", "how-might-we", "statement", "insight-note", "finding", "target-picture"],
      carriesVoice: true,
      label: {
        nb: "Hva bygger ideen på?",
        nn: "Kva byggjer ideen på?",
        da: "Hvad bygger idéen på?",
        en: "What does the idea rest on?",
      },
      hint: {
        nb: "Kom den i en samtale, velg samtalen. Svarer den på et behov, velg behovet.",
        nn: "Kom han i ein samtale, vel samtalen. Svarar han på eit behov, vel behovet.",
        da: "Kom den i en samtale, så vælg samtalen. Svarer den på et behov, så vælg behovet.",
        en: "If it came up in a talk, choose the talk. If it answers a need, choose the need.",
      },
    },
    how: {
      type: "prose",
      label: {
        nb: "Hvordan kan det gjøres?",
        nn: "Korleis kan det gjerast?",
        da: "Hvordan kan det gøres?",
        en: "How could it be done?",
      },
    },
    whoNeeded: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvem må være med?",
        nn: "Kven må vere med?",
        da: "Hvem skal være med?",
        en: "Who needs to take part?",
      },
    },
    origin: {
      type: "choice",
      label: {
        nb: "Hvor kom ideen fra?",
        nn: "Kvar kom ideen frå?",
        da: "Hvor kom idéen fra?",
        en: "Where did the idea come from?",
      },
      options: {
        talk: { nb: "En samtale", nn: "Ein samtale", da: "En samtale", en: "A talk" },
        meeting: {
          nb: "Et møte eller et verksted",
          nn: "Eit møte eller ein verkstad",
          da: "Et møde eller et værksted",
          en: "A meeting or workshop",
        },
        group: { nb: "Arbeidsgruppa", nn: "Arbeidsgruppa", da: "Arbejdsgruppen", en: "The working group" },
        public: {
          nb: "Noen sendte den inn",
          nn: "Nokon sende han inn",
          da: "Nogen sendte den ind",
          en: "Somebody sent it in",
        },
        elsewhere: {
          nb: "En annen kommune",
          nn: "Ein annan kommune",
          da: "En anden kommune",
          en: "Another municipality",
        },
      },
    },
    givenBy: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem kom med ideen?",
        nn: "Kven kom med ideen?",
        da: "Hvem kom med idéen?",
        en: "Who came up with it?",
      },
      hint: {
        nb: "La feltet stå tomt, så er ideen anonym.",
        nn: "Lat feltet stå tomt, så er ideen anonym.",
        da: "Lad feltet stå tomt, så er idéen anonym.",
        en: "Leave empty and the idea is anonymous.",
      },
    },
  },
});
