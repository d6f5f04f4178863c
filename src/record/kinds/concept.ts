// A chosen idea, described well enough to be tried by the people it is for.

import { kind } from "../kind.ts";
import { conceptMethods } from "./choices/concept-method.ts";

export const concept = kind({
  id: "concept",
  version: 1,
  name: { nb: "Konsept", nn: "Konsept", da: "Koncept", en: "Concept" },
  plural: { nb: "Konsepter", nn: "Konsept", da: "Koncepter", en: "Concepts" },
  hint: {
    nb: "Beskriv ideen så godt at noen kan prøve den i neste uke.",
    nn: "Skildr ideen så godt at nokon kan prøve han neste veke.",
    da: "Beskriv idéen så godt, at nogen kan prøve den i næste uge.",
    en: "Describe the idea well enough for somebody to try it next week.",
  },
  title: "name",
  fields: {
    name: {
      type: "text",
      required: true,
      label: {
        nb: "Hva kaller dere det?",
        nn: "Kva kallar de det?",
        da: "Hvad kalder I det?",
        en: "What do you call it?",
      },
    },
    ideas: {
      type: "links",
      kinds: ["idea", "assessment", "need"],
      carriesVoice: true,
      label: {
        nb: "Hvilke ideer og behov bygger det på?",
        nn: "Kva idear og behov byggjer det på?",
        da: "Hvilke idéer og behov bygger det på?",
        en: "Which ideas and needs does it rest on?",
      },
    },
    targetGroup: {
      type: "text",
      label: { nb: "Hvem er det for?", nn: "Kven er det for?", da: "Hvem er det for?", en: "Who is it for?" },
    },
    whatHappens: {
      type: "prose",
      label: {
        nb: "Hva skjer, sett fra den det er for?",
        nn: "Kva skjer, sett frå den det er for?",
        da: "Hvad sker der, set fra den, det er for?",
        en: "What happens, seen by the person it is for?",
      },
    },
    whoDoesWhat: {
      type: "prose",
      holds: "role",
      label: { nb: "Hvem gjør hva?", nn: "Kven gjer kva?", da: "Hvem gør hvad?", en: "Who does what?" },
      hint: {
        nb: "Grupper og roller.",
        nn: "Grupper og roller.",
        da: "Grupper og roller.",
        en: "Groups and roles.",
      },
    },
    value: {
      type: "prose",
      label: {
        nb: "Hva blir bedre for den det er for?",
        nn: "Kva blir betre for den det er for?",
        da: "Hvad bliver bedre for den, det er for?",
        en: "What gets better for the person it is for?",
      },
    },
    firstStep: {
      type: "prose",
      label: {
        nb: "Hva er det første lille steget?",
        nn: "Kva er det første vesle steget?",
        da: "Hvad er det første lille skridt?",
        en: "What is the first small step?",
      },
    },
    mustBeTrue: {
      type: "prose",
      label: {
        nb: "Hva må stemme for at det skal virke?",
        nn: "Kva må stemme for at det skal verke?",
        da: "Hvad skal holde stik, for at det virker?",
        en: "What must be true for it to work?",
      },
    },
    risk: {
      type: "prose",
      label: { nb: "Hva kan gå galt?", nn: "Kva kan gå gale?", da: "Hvad kan gå galt?", en: "What could go wrong?" },
    },
    unknowns: {
      type: "prose",
      label: {
        nb: "Hva vet vi ikke ennå?",
        nn: "Kva veit vi ikkje enno?",
        da: "Hvad ved vi ikke endnu?",
        en: "What do we not know yet?",
      },
    },
    method: {
      type: "choice",
      options: conceptMethods,
      label: {
        nb: "Hva slags arbeidsmåte eller samarbeid er det?",
        nn: "Kva slags arbeidsmåte eller samarbeid er det?",
        da: "Hvilken slags arbejdsmåde eller samarbejde er det?",
        en: "What way of working or cooperating is it?",
      },
    },
    needsNewService: {
      type: "choice",
      label: {
        nb: "Må kommunen lage en ny tjeneste?",
        nn: "Må kommunen lage ei ny teneste?",
        da: "Skal kommunen lave et nyt tilbud?",
        en: "Does the municipality need to make a new service?",
      },
      options: {
        no: { nb: "Nei", nn: "Nei", da: "Nej", en: "No" },
        "not-sure": { nb: "Vi er ikke sikre", nn: "Vi er ikkje sikre", da: "Vi er ikke sikre", en: "We are not sure" },
        yes: { nb: "Ja, fordi …", nn: "Ja, fordi …", da: "Ja, fordi …", en: "Yes, because …" },
      },
    },
    serviceReason: {
      type: "prose",
      label: {
        nb: "Hvorfor, eller hvorfor ikke?",
        nn: "Kvifor, eller kvifor ikkje?",
        da: "Hvorfor, eller hvorfor ikke?",
        en: "Why, or why not?",
      },
      hint: {
        nb: "Hvem gjør noe som ligner i dag? Kunne det vokse i stedet?",
        nn: "Kven gjer noko liknande i dag? Kunne det vekse i staden?",
        da: "Hvem gør noget lignende i dag? Kunne det vokse i stedet?",
        en: "Who does something like it today? Could that grow instead?",
      },
    },
  },
});
