// Why a group does this work, what it is to reach and who stands behind it.

import { kind } from "../kind.ts";
import { daysInOrder } from "./rules/days-in-order.ts";

export const mandate = kind({
  id: "mandate",
  version: 2,
  name: { nb: "Mandat", nn: "Mandat", da: "Mandat", en: "Mandate" },
  plural: { nb: "Mandater", nn: "Mandat", da: "Mandater", en: "Mandates" },
  hint: {
    nb: "Skriv hvorfor dere gjør dette, slik at en nabo forstår det.",
    nn: "Skriv kvifor de gjer dette, slik at ein nabo forstår det.",
    da: "Skriv, hvorfor I gør det her, så en nabo forstår det.",
    en: "Write why you are doing this so that a neighbour would understand.",
  },
  title: "why",
  check: daysInOrder("startsOn", "endsOn"),
  fields: {
    why: {
      type: "text",
      required: true,
      label: {
        nb: "Hvorfor gjør vi dette, i én setning?",
        nn: "Kvifor gjer vi dette, i éi setning?",
        da: "Hvorfor gør vi det her, i én sætning?",
        en: "Why are we doing this, in one sentence?",
      },
      hint: {
        nb: "En setning alle i gruppa kan gjenta utenat.",
        nn: "Ei setning alle i gruppa kan seie om att utanåt.",
        da: "En sætning, som alle i gruppen kan gentage udenad.",
        en: "A sentence everybody in the group can repeat by heart.",
      },
    },
    ownReasons: {
      type: "prose",
      label: {
        nb: "Hvilke grunner har hver av oss?",
        nn: "Kva grunnar har kvar av oss?",
        da: "Hvilke grunde har hver af os?",
        en: "What reasons does each of us have?",
      },
      hint: {
        nb: "En linje per person. Skriv grunnene uten navn.",
        nn: "Ei linje per person. Skriv grunnane utan namn.",
        da: "En linje pr. person. Skriv grundene uden navn.",
        en: "One line a person. Write the reasons without names.",
      },
    },
    seniorsGain: {
      type: "prose",
      label: {
        nb: "Hva får seniorene igjen for det?",
        nn: "Kva får seniorane att for det?",
        da: "Hvad får seniorerne ud af det?",
        en: "What do seniors get out of it?",
      },
    },
    municipalityGains: {
      type: "prose",
      label: {
        nb: "Hva får kommunen igjen for det?",
        nn: "Kva får kommunen att for det?",
        da: "Hvad får kommunen ud af det?",
        en: "What does the municipality get out of it?",
      },
    },
    problem: {
      type: "prose",
      label: {
        nb: "Hva er utfordringen i dag?",
        nn: "Kva er utfordringa i dag?",
        da: "Hvad er udfordringen i dag?",
        en: "What is the problem today?",
      },
    },
    goal: {
      type: "prose",
      label: {
        nb: "Hva skal være annerledes når vi er ferdige?",
        nn: "Kva skal vere annleis når vi er ferdige?",
        da: "Hvad skal være anderledes, når vi er færdige?",
        en: "What will be different when we are done?",
      },
    },
    scope: {
      type: "prose",
      label: {
        nb: "Hva tar vi for oss?",
        nn: "Kva tek vi for oss?",
        da: "Hvad tager vi fat på?",
        en: "What do we take on?",
      },
    },
    notScope: {
      type: "prose",
      label: {
        nb: "Hva skal vi ikke gjøre?",
        nn: "Kva skal vi ikkje gjere?",
        da: "Hvad skal vi ikke gøre?",
        en: "What will we not do?",
      },
    },
    ownerUnit: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvilken enhet eller stilling eier arbeidet?",
        nn: "Kva eining eller stilling eig arbeidet?",
        da: "Hvilken enhed eller stilling ejer forløbet?",
        en: "Which unit or position owns the work?",
      },
      hint: {
        nb: "Den som kan bestemme at resultatet blir tatt i bruk.",
        nn: "Den som kan avgjere at resultatet blir teke i bruk.",
        da: "Den, der kan beslutte, at resultatet bliver taget i brug.",
        en: "The one who can decide that the result is used.",
      },
    },
    owner: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem eier arbeidet, med navn?",
        nn: "Kven eig arbeidet, med namn?",
        da: "Hvem ejer forløbet, med navn?",
        en: "Who owns the work, by name?",
      },
      hint: {
        nb: "Navnet blir i gruppa. Det står aldri på en offentlig side.",
        nn: "Namnet blir i gruppa. Det står aldri på ei offentleg side.",
        da: "Navnet bliver i gruppen. Det står aldrig på en offentlig side.",
        en: "The name stays in the group. It is never on a public page.",
      },
    },
    sponsor: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem i ledelsen støtter arbeidet?",
        nn: "Kven i leiinga støttar arbeidet?",
        da: "Hvem i ledelsen støtter forløbet?",
        en: "Who among the leaders supports the work?",
      },
    },
    budget: {
      type: "text",
      label: {
        nb: "Hvilke penger og timer har vi?",
        nn: "Kva pengar og timar har vi?",
        da: "Hvilke penge og timer har vi?",
        en: "What money and hours do we have?",
      },
    },
    startsOn: {
      type: "day",
      label: { nb: "Når begynner vi?", nn: "Når byrjar vi?", da: "Hvornår begynder vi?", en: "When do we start?" },
    },
    endsOn: {
      type: "day",
      label: {
        nb: "Når skal vi være ferdige?",
        nn: "Når skal vi vere ferdige?",
        da: "Hvornår skal vi være færdige?",
        en: "When should we be done?",
      },
    },
    planLink: {
      type: "text",
      label: {
        nb: "Hvilken plan i kommunen hører dette til?",
        nn: "Kva plan i kommunen høyrer dette til?",
        da: "Hvilken plan i kommunen hører det til?",
        en: "Which municipal plan does this belong to?",
      },
      hint: {
        nb: "For eksempel planstrategien, kommuneplanen eller frivillighetspolitikken.",
        nn: "Til dømes planstrategien, kommuneplanen eller frivilligheitspolitikken.",
        da: "For eksempel planstrategien, kommuneplanen eller frivilligpolitikken.",
        en: "For example the planning strategy, the municipal plan or the policy for the voluntary sector.",
      },
    },
    approvedOn: {
      type: "day",
      label: {
        nb: "Når sa eieren ja?",
        nn: "Når sa eigaren ja?",
        da: "Hvornår sagde ejeren ja?",
        en: "When did the owner say yes?",
      },
    },
  },
});
