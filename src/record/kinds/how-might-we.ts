// An open question that ideas can answer, made from a finding or a need.

import { kind } from "../kind.ts";

export const howMightWe = kind({
  id: "how-might-we",
  version: 1,
  name: { nb: "Hvordan kan vi …?", nn: "Korleis kan vi …?", da: "Hvordan kan vi …?", en: "How might we …?" },
  plural: {
    nb: "Hvordan-kan-vi-spørsmål",
    nn: "Korleis-kan-vi-spørsmål",
    da: "Hvordan kan vi-spørgsmål",
    en: "How-might-we questions",
  },
  hint: {
    nb: "Skriv ett spørsmål som kan få mange ulike svar.",
    nn: "Skriv eitt spørsmål som kan få mange ulike svar.",
    da: "Skriv ét spørgsmål, der kan få mange forskellige svar.",
    en: "Write one question that can have many different answers.",
  },
  title: "question",
  fields: {
    question: {
      type: "text",
      required: true,
      label: { nb: "Hvordan kan vi …", nn: "Korleis kan vi …", da: "Hvordan kan vi …", en: "How might we …" },
      hint: {
        nb: "Verken så smalt at løsningen står der, eller så vidt at det handler om alt.",
        nn: "Verken så smalt at løysinga står der, eller så vidt at det handlar om alt.",
        da: "Hverken så snævert, at løsningen står der, eller så bredt, at det handler om alt.",
        en: "Neither so narrow that the solution is in it, nor so wide that it is about everything.",
      },
    },
    findings: {
      type: "links",
      kinds: ["finding"],
      carriesVoice: true,
      label: {
        nb: "Hvilke funn kommer det fra?",
        nn: "Kva funn kjem det frå?",
        da: "Hvilke fund kommer det fra?",
        en: "Which findings does it come from?",
      },
    },
    needs: {
      type: "links",
      kinds: ["need"],
      carriesVoice: true,
      label: {
        nb: "Hvilke behov kommer det fra?",
        nn: "Kva behov kjem det frå?",
        da: "Hvilke behov kommer det fra?",
        en: "Which needs does it come from?",
      },
    },
    votes: {
      type: "number",
      min: 0,
      max: 1000,
      label: {
        nb: "Hvor mange prikker fikk spørsmålet?",
        nn: "Kor mange prikkar fekk spørsmålet?",
        da: "Hvor mange prikker fik spørgsmålet?",
        en: "How many dots did the question get?",
      },
    },
    isChosen: {
      type: "flag",
      label: {
        nb: "Dette tar vi med til idéverkstedet",
        nn: "Dette tek vi med til idéverkstaden",
        da: "Det tager vi med til idéværkstedet",
        en: "We take this to the idea workshop",
      },
    },
  },
});
