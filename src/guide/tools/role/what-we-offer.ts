// The sheet on which leaders turn the wanted role into offers with an owner and a cost.

import { tool } from "../../tool.ts";

export const whatWeOffer = tool({
  id: "what-we-offer",
  title: {
    nb: "Det kommunen kan tilby",
    nn: "Det kommunen kan tilby",
    da: "Det, kommunen kan tilbyde",
    en: "What the municipality can offer",
  },
  purpose: {
    nb: "Gjør rollen om til noe foreningene kan bruke, med en som sørger for hvert tilbud.",
    nn: "Gjer rolla om til noko foreiningane kan bruke, med ein som syter for kvart tilbod.",
    da: "Gør rollen til noget, foreningerne kan bruge, med en, der sørger for hvert tilbud.",
    en: "Turn the role into something associations can use, with somebody to see to each offer.",
  },
  parts: [
    { shape: "list", kind: "role", fields: ["area", "asks", "offers", "offerUnit", "offerOwner", "offerCost"] },
    {
      shape: "list",
      kind: "roadmap-item",
      fields: ["measure", "basedOn", "lane", "horizon", "ownerUnit", "responsible"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 8,
  session: [
    {
      does: "collect",
      minutes: 10,
      say: {
        nb: "Skriv det foreningene har bedt om, med deres ord.",
        nn: "Skriv det foreiningane har bede om, med deira ord.",
        da: "Skriv det, foreningerne har bedt om, med deres ord.",
        en: "Write what the associations have asked for, in their words.",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Hva har vi alt, og hva kan vi gjøre lettere: rom, kontaktpunkt, tilskudd, opplæring, informasjon, skyss?",
        nn: "Kva har vi alt, og kva kan vi gjere lettare: rom, kontaktpunkt, tilskot, opplæring, informasjon, skyss?",
        da: "Hvad har vi allerede, og hvad kan vi gøre nemmere: lokaler, kontaktpunkt, tilskud, oplæring, information, transport?",
        en: "What do we have already, and what can we make easier: rooms, contact point, grants, training, information, transport?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv hvem som sørger for hvert tilbud, og hva det koster.",
        nn: "Skriv kven som syter for kvart tilbod, og kva det kostar.",
        da: "Skriv, hvem der sørger for hvert tilbud, og hvad det koster.",
        en: "Write who sees to each offer, and what it costs.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hva av dette legger vi inn på veikartet nå?",
        nn: "Kva av dette legg vi inn på vegkartet no?",
        da: "Hvad af det lægger vi ind i køreplanen nu?",
        en: "Which of these do we put in the roadmap now?",
      },
    },
  ],
});
