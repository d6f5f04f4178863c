// An idea or an initiative told so that another place can try it too.

import { kind } from "../kind.ts";
import { projectLife } from "./choices/project-life.ts";

export const catalogueEntry = kind({
  id: "catalogue-entry",
  version: 1,
  name: {
    nb: "Oppføring i inspirasjonskatalogen",
    nn: "Oppføring i inspirasjonskatalogen",
    da: "Side i inspirationskataloget",
    en: "Catalogue entry",
  },
  plural: {
    nb: "Inspirasjonskatalog",
    nn: "Inspirasjonskatalog",
    da: "Inspirationskatalog",
    en: "Inspiration catalogue",
  },
  hint: {
    nb: "Fortell det slik at en forening et annet sted kan gjøre det samme.",
    nn: "Fortel det slik at ei foreining ein annan stad kan gjere det same.",
    da: "Fortæl det, så en forening et andet sted kan gøre det samme.",
    en: "Tell it so that an association elsewhere can do the same.",
  },
  title: "title",
  fields: {
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva er det, med få ord?",
        nn: "Kva er det, med få ord?",
        da: "Hvad er det, med få ord?",
        en: "What is it, in a few words?",
      },
    },
    problem: {
      type: "prose",
      label: { nb: "Hva løser det?", nn: "Kva løyser det?", da: "Hvad løser det?", en: "What does it solve?" },
    },
    how: {
      type: "prose",
      label: {
        nb: "Hvordan gjør man det?",
        nn: "Korleis gjer ein det?",
        da: "Hvordan gør man det?",
        en: "How is it done?",
      },
    },
    who: {
      type: "text",
      holds: "role",
      label: { nb: "Hvem gjør det?", nn: "Kven gjer det?", da: "Hvem gør det?", en: "Who does it?" },
      hint: {
        nb: "Grupper og roller.",
        nn: "Grupper og roller.",
        da: "Grupper og roller.",
        en: "Groups and roles.",
      },
    },
    suits: {
      type: "choice",
      label: {
        nb: "Hvem kan gjøre det etter dere?",
        nn: "Kven kan gjere det etter dykk?",
        da: "Hvem kan gøre det efter jer?",
        en: "Who could do it after you?",
      },
      options: {
        association: {
          nb: "Én forening alene",
          nn: "Éi foreining åleine",
          da: "Én forening alene",
          en: "One association alone",
        },
        municipality: {
          nb: "Hele kommunen sammen",
          nn: "Heile kommunen saman",
          da: "Hele kommunen sammen",
          en: "The whole municipality together",
        },
      },
    },
    conditions: {
      type: "prose",
      label: {
        nb: "Hva må til for at det skal virke?",
        nn: "Kva må til for at det skal verke?",
        da: "Hvad skal der til, for at det virker?",
        en: "What does it take to make it work?",
      },
    },
    lesson: {
      type: "prose",
      label: {
        nb: "Hva ville dere gjort annerledes?",
        nn: "Kva ville de gjort annleis?",
        da: "Hvad ville I have gjort anderledes?",
        en: "What would you do differently?",
      },
    },
    status: {
      type: "choice",
      options: projectLife,
      label: {
        nb: "Hvor langt er det kommet?",
        nn: "Kor langt er det kome?",
        da: "Hvor langt er det nået?",
        en: "How far has it come?",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["idea", "concept", "trial", "insight-note", "roadmap-item"],
      carriesVoice: true,
      label: {
        nb: "Hva bygger det på?",
        nn: "Kva byggjer det på?",
        da: "Hvad bygger det på?",
        en: "What does it rest on?",
      },
    },
    contributorsAgreed: {
      type: "flag",
      label: {
        nb: "De som har bidratt, har sagt ja til at det deles",
        nn: "Dei som har bidrege, har sagt ja til at det blir delt",
        da: "De, der har bidraget, har sagt ja til, at det deles",
        en: "Those who contributed have agreed to sharing it",
      },
    },
    licence: {
      type: "choice",
      label: {
        nb: "Hva kan andre gjøre med teksten?",
        nn: "Kva kan andre gjere med teksten?",
        da: "Hvad må andre gøre med teksten?",
        en: "What may others do with the text?",
      },
      options: {
        free: {
          nb: "Bruke og endre den fritt, med kilde",
          nn: "Bruke og endre han fritt, med kjelde",
          da: "Bruge og ændre den frit med kilde",
          en: "Use and change it freely, naming the source",
        },
        ask: { nb: "Spørre oss først", nn: "Spørje oss først", da: "Spørge os først", en: "Ask us first" },
      },
    },
    contact: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem svarer på spørsmål?",
        nn: "Kven svarar på spørsmål?",
        da: "Hvem svarer på spørgsmål?",
        en: "Who answers questions?",
      },
      hint: {
        nb: "Vises ikke. Spørsmål blir sendt videre.",
        nn: "Blir ikkje vist. Spørsmål blir sende vidare.",
        da: "Vises ikke. Spørgsmål bliver sendt videre.",
        en: "Not shown. Questions are passed on.",
      },
    },
  },
});
