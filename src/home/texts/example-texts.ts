// An invented example of how something said becomes something done.

import type { Text } from "#platform/language.ts";

export const exampleTexts = {
  statementBus: {
    nb: "«Jeg blir hjemme når bussen har sluttet å gå.»",
    nn: "«Eg blir heime når bussen har slutta å gå.»",
    da: "»Jeg bliver hjemme, når bussen ikke kører længere.«",
    en: "“I stay at home once the bus has stopped running.”",
  },
  statementDriver: {
    nb: "«Jeg kunne kjørt, men ingen har spurt.»",
    nn: "«Eg kunne køyrt, men ingen har spurt.»",
    da: "»Jeg kunne køre, men ingen har spurgt.«",
    en: "“I could drive, but nobody has asked.”",
  },
  statementEvening: {
    nb: "«Det er om kvelden jeg savner folk.»",
    nn: "«Det er om kvelden eg saknar folk.»",
    da: "»Det er om aftenen, jeg savner nogen.«",
    en: "“It is in the evenings that I miss people.”",
  },
  finding: {
    nb: "Folk blir hjemme om kvelden fordi de ikke vet hvordan de kommer seg hjem igjen.",
    nn: "Folk blir heime om kvelden fordi dei ikkje veit korleis dei kjem seg heim att.",
    da: "Folk bliver hjemme om aftenen, fordi de ikke ved, hvordan de kommer hjem igen.",
    en: "People stay in at night because they do not know how to get home again.",
  },
  need: {
    nb: "Den som ikke kjører selv, trenger en skyss hjem som er avtalt på forhånd.",
    nn: "Den som ikkje køyrer sjølv, treng ein skyss heim som er avtalt på førehand.",
    da: "Den, der ikke selv kører, har brug for et lift hjem, som er aftalt på forhånd.",
    en: "People who do not drive need a lift home that is arranged beforehand.",
  },
  idea: {
    nb: "Kjørelag til kveldene på grendehuset",
    nn: "Køyrelag til kveldane på grendehuset",
    da: "Samkørsel til aftenerne i forsamlingshuset",
    en: "Shared lifts to the evenings at the village hall",
  },
  measure: {
    nb: "To sjåfører prøver fire torsdager i oktober",
    nn: "To sjåførar prøver fire torsdagar i oktober",
    da: "To chauffører prøver fire torsdage i oktober",
    en: "Two drivers try it on four Thursdays in October",
  },
  measureVoices: {
    nb: "bygger på tre stemmer",
    nn: "byggjer på tre stemmer",
    da: "bygger på tre stemmer",
    en: "rests on three voices",
  },
} as const satisfies Record<string, Text>;
