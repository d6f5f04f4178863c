// Statements that belong together, and the sentence that says why.

import { kind } from "../kind.ts";

export const cluster = kind({
  id: "cluster",
  version: 1,
  name: { nb: "Klynge", nn: "Klyngje", da: "Klynge", en: "Cluster" },
  plural: { nb: "Klynger", nn: "Klyngjer", da: "Klynger", en: "Clusters" },
  hint: {
    nb: "Samle utsagn som ligner, og gi dem en setning til navn.",
    nn: "Samle utsegner som liknar, og gi dei ei setning til namn.",
    da: "Saml udsagn, der ligner hinanden, og giv dem en sætning som navn.",
    en: "Gather statements that are alike and name them with a sentence.",
  },
  title: "title",
  fields: {
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva sier utsagnene til sammen?",
        nn: "Kva seier utsegnene til saman?",
        da: "Hvad siger udsagnene tilsammen?",
        en: "What do the statements say together?",
      },
      hint: {
        nb: "En hel setning, ikke et stikkord.",
        nn: "Ei heil setning, ikkje eit stikkord.",
        da: "En hel sætning, ikke et stikord.",
        en: "A whole sentence, not a keyword.",
      },
    },
    statements: {
      type: "links",
      kinds: ["statement"],
      carriesVoice: true,
      label: {
        nb: "Hvilke utsagn hører sammen her?",
        nn: "Kva utsegner høyrer saman her?",
        da: "Hvilke udsagn hører sammen her?",
        en: "Which statements belong together here?",
      },
    },
    pull: {
      type: "choice",
      label: {
        nb: "Hvor godt henger de sammen?",
        nn: "Kor godt heng dei saman?",
        da: "Hvor godt hænger de sammen?",
        en: "How well do they hang together?",
      },
      options: {
        alike: { nb: "De sier det samme", nn: "Dei seier det same", da: "De siger det samme", en: "They say the same" },
        tension: {
          nb: "De trekker hver sin vei",
          nn: "Dei dreg kvar sin veg",
          da: "De trækker hver sin vej",
          en: "They pull different ways",
        },
        outlier: {
          nb: "Passer ikke inn noe sted",
          nn: "Passar ikkje inn nokon stad",
          da: "Passer ikke ind noget sted",
          en: "Fits nowhere",
        },
      },
    },
    remark: {
      type: "prose",
      label: {
        nb: "Hva la vi merke til?",
        nn: "Kva la vi merke til?",
        da: "Hvad lagde vi mærke til?",
        en: "What did we notice?",
      },
    },
  },
});
