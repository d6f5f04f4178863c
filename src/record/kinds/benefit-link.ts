// One thread on the benefits map: from something done, through what it changes, to what gets better.

import { kind } from "../kind.ts";

export const benefitLink = kind({
  id: "benefit-link",
  version: 1,
  name: {
    nb: "Tråd i gevinstkartet",
    nn: "Tråd i gevinstkartet",
    da: "Tråd i gevinstdiagrammet",
    en: "Thread on the benefits map",
  },
  plural: { nb: "Gevinstkart", nn: "Gevinstkart", da: "Gevinstdiagram", en: "Benefits map" },
  hint: {
    nb: "Følg én tråd: hva vi gjør, hva det endrer, og hva som blir bedre.",
    nn: "Følg éin tråd: kva vi gjer, kva det endrar, og kva som blir betre.",
    da: "Følg én tråd: hvad vi gør, hvad det ændrer, og hvad der bliver bedre.",
    en: "Follow one thread: what we do, what it changes and what gets better.",
  },
  title: "change",
  fields: {
    change: {
      type: "text",
      required: true,
      label: {
        nb: "Hva endrer seg når vi gjør det?",
        nn: "Kva endrar seg når vi gjer det?",
        da: "Hvad ændrer sig, når vi gør det?",
        en: "What changes when we do it?",
      },
    },
    actions: {
      type: "links",
      kinds: ["roadmap-item"],
      carriesVoice: true,
      label: {
        nb: "Hvilke tiltak fører dit?",
        nn: "Kva tiltak fører dit?",
        da: "Hvilke tiltag fører dertil?",
        en: "Which measures lead there?",
      },
    },
    onTheWay: {
      type: "text",
      label: {
        nb: "Hvilken gevinst kommer på veien?",
        nn: "Kva gevinst kjem på vegen?",
        da: "Hvilken gevinst kommer undervejs?",
        en: "Which benefit comes on the way?",
      },
    },
    benefits: {
      type: "links",
      kinds: ["benefit"],
      carriesVoice: true,
      label: {
        nb: "Hvilke gevinster gir det til slutt?",
        nn: "Kva gevinstar gir det til slutt?",
        da: "Hvilke gevinster giver det til sidst?",
        en: "Which benefits does it give in the end?",
      },
    },
    targetPictures: {
      type: "links",
      kinds: ["target-picture"],
      carriesVoice: true,
      label: {
        nb: "Hvilket målbilde fører det mot?",
        nn: "Kva målbilete fører det mot?",
        da: "Hvilket målbillede fører det hen imod?",
        en: "Which target picture does it lead towards?",
      },
    },
    prerequisite: {
      type: "text",
      label: {
        nb: "Hva må være på plass?",
        nn: "Kva må vere på plass?",
        da: "Hvad skal være på plads?",
        en: "What must be in place?",
      },
    },
    owner: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem passer på denne tråden?",
        nn: "Kven passar på denne tråden?",
        da: "Hvem holder øje med denne tråd?",
        en: "Who looks after this thread?",
      },
    },
  },
});
