// What gets better, for whom, and how the group will notice.

import { kind } from "../kind.ts";

export const benefit = kind({
  id: "benefit",
  version: 2,
  name: { nb: "Gevinst", nn: "Gevinst", da: "Gevinst", en: "Benefit" },
  plural: { nb: "Gevinster", nn: "Gevinstar", da: "Gevinster", en: "Benefits" },
  hint: {
    nb: "Skriv én ting som blir bedre, og for hvem.",
    nn: "Skriv éin ting som blir betre, og for kven.",
    da: "Skriv én ting, der bliver bedre, og for hvem.",
    en: "Write one thing that gets better, and for whom.",
  },
  title: "benefit",
  fields: {
    benefit: {
      type: "text",
      required: true,
      label: { nb: "Hva blir bedre?", nn: "Kva blir betre?", da: "Hvad bliver bedre?", en: "What gets better?" },
    },
    forWhom: {
      type: "choice",
      label: { nb: "For hvem?", nn: "For kven?", da: "For hvem?", en: "For whom?" },
      options: {
        senior: { nb: "Seniorene", nn: "Seniorane", da: "Seniorerne", en: "Seniors" },
        association: { nb: "Lag og foreninger", nn: "Lag og foreiningar", da: "Foreningerne", en: "Associations" },
        municipality: { nb: "Kommunen", nn: "Kommunen", da: "Kommunen", en: "The municipality" },
        society: { nb: "Lokalsamfunnet", nn: "Lokalsamfunnet", da: "Lokalsamfundet", en: "The community at large" },
      },
    },
    type: {
      type: "choice",
      label: {
        nb: "Hva slags gevinst er det?",
        nn: "Kva slags gevinst er det?",
        da: "Hvilken slags gevinst er det?",
        en: "What sort of benefit is it?",
      },
      options: {
        quality: {
          nb: "Bedre liv eller bedre tilbud",
          nn: "Betre liv eller betre tilbod",
          da: "Bedre liv eller bedre tilbud",
          en: "A better life or a better service",
        },
        efficiency: {
          nb: "Sparte penger eller timer",
          nn: "Sparte pengar eller timar",
          da: "Sparede penge eller timer",
          en: "Money or hours saved",
        },
        others: {
          nb: "Nytte for andre enn dem tiltaket er laget for",
          nn: "Nytte for andre enn dei tiltaket er laga for",
          da: "Gavn for andre end dem, tiltaget er lavet til",
          en: "Good for others than those it was made for",
        },
      },
    },
    basedOn: {
      type: "links",
      kinds: ["concept", "target-picture", "need"],
      carriesVoice: true,
      label: {
        nb: "Hva kommer gevinsten av?",
        nn: "Kva kjem gevinsten av?",
        da: "Hvad kommer gevinsten af?",
        en: "What does the benefit come from?",
      },
    },
    conflict: {
      type: "prose",
      label: {
        nb: "Går den ut over noen andre?",
        nn: "Går han ut over nokon andre?",
        da: "Går den ud over nogen andre?",
        en: "Does it come at anybody else's expense?",
      },
    },
    prerequisite: {
      type: "prose",
      label: {
        nb: "Hva må være på plass først?",
        nn: "Kva må vere på plass først?",
        da: "Hvad skal være på plads først?",
        en: "What must be in place first?",
      },
    },
    indicator: {
      type: "text",
      label: {
        nb: "Hva teller eller ser vi etter?",
        nn: "Kva tel eller ser vi etter?",
        da: "Hvad tæller eller ser vi efter?",
        en: "What do we count or look for?",
      },
    },
    unit: {
      type: "text",
      label: { nb: "Hva måler vi i?", nn: "Kva måler vi i?", da: "Hvad måler vi i?", en: "What do we measure in?" },
      hint: {
        nb: "For eksempel personer, prosent eller det folk forteller.",
        nn: "Til dømes personar, prosent eller det folk fortel.",
        da: "For eksempel personer, procent eller det, folk fortæller.",
        en: "For example people, per cent or what people tell us.",
      },
    },
    baseline: {
      type: "text",
      label: { nb: "Hvordan er det nå?", nn: "Korleis er det no?", da: "Hvordan er det nu?", en: "How is it now?" },
    },
    target: {
      type: "text",
      label: { nb: "Hva er målet?", nn: "Kva er målet?", da: "Hvad er målet?", en: "What is the target?" },
    },
    measuredOn: {
      type: "day",
      label: { nb: "Når måler vi?", nn: "Når måler vi?", da: "Hvornår måler vi?", en: "When do we measure?" },
    },
    measuredBy: {
      type: "text",
      holds: "personal",
      label: { nb: "Hvem måler?", nn: "Kven måler?", da: "Hvem måler?", en: "Who measures?" },
    },
    measuringCost: {
      type: "text",
      label: {
        nb: "Hva koster det å måle?",
        nn: "Kva kostar det å måle?",
        da: "Hvad koster det at måle?",
        en: "What does measuring cost?",
      },
    },
    ownerUnit: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvilken enhet eller stilling eier gevinsten?",
        nn: "Kva eining eller stilling eig gevinsten?",
        da: "Hvilken enhed eller stilling ejer gevinsten?",
        en: "Which unit or position owns the benefit?",
      },
      hint: {
        nb: "Den som har ansvaret også når prosjektet er over.",
        nn: "Den som har ansvaret også når prosjektet er over.",
        da: "Den, der har ansvaret, også når projektet er slut.",
        en: "The one who is responsible also after the project ends.",
      },
    },
    owner: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem eier gevinsten, med navn?",
        nn: "Kven eig gevinsten, med namn?",
        da: "Hvem ejer gevinsten, med navn?",
        en: "Who owns the benefit, by name?",
      },
      hint: {
        nb: "Navnet blir i gruppa. Det står aldri på en offentlig side.",
        nn: "Namnet blir i gruppa. Det står aldri på ei offentleg side.",
        da: "Navnet bliver i gruppen. Det står aldrig på en offentlig side.",
        en: "The name stays in the group. It never stands on a public page.",
      },
    },
    nextFollowUpOn: {
      type: "day",
      label: {
        nb: "Når følger vi opp?",
        nn: "Når følgjer vi opp?",
        da: "Hvornår følger vi op?",
        en: "When do we follow up?",
      },
    },
    lastMeasured: {
      type: "prose",
      label: {
        nb: "Hva så vi sist vi målte?",
        nn: "Kva såg vi sist vi målte?",
        da: "Hvad så vi, sidst vi målte?",
        en: "What did we see last time we measured?",
      },
    },
  },
});
