// One thing that somebody said or that somebody saw, on a card of its own.

import { kind } from "../kind.ts";

export const statement = kind({
  id: "statement",
  version: 1,
  name: { nb: "Utsagn", nn: "Utsegn", da: "Udsagn", en: "Statement" },
  plural: { nb: "Utsagn", nn: "Utsegner", da: "Udsagn", en: "Statements" },
  hint: {
    nb: "Ett utsagn på hvert kort, og ingenting som røper hvem som sa det.",
    nn: "Éi utsegn på kvart kort, og ingenting som røper kven som sa det.",
    da: "Ét udsagn på hvert kort, og intet, der røber, hvem der sagde det.",
    en: "One statement on each card, and nothing that shows who said it.",
  },
  title: "text",
  fields: {
    text: {
      type: "prose",
      required: true,
      label: {
        nb: "Hva ble sagt eller sett?",
        nn: "Kva vart sagt eller sett?",
        da: "Hvad blev sagt eller set?",
        en: "What was said or seen?",
      },
    },
    type: {
      type: "choice",
      label: {
        nb: "Hva slags utsagn er det?",
        nn: "Kva slags utsegn er det?",
        da: "Hvilken slags udsagn er det?",
        en: "What sort of statement is it?",
      },
      options: {
        quote: { nb: "Sitat", nn: "Sitat", da: "Citat", en: "Quote" },
        observation: { nb: "Observasjon", nn: "Observasjon", da: "Observation", en: "Observation (something seen)" },
        idea: { nb: "Idé", nn: "Idé", da: "Idé", en: "Idea" },
        need: { nb: "Behov", nn: "Behov", da: "Behov", en: "Need" },
        hindrance: { nb: "Hinder", nn: "Hinder", da: "Forhindring", en: "Hindrance" },
      },
    },
    source: {
      type: "links",
      kinds: ["insight-note"],
      carriesVoice: true,
      label: {
        nb: "Hvilken samtale kommer det fra?",
        nn: "Kva samtale kjem det frå?",
        da: "Hvilken samtale kommer det fra?",
        en: "Which talk does it come from?",
      },
    },
    testsFindings: {
      type: "links",
      kinds: ["finding"],
      carriesVoice: false,
      label: {
        nb: "Hvilke funn etterprøver det?",
        nn: "Kva funn etterprøver det?",
        da: "Hvilke fund efterprøver det?",
        en: "Which findings does it check?",
      },
    },
    tags: {
      type: "text",
      label: { nb: "Stikkord", nn: "Stikkord", da: "Stikord", en: "Keywords" },
      hint: {
        nb: "Skill ordene med komma.",
        nn: "Skil orda med komma.",
        da: "Adskil ordene med komma.",
        en: "Separate the words with commas.",
      },
    },
  },
});
