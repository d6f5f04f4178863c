// The sheet on which one or two members write an invitation that people understand and can say yes to.

import { tool } from "../../tool.ts";

export const invitationAndConsent = tool({
  id: "invitation-and-consent",
  title: {
    nb: "Invitasjon og samtykke",
    nn: "Invitasjon og samtykke",
    da: "Invitation og samtykke",
    en: "Invitation and consent",
  },
  purpose: {
    nb: "Skriv en invitasjon folk forstår, og si hva de sier ja til.",
    nn: "Skriv ein invitasjon folk forstår, og sei kva dei seier ja til.",
    da: "Skriv en invitation, folk forstår, og sig, hvad de siger ja til.",
    en: "Write an invitation people understand, and say what they are saying yes to.",
  },
  parts: [
    {
      shape: "form",
      kind: "involvement",
      fields: [
        "group",
        "invitation",
        "channel",
        "consentBasis",
        "promise",
        "promiseDueOn",
        "needsTransport",
        "needsInterpreter",
        "needsHearingSupport",
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
        nb: "Skriv invitasjonen slik du ville sagt den til et menneske du kjenner.",
        nn: "Skriv invitasjonen slik du ville ha sagt han til eit menneske du kjenner.",
        da: "Skriv invitationen, som du ville sige den til et menneske, du kender.",
        en: "Write the invitation as you would say it to somebody you know.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Les den høyt for en senior og spør hva som var uklart.",
        nn: "Les han høgt for ein senior og spør kva som var uklart.",
        da: "Læs den højt for en senior, og spørg, hvad der var uklart.",
        en: "Read it aloud to a senior and ask what was unclear.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv med vanlige ord hva de sier ja til, og at de kan trekke seg når som helst.",
        nn: "Skriv med vanlege ord kva dei seier ja til, og at dei kan trekkje seg når som helst.",
        da: "Skriv med almindelige ord, hvad de siger ja til, og at de kan trække sig når som helst.",
        en: "Write in plain words what they say yes to, and that they can withdraw at any time.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvordan når den dem som ikke er på nett: telefon, brev, oppslag eller en som spør?",
        nn: "Korleis når han dei som ikkje er på nett: telefon, brev, oppslag eller ein som spør?",
        da: "Hvordan når den dem, der ikke er på nettet: telefon, brev, opslag eller en, der spørger?",
        en: "How does it reach those who are not online: phone, letter, notice or somebody asking?",
      },
    },
  ],
});
