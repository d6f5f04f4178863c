// The sheet on which the owner of a benefit chooses a measure and takes it before the start.

import { tool } from "../../tool.ts";

export const indicatorAndBaseline = tool({
  id: "indicator-and-baseline",
  title: { nb: "Måling før start", nn: "Måling før start", da: "Måling før start", en: "Measuring before the start" },
  purpose: {
    nb: "Velg få ting å måle, mål dem før dere begynner, og se om målingen er verdt det den koster.",
    nn: "Vel få ting å måle, mål dei før de byrjar, og sjå om målinga er verd det ho kostar.",
    da: "Vælg få ting at måle, mål dem, før I begynder, og se, om målingen er det værd, den koster.",
    en: "Choose few things to measure, measure before you start and see whether measuring is worth its cost.",
  },
  parts: [
    {
      shape: "form",
      kind: "benefit",
      fields: ["benefit", "indicator", "unit", "baseline", "target", "measuredOn", "measuredBy", "measuringCost"],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 5,
  session: [
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Velg høyst fem. Hva ville overbevist en som tviler?",
        nn: "Vel høgst fem. Kva ville overtydd ein som tviler?",
        da: "Vælg højst fem. Hvad ville overbevise en, der tvivler?",
        en: "Choose at most five. What would convince somebody who doubts?",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv hva vi teller eller ser etter. Det folk forteller, teller også.",
        nn: "Skriv kva vi tel eller ser etter. Det folk fortel, tel også.",
        da: "Skriv, hvad vi tæller eller ser efter. Det, folk fortæller, tæller også.",
        en: "Write what we count or look for. What people tell us counts too.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Mål nå. Vet vi det ikke, skriver vi hvem som finner det ut og når.",
        nn: "Mål no. Veit vi det ikkje, skriv vi kven som finn det ut og når.",
        da: "Mål nu. Ved vi det ikke, skriver vi, hvem der finder ud af det, og hvornår.",
        en: "Measure now. If we do not know, we write who finds out and when.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Er målingen verdt det den koster? Stryk den hvis ikke.",
        nn: "Er målinga verd det ho kostar? Stryk henne om ikkje.",
        da: "Er målingen det værd, den koster? Slet den, hvis ikke.",
        en: "Is the measuring worth its cost? If not, take it out.",
      },
    },
  ],
});
