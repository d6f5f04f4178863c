// The columns of an actor map.

import type { Text } from "#platform/language.ts";

export const actorCategories: Readonly<Record<string, Text>> = {
  seniors: {
    nb: "Seniorer og nettverkene deres",
    nn: "Seniorar og nettverka deira",
    da: "Seniorer og deres netværk",
    en: "Seniors and their networks",
  },
  relatives: {
    nb: "Pårørende og naboer",
    nn: "Pårørande og naboar",
    da: "Pårørende og naboer",
    en: "Relatives and neighbours",
  },
  associations: {
    nb: "Lag, foreninger og frivilligsentral",
    nn: "Lag, foreiningar og frivilligsentral",
    da: "Foreninger og frivilligcenter",
    en: "Associations and volunteer centre",
  },
  services: {
    nb: "Kommunale tjenester",
    nn: "Kommunale tenester",
    da: "Kommunale tilbud og forvaltninger",
    en: "Municipal services",
  },
  "decision-makers": { nb: "De som bestemmer", nn: "Dei som avgjer", da: "Beslutningstagere", en: "Decision-makers" },
  business: {
    nb: "Næringsliv og møtesteder",
    nn: "Næringsliv og møtestader",
    da: "Erhvervsliv og mødesteder",
    en: "Businesses and places where people meet",
  },
  others: { nb: "Andre", nn: "Andre", da: "Andre", en: "Others" },
};
