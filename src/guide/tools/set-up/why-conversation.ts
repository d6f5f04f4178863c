// The sheet on which a group finds the one sentence that says why it does this.

import { tool } from "../../tool.ts";

export const whyConversation = tool({
  id: "why-conversation",
  title: { nb: "Hvorfor-arket", nn: "Kvifor-arket", da: "Hvorfor-arket", en: "The why sheet" },
  purpose: {
    nb: "Finn setningen som alle i gruppa kan gjenta når noen spør hvorfor dere gjør dette.",
    nn: "Finn setninga som alle i gruppa kan seie om att når nokon spør kvifor de gjer dette.",
    da: "Find den sætning, alle i gruppen kan gentage, når nogen spørger, hvorfor I gør det her.",
    en: "Find the sentence everybody in the group can repeat when somebody asks why you are doing this.",
  },
  parts: [
    { shape: "form", kind: "mandate", fields: ["ownReasons", "seniorsGain", "municipalityGains", "notScope", "why"] },
    { shape: "list", kind: "group-member", fields: ["name", "organisation", "role"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 6,
  session: [
    {
      does: "collect",
      minutes: 5,
      say: {
        nb: "Skriv for deg selv: Hvorfor er dette viktig for deg?",
        nn: "Skriv for deg sjølv: Kvifor er dette viktig for deg?",
        da: "Skriv for dig selv: Hvorfor er det her vigtigt for dig?",
        en: "Write for yourself: why does this matter to you?",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Vi går rundt bordet, og hver sier én grunn mens de andre lytter.",
        nn: "Vi går rundt bordet, og kvar seier éin grunn medan dei andre lyttar.",
        da: "Vi tager bordet rundt, og hver siger én grund, mens de andre lytter.",
        en: "We go round the table, each giving one reason while the others listen.",
      },
    },
    {
      does: "group",
      minutes: 10,
      say: {
        nb: "Legg sammen grunnene som ligner, og se hva vi deler.",
        nn: "Legg saman grunnane som liknar, og sjå kva vi deler.",
        da: "Læg de grunde sammen, der ligner hinanden, og se, hvad vi deler.",
        en: "Put together the reasons that are alike and see what we share.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv i par én setning som dere kunne sagt til en nabo.",
        nn: "Skriv i par éi setning som de kunne ha sagt til ein nabo.",
        da: "Skriv to og to én sætning, som I kunne sige til en nabo.",
        en: "In pairs, write one sentence you could say to a neighbour.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Vi velger setningen alle kan stå for, og skriver hva vi ikke skal gjøre.",
        nn: "Vi vel setninga alle kan stå for, og skriv kva vi ikkje skal gjere.",
        da: "Vi vælger den sætning, alle kan stå inde for, og skriver, hvad vi ikke skal gøre.",
        en: "We choose the sentence all can stand by, and write what we will not do.",
      },
    },
  ],
});
