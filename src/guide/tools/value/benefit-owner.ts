// The sheet on which leaders say who owns each benefit, also after the project has ended.

import { tool } from "../../tool.ts";

export const benefitOwner = tool({
  id: "benefit-owner",
  title: {
    nb: "Hvem eier gevinsten?",
    nn: "Kven eig gevinsten?",
    da: "Hvem ejer gevinsten?",
    en: "Who owns the benefit?",
  },
  purpose: {
    nb: "Finn den som har ansvaret for hver gevinst også når prosjektet er over, og sett dagen for oppfølging.",
    nn: "Finn den som har ansvaret for kvar gevinst også når prosjektet er over, og set dagen for oppfølging.",
    da: "Find den, der har ansvaret for hver gevinst, også når projektet er slut, og sæt dagen for opfølgning.",
    en: "Find who is responsible for each benefit also after the project ends, and set the day for follow-up.",
  },
  parts: [
    { shape: "list", kind: "benefit", fields: ["benefit", "ownerUnit", "owner", "nextFollowUpOn"] },
    {
      shape: "list",
      kind: "roadmap-item",
      fields: ["measure", "basedOn", "ownerUnit", "responsible", "nextFollowUpOn"],
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
        nb: "Les gevinstene. Hvem merker det først hvis de uteblir?",
        nn: "Les gevinstane. Kven merkar det først om dei uteblir?",
        da: "Læs gevinsterne. Hvem mærker det først, hvis de udebliver?",
        en: "Read the benefits. Who will notice first if they do not come?",
      },
    },
    {
      does: "decide",
      minutes: 12,
      say: {
        nb: "Hvem eier hver av dem? Det må være noen som er her om to år.",
        nn: "Kven eig kvar av dei? Det må vere nokon som er her om to år.",
        da: "Hvem ejer hver af dem? Det skal være nogen, der er her om to år.",
        en: "Who owns each? It must be somebody who is here in two years.",
      },
    },
    {
      does: "place",
      minutes: 8,
      say: {
        nb: "Sett dagen for neste oppfølging, og legg den på veikartet.",
        nn: "Set dagen for neste oppfølging, og legg han på vegkartet.",
        da: "Sæt dagen for næste opfølgning, og læg den i køreplanen.",
        en: "Set the day of the next follow-up, and put it in the roadmap.",
      },
    },
  ],
});
