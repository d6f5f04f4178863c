// The sheet on which a group finds those who never come to meetings, and the way to them.

import { tool } from "../../tool.ts";

export const whoIsMissing = tool({
  id: "who-is-missing",
  title: {
    nb: "Stemmene som mangler",
    nn: "Stemmene som manglar",
    da: "Stemmerne, der mangler",
    en: "The missing voices",
  },
  purpose: {
    nb: "Finn dem som aldri kommer på møter, hva som hindrer dem, og hvem som kan bygge bro.",
    nn: "Finn dei som aldri kjem på møte, kva som hindrar dei, og kven som kan byggje bru.",
    da: "Find dem, der aldrig kommer til møder, hvad der hindrer dem, og hvem der kan bygge bro.",
    en: "Find those who never come to meetings, what holds them back and who can be the bridge.",
  },
  parts: [
    {
      shape: "list",
      kind: "involvement",
      fields: [
        "group",
        "barrier",
        "whereTheyAre",
        "bridgePerson",
        "needsTransport",
        "needsInterpreter",
        "needsHearingSupport",
        "otherSupport",
      ],
      given: { isMissing: true },
    },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 6,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Se på aktørkartet. Hvem av innbyggerne finnes ikke der?",
        nn: "Sjå på aktørkartet. Kven av innbyggjarane finst ikkje der?",
        da: "Se på aktørkortet. Hvilke borgere findes ikke der?",
        en: "Look at the actor map. Which residents are not on it?",
      },
    },
    {
      does: "collect",
      minutes: 7,
      say: {
        nb: "Skriv grupper vi aldri møter, ett kort for hver.",
        nn: "Skriv grupper vi aldri møter, eitt kort for kvar.",
        da: "Skriv grupper, vi aldrig møder, ét kort til hver.",
        en: "Write the groups we never meet, one card for each.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva hindrer dem: språket, veien, det digitale, helsa eller oss?",
        nn: "Kva hindrar dei: språket, vegen, det digitale, helsa eller oss?",
        da: "Hvad hindrer dem: sproget, vejen, det digitale, helbredet eller os?",
        en: "What holds them back: language, distance, going online, health or us?",
      },
    },
    {
      does: "write",
      minutes: 12,
      say: {
        nb: "Skriv hvor de er til daglig, og hvem de stoler på.",
        nn: "Skriv kvar dei er til dagleg, og kven dei stolar på.",
        da: "Skriv, hvor de er til daglig, og hvem de stoler på.",
        en: "Write where they are on an ordinary day, and who they trust.",
      },
    },
    {
      does: "decide",
      minutes: 6,
      say: {
        nb: "Hva tilbyr vi av oss selv, uten at de må ringe oss først?",
        nn: "Kva tilbyr vi av oss sjølve, utan at dei må ringje oss først?",
        da: "Hvad tilbyder vi af os selv, uden at de først skal ringe til os?",
        en: "What do we offer by ourselves, without them having to call us first?",
      },
    },
  ],
});
