// The sheet on which a case officer gathers the case and follows it through the councils.

import { tool } from "../../tool.ts";

export const formalTreatment = tool({
  id: "formal-treatment",
  title: { nb: "Saken", nn: "Saka", da: "Sagen", en: "The case" },
  purpose: {
    nb: "Samle saken, la eldrerådet få den tidlig, og skriv hva som ble bestemt.",
    nn: "Samle saka, lat eldrerådet få henne tidleg, og skriv kva som vart vedteke.",
    da: "Saml sagen, lad ældrerådet få den tidligt, og skriv, hvad der blev besluttet.",
    en: "Gather the case, let the council for older people have it early and write what was decided.",
  },
  parts: [
    {
      shape: "form",
      kind: "decision-case",
      fields: [
        "title",
        "background",
        "assessment",
        "proposal",
        "basedOn",
        "councilOn",
        "councilStatement",
        "body",
        "meetingOn",
        "decision",
        "decidedOn",
        "caseNumber",
      ],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "write",
      minutes: 25,
      say: {
        nb: "Skriv bakgrunnen og forslaget. Vis hvor mange stemmer som står bak, aldri hvem.",
        nn: "Skriv bakgrunnen og forslaget. Vis kor mange stemmer som står bak, aldri kven.",
        da: "Skriv baggrunden og forslaget. Vis, hvor mange stemmer der står bag, aldrig hvem.",
        en: "Write the background and the proposal. Show how many voices stand behind it, never whose.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Eldrerådet leser saken. Hva mener dere, og hva mangler?",
        nn: "Eldrerådet les saka. Kva meiner de, og kva manglar?",
        da: "Ældrerådet læser sagen. Hvad mener I, og hvad mangler?",
        en: "The council for older people reads the case. What do you think, and what is missing?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Legg uttalelsen ved, ordrett.",
        nn: "Legg ved uttalen frå rådet, ordrett.",
        da: "Vedlæg udtalelsen ordret.",
        en: "Attach the statement, word for word.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hva ble bestemt, og hvem forteller det til dem som bidro?",
        nn: "Kva vart vedteke, og kven fortel det til dei som bidrog?",
        da: "Hvad blev besluttet, og hvem fortæller det til dem, der bidrog?",
        en: "What was decided, and who tells those who contributed?",
      },
    },
  ],
});
