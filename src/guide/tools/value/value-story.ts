// The sheet on which a group learns to tell in one minute why this matters.

import { tool } from "../../tool.ts";

export const valueStory = tool({
  id: "value-story",
  title: {
    nb: "Fortellingen på ett minutt",
    nn: "Forteljinga på eitt minutt",
    da: "Fortællingen på ét minut",
    en: "The one-minute story",
  },
  purpose: {
    nb: "Fortell på ett minutt hvem dette er for, hva dere gjør, og hva som blir bedre.",
    nn: "Fortel på eitt minutt kven dette er for, kva de gjer, og kva som blir betre.",
    da: "Fortæl på ét minut, hvem det her er for, hvad I gør, og hvad der bliver bedre.",
    en: "Tell in one minute who this is for, what you do and what gets better.",
  },
  parts: [{ shape: "form", kind: "anchoring", fields: ["group", "concern", "message", "about"] }],
  paper: "A4",
  orientation: "portrait",
  blanks: 3,
  session: [
    {
      does: "read",
      minutes: 3,
      say: {
        nb: "Les gevinstene og personen vi fant på.",
        nn: "Les gevinstane og personen vi fann på.",
        da: "Læs gevinsterne og den person, vi fandt på.",
        en: "Read the benefits and the person we invented.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Fullfør: «For … som … gjør vi … slik at …»",
        nn: "Fullfør: «For … som … gjer vi … slik at …»",
        da: "Fuldfør: »For … som … gør vi … så …«",
        en: "Complete: “For … who … we … so that …”",
      },
    },
    {
      does: "reveal",
      minutes: 10,
      say: {
        nb: "Fortell det til én som er kritisk. Hva spurte den om?",
        nn: "Fortel det til éin som er kritisk. Kva spurde den om?",
        da: "Fortæl det til én, der er kritisk. Hvad spurgte vedkommende om?",
        en: "Tell it to somebody critical. What did they ask?",
      },
    },
    {
      does: "decide",
      minutes: 7,
      say: {
        nb: "Rett fortellingen, og bestem hvem som skal høre den først.",
        nn: "Rett forteljinga, og avgjer kven som skal høyre henne først.",
        da: "Ret fortællingen, og beslut, hvem der skal høre den først.",
        en: "Correct the story, and decide who will hear it first.",
      },
    },
  ],
});
