// The sheet a host fills in after an evening with invited neighbours and friends.

import { tool } from "../../tool.ts";

export const homeGathering = tool({
  id: "home-gathering",
  title: { nb: "Vertens ark", nn: "Verten sitt ark", da: "Værtens ark", en: "The host's sheet" },
  purpose: {
    nb: "Ta vare på det gjestene fortalte hjemme hos verten, og ideene de kom med.",
    nn: "Ta vare på det gjestene fortalde heime hos verten, og ideane dei kom med.",
    da: "Gem det, gæsterne fortalte hjemme hos værten, og de idéer, de kom med.",
    en: "Keep what the guests told at the host's home, and the ideas they had.",
  },
  parts: [
    {
      shape: "form",
      kind: "insight-note",
      fields: [
        "informantCode",
        "heldOn",
        "participants",
        "group",
        "context",
        "rawNotes",
        "takeaways",
        "learningQuestions",
        "involvement",
      ],
      given: { method: "home-gathering" },
    },
    { shape: "list", kind: "idea", fields: ["title", "description", "basedOn"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 6,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Si hvorfor dere er samlet, hva notatene skal brukes til, og at ingen blir nevnt med navn.",
        nn: "Sei kvifor de er samla, kva notata skal brukast til, og at ingen blir nemnde med namn.",
        da: "Sig, hvorfor I er samlet, hvad noterne skal bruges til, og at ingen bliver nævnt ved navn.",
        en: "Say why you are here, what the notes are for and that nobody will be named.",
      },
    },
    {
      does: "discuss",
      minutes: 60,
      say: {
        nb: "Hva er en god dag for deg, og hva skulle du gjerne vært med på?",
        nn: "Kva er ein god dag for deg, og kva skulle du gjerne ha vore med på?",
        da: "Hvad er en god dag for dig, og hvad ville du gerne være med til?",
        en: "What is a good day for you, and what would you like to be part of?",
      },
    },
    {
      does: "collect",
      minutes: 15,
      say: {
        nb: "Er det noe vi burde gjøre her? Skriv det på et kort, eller si det, så skriver verten.",
        nn: "Er det noko vi burde gjere her? Skriv det på eit kort, eller sei det, så skriv verten.",
        da: "Er der noget, vi burde gøre her? Skriv det på et kort, eller sig det, så skriver værten.",
        en: "Is there something we should do here? Write it on a card, or say it and the host writes.",
      },
      isAnonymous: true,
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Verten skriver det viktigste samme kveld, med gjestenes egne ord.",
        nn: "Verten skriv det viktigaste same kveld, med gjestene sine eigne ord.",
        da: "Værten skriver det vigtigste samme aften med gæsternes egne ord.",
        en: "The host writes the most important things the same evening, in the guests' own words.",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Fortell gjestene når og hvordan de får vite hva som kom ut av det.",
        nn: "Fortel gjestene når og korleis dei får vite kva som kom ut av det.",
        da: "Fortæl gæsterne, hvornår og hvordan de får at vide, hvad der kom ud af det.",
        en: "Tell the guests when and how they will hear what came of it.",
      },
    },
  ],
});
