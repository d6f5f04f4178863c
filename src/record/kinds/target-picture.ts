// Where the community wants to be in some years, concrete enough to steer by.

import { kind } from "../kind.ts";

export const targetPicture = kind({
  id: "target-picture",
  version: 1,
  name: { nb: "Målbilde", nn: "Målbilete", da: "Målbillede", en: "Target picture" },
  plural: { nb: "Målbilder", nn: "Målbilete", da: "Målbilleder", en: "Target pictures" },
  hint: {
    nb: "Beskriv hvordan det er hos dere når dere har lykkes, som om det var i dag.",
    nn: "Skildr korleis det er hos dykk når de har lykkast, som om det var i dag.",
    da: "Beskriv, hvordan der er hos jer, når det er lykkedes, som om det var i dag.",
    en: "Describe how things are once you have succeeded, as if it were today.",
  },
  title: "sentence",
  fields: {
    sentence: {
      type: "text",
      required: true,
      label: {
        nb: "Hva er målet, i én setning?",
        nn: "Kva er målet, i éi setning?",
        da: "Hvad er målet, i én sætning?",
        en: "What is the target, in one sentence?",
      },
    },
    horizonYear: {
      type: "year",
      label: {
        nb: "Hvilket år ser vi for oss?",
        nn: "Kva år ser vi for oss?",
        da: "Hvilket år forestiller vi os?",
        en: "Which year do we picture?",
      },
      hint: {
        nb: "Gjerne fem til ti år frem.",
        nn: "Gjerne fem til ti år fram.",
        da: "Gerne fem til ti år frem.",
        en: "Five to ten years ahead is good.",
      },
    },
    futureDay: {
      type: "prose",
      label: {
        nb: "Hvordan er en vanlig dag det året?",
        nn: "Korleis er ein vanleg dag det året?",
        da: "Hvordan er en almindelig dag det år?",
        en: "What is an ordinary day like that year?",
      },
    },
    role: {
      type: "prose",
      label: {
        nb: "Hva gjør kommunen?",
        nn: "Kva gjer kommunen?",
        da: "Hvad gør kommunen?",
        en: "What does the municipality do?",
      },
    },
    offers: {
      type: "prose",
      label: {
        nb: "Hva finnes det å være med på?",
        nn: "Kva finst det å vere med på?",
        da: "Hvad er der at være med til?",
        en: "What is there to take part in?",
      },
    },
    attitudes: {
      type: "prose",
      label: {
        nb: "Hvordan tenker og snakker folk om det å bidra?",
        nn: "Korleis tenkjer og snakkar folk om det å bidra?",
        da: "Hvordan tænker og taler folk om at bidrage?",
        en: "How do people think and talk about contributing?",
      },
    },
    actors: {
      type: "prose",
      label: {
        nb: "Hvem gjør det sammen, og hvordan?",
        nn: "Kven gjer det saman, og korleis?",
        da: "Hvem gør det sammen, og hvordan?",
        en: "Who does it together, and how?",
      },
    },
    value: {
      type: "prose",
      label: {
        nb: "Hvem får det bedre, og på hvilken måte?",
        nn: "Kven får det betre, og på kva måte?",
        da: "Hvem får det bedre, og på hvilken måde?",
        en: "Who is better off, and in what way?",
      },
    },
    picture: {
      type: "prose",
      label: {
        nb: "Hvordan lyder målbildet når delene er satt sammen?",
        nn: "Korleis lyder målbiletet når delane er sette saman?",
        da: "Hvordan lyder målbilledet, når delene er sat sammen?",
        en: "How does the target picture read when the parts are joined?",
      },
    },
    findings: {
      type: "links",
      kinds: ["finding", "need"],
      carriesVoice: true,
      label: {
        nb: "Hvilke funn og behov svarer det på?",
        nn: "Kva funn og behov svarar det på?",
        da: "Hvilke fund og behov svarer det på?",
        en: "Which findings and needs does it answer?",
      },
    },
    shownTo: {
      type: "text",
      label: {
        nb: "Hvem har hørt det og sagt hva de mener?",
        nn: "Kven har høyrt det og sagt kva dei meiner?",
        da: "Hvem har hørt det og sagt, hvad de mener?",
        en: "Who has heard it and said what they think?",
      },
      hint: {
        nb: "Grupper og råd, ikke navn.",
        nn: "Grupper og råd, ikkje namn.",
        da: "Grupper og råd, ikke navne.",
        en: "Groups and councils, no names.",
      },
    },
    recognition: {
      type: "choice",
      label: {
        nb: "Kjente de seg igjen?",
        nn: "Kjende dei seg att?",
        da: "Kunne de genkende sig selv?",
        en: "Did they recognise themselves?",
      },
      options: {
        recognise: { nb: "Ja, dette er oss", nn: "Ja, dette er oss", da: "Ja, det er os", en: "Yes, this is us" },
        unsure: { nb: "Usikkert", nn: "Usikkert", da: "Usikkert", en: "Unsure" },
        "not-us": {
          nb: "Nei, dette er ikke oss",
          nn: "Nei, dette er ikkje oss",
          da: "Nej, det er ikke os",
          en: "No, this is not us",
        },
      },
    },
    changed: {
      type: "prose",
      label: {
        nb: "Hva skrev vi om etterpå?",
        nn: "Kva skreiv vi om etterpå?",
        da: "Hvad skrev vi om bagefter?",
        en: "What did we rewrite afterwards?",
      },
    },
  },
});
