// The sheet on which a group and seniors choose a handful of ideas and write down why.

import { tool } from "../../tool.ts";

export const prioritise = tool({
  id: "prioritise",
  title: { nb: "Verdi og innsats", nn: "Verdi og innsats", da: "Værdi og indsats", en: "Value and effort" },
  purpose: {
    nb: "Velg en håndfull ideer, og skriv grunnen slik at de som kom med dem, forstår den.",
    nn: "Vel ein handfull idear, og skriv grunnen slik at dei som kom med dei, forstår han.",
    da: "Vælg en håndfuld idéer, og skriv begrundelsen, så de, der kom med dem, forstår den.",
    en: "Choose a handful of ideas, and write the reason so that those who came up with them understand.",
  },
  parts: [
    { shape: "list", kind: "idea", fields: ["title", "description", "basedOn"] },
    {
      shape: "matrix",
      kind: "assessment",
      across: "effort",
      up: "value",
      fields: ["title", "ideas", "votes", "meets"],
      given: { what: "idea" },
      heading: { nb: "Verdi og innsats", nn: "Verdi og innsats", da: "Værdi og indsats", en: "Value and effort" },
    },
    {
      shape: "columns",
      kind: "assessment",
      by: "decision",
      fields: ["title", "reason"],
      given: { what: "idea" },
      heading: { nb: "Det vi bestemte", nn: "Det vi avgjorde", da: "Det, vi besluttede", en: "What we decided" },
    },
    { shape: "list", kind: "concept", fields: ["name", "ideas", "targetGroup", "whatHappens", "firstStep"] },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 10,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Dette velger vi etter. Alle ideer blir tatt vare på, også de vi ikke velger i dag.",
        nn: "Dette vel vi etter. Alle idear blir tekne vare på, også dei vi ikkje vel i dag.",
        da: "Det her vælger vi efter. Alle idéer bliver gemt, også dem, vi ikke vælger i dag.",
        en: "This is what we choose by. All ideas are kept, also those we do not choose today.",
      },
    },
    {
      does: "group",
      minutes: 20,
      say: {
        nb: "Slå sammen ideer som er de samme, og gi hver et navn.",
        nn: "Slå saman idear som er dei same, og gi kvar eit namn.",
        da: "Slå idéer sammen, der er de samme, og giv hver et navn.",
        en: "Merge ideas that are the same, and name each.",
      },
    },
    {
      does: "vote",
      minutes: 5,
      say: {
        nb: "Sett fire prikker i stillhet. Svaret vises når alle er ferdige.",
        nn: "Set fire prikkar utan å snakke. Svaret blir vist når alle er ferdige.",
        da: "Sæt fire prikker i stilhed. Svaret vises, når alle er færdige.",
        en: "Put four dots in silence. The result shows when all are done.",
      },
      isAnonymous: true,
      dots: 4,
    },
    {
      does: "place",
      minutes: 25,
      say: {
        nb: "Ta de åtte til ti øverste. Begynn midt på: mer eller mindre verdi, mer eller mindre innsats?",
        nn: "Ta dei åtte til ti øvste. Byrj midt på: meir eller mindre verdi, meir eller mindre innsats?",
        da: "Tag de otte til ti øverste. Begynd i midten: mere eller mindre værdi, mere eller mindre indsats?",
        en: "Take the top eight to ten. Start in the middle: more or less value, more or less effort?",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvilken plassering er vi uenige om, og hva ser den ene som den andre ikke ser?",
        nn: "Kva plassering er vi usamde om, og kva ser den eine som den andre ikkje ser?",
        da: "Hvilken placering er vi uenige om, og hvad ser den ene, som den anden ikke ser?",
        en: "Which placing do we disagree on, and what does one see that the other does not?",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hva prøver vi først, og hvorfor? Skriv grunnen for hver.",
        nn: "Kva prøver vi først, og kvifor? Skriv grunnen for kvar.",
        da: "Hvad prøver vi først, og hvorfor? Skriv begrundelsen for hver.",
        en: "What do we try first, and why? Write the reason for each.",
      },
    },
  ],
});
