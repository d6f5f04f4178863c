// A concept shown unfinished to a few people, to learn cheaply before deciding.

import { kind } from "../kind.ts";
import { daysInOrder } from "./rules/days-in-order.ts";

export const trial = kind({
  id: "trial",
  version: 1,
  name: { nb: "Utprøving", nn: "Utprøving", da: "Afprøvning", en: "Trial" },
  plural: { nb: "Utprøvinger", nn: "Utprøvingar", da: "Afprøvninger", en: "Trials" },
  hint: {
    nb: "Skriv hva dere vil vise noen, og hva dere vil se etter.",
    nn: "Skriv kva de vil vise nokon, og kva de vil sjå etter.",
    da: "Skriv, hvad I vil vise nogen, og hvad I vil se efter.",
    en: "Write what you will show somebody, and what you will look for.",
  },
  title: "hypothesis",
  check: daysInOrder("startsOn", "endsOn"),
  fields: {
    hypothesis: {
      type: "text",
      required: true,
      label: { nb: "Vi tror at …", nn: "Vi trur at …", da: "Vi tror, at …", en: "We believe that …" },
    },
    concept: {
      type: "links",
      kinds: ["concept"],
      carriesVoice: true,
      label: {
        nb: "Hvilket konsept prøver vi?",
        nn: "Kva konsept prøver vi?",
        da: "Hvilket koncept afprøver vi?",
        en: "Which concept are we trying?",
      },
    },
    shownTo: {
      type: "text",
      label: { nb: "Hvem prøver det?", nn: "Kven prøver det?", da: "Hvem prøver det?", en: "Who tries it?" },
      hint: {
        nb: "Tre til åtte personer er nok. Ikke navn.",
        nn: "Tre til åtte personar er nok. Ikkje namn.",
        da: "Tre til otte personer er nok. Ikke navne.",
        en: "Three to eight people is enough. No names.",
      },
    },
    simplestVersion: {
      type: "prose",
      label: {
        nb: "Hva er det enkleste vi kan vise?",
        nn: "Kva er det enklaste vi kan vise?",
        da: "Hvad er det enkleste, vi kan vise?",
        en: "What is the simplest thing we can show?",
      },
    },
    startsOn: {
      type: "day",
      label: { nb: "Når begynner vi?", nn: "Når byrjar vi?", da: "Hvornår begynder vi?", en: "When do we start?" },
    },
    endsOn: {
      type: "day",
      label: {
        nb: "Når er vi ferdige?",
        nn: "Når er vi ferdige?",
        da: "Hvornår er vi færdige?",
        en: "When are we done?",
      },
    },
    triesBeforeDropping: {
      type: "number",
      min: 1,
      max: 20,
      unit: { nb: "forsøk", nn: "forsøk", da: "forsøg", en: "tries" },
      label: {
        nb: "Hvor mange forsøk gir vi det?",
        nn: "Kor mange forsøk gir vi det?",
        da: "Hvor mange forsøg giver vi det?",
        en: "How many tries do we give it?",
      },
    },
    successSign: {
      type: "prose",
      label: {
        nb: "Hva er tegnet på at det virker?",
        nn: "Kva er teiknet på at det verkar?",
        da: "Hvad er tegnet på, at det virker?",
        en: "What is the sign that it works?",
      },
    },
    result: {
      type: "prose",
      label: { nb: "Hva skjedde?", nn: "Kva skjedde?", da: "Hvad skete der?", en: "What happened?" },
    },
    decision: {
      type: "choice",
      label: { nb: "Hva gjør vi nå?", nn: "Kva gjer vi no?", da: "Hvad gør vi nu?", en: "What do we do now?" },
      options: {
        continue: { nb: "Fortsetter", nn: "Held fram", da: "Fortsætter", en: "Continue" },
        adjust: {
          nb: "Endrer og prøver igjen",
          nn: "Endrar og prøver att",
          da: "Ændrer og prøver igen",
          en: "Change it and try again",
        },
        stop: { nb: "Stopper", nn: "Stoppar", da: "Stopper", en: "Stop" },
      },
    },
    lesson: {
      type: "prose",
      label: { nb: "Hva lærte vi?", nn: "Kva lærte vi?", da: "Hvad lærte vi?", en: "What did we learn?" },
      hint: {
        nb: "Det som ikke virket, er like nyttig for den neste.",
        nn: "Det som ikkje verka, er like nyttig for den neste.",
        da: "Det, der ikke virkede, er lige så nyttigt for den næste.",
        en: "What did not work is just as useful to the next.",
      },
    },
  },
});
