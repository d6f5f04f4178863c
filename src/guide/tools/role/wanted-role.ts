// The sheet on which a group chooses the municipality's role, and what it starts, stops and keeps.

import { tool } from "../../tool.ts";

export const wantedRole = tool({
  id: "wanted-role",
  title: {
    nb: "Fra rollen i dag til rollen vi vil ha",
    nn: "Frå rolla i dag til rolla vi vil ha",
    da: "Fra rollen i dag til den rolle, vi vil have",
    en: "From the role today to the role we want",
  },
  purpose: {
    nb: "Velg rolle for hvert konsept, og skriv hva kommunen begynner med, slutter med og fortsetter med.",
    nn: "Vel rolle for kvart konsept, og skriv kva kommunen byrjar med, sluttar med og held fram med.",
    da: "Vælg rolle for hvert koncept, og skriv, hvad kommunen begynder på, holder op med og fortsætter med.",
    en: "Choose a role for each concept, and write what the municipality starts, stops and keeps doing.",
  },
  parts: [
    {
      shape: "form",
      kind: "role",
      fields: ["area", "concepts", "today", "wanted", "start", "stop", "keep", "othersLead", "reaction"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 3,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Les målbildet. Hvilken rolle trenger det at kommunen tar?",
        nn: "Les målbiletet. Kva rolle treng det at kommunen tek?",
        da: "Læs målbilledet. Hvilken rolle kræver det af kommunen?",
        en: "Read the target picture. Which role does it need the municipality to take?",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Velg ett rollekort for hvert konsept. Dere kan velge at det ikke er vår rolle.",
        nn: "Vel eitt rollekort for kvart konsept. De kan velje at det ikkje er vår rolle.",
        da: "Vælg ét rollekort til hvert koncept. I kan vælge, at det ikke er vores rolle.",
        en: "Choose one role card for each concept. You may choose that it is not our role.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva sier foreningene og seniorene til den rollen?",
        nn: "Kva seier foreiningane og seniorane til den rolla?",
        da: "Hvad siger foreningerne og seniorerne til den rolle?",
        en: "What do the associations and the seniors say to that role?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv det vi begynner med, det vi slutter med og det vi fortsetter med.",
        nn: "Skriv det vi byrjar med, det vi sluttar med og det vi held fram med.",
        da: "Skriv det, vi begynder på, det, vi holder op med, og det, vi fortsætter med.",
        en: "Write what we start, what we stop and what we keep doing.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hva leder andre, og hvordan holder vi oss unna?",
        nn: "Kva leier andre, og korleis held vi oss unna?",
        da: "Hvad står andre i spidsen for, og hvordan holder vi os væk?",
        en: "What do others lead, and how do we keep out of the way?",
      },
    },
  ],
});
