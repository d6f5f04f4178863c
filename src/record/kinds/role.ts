// What the municipality is and wants to be in a concept: what it starts, stops and keeps, and what it can offer.

import { kind } from "../kind.ts";
import { boundaryChecks } from "./choices/boundary-checks.ts";
import { municipalRoles } from "./choices/municipal-role.ts";

export const role = kind({
  id: "role",
  version: 2,
  name: { nb: "Rolleprofil", nn: "Rolleprofil", da: "Rolleprofil", en: "Role profile" },
  plural: { nb: "Rolleprofiler", nn: "Rolleprofilar", da: "Rolleprofiler", en: "Role profiles" },
  hint: {
    nb: "Ta ett konsept om gangen: hva gjør kommunen i dag, og hva bør den gjøre?",
    nn: "Ta eitt konsept om gongen: kva gjer kommunen i dag, og kva bør han gjere?",
    da: "Tag ét koncept ad gangen: Hvad gør kommunen i dag, og hvad bør den gøre?",
    en: "Take one concept at a time: what does the municipality do today, and what should it do?",
  },
  title: "area",
  fields: {
    area: {
      type: "text",
      required: true,
      label: {
        nb: "Hva gjelder rollen?",
        nn: "Kva gjeld rolla?",
        da: "Hvad gælder rollen?",
        en: "What is the role about?",
      },
      hint: {
        nb: "Skriv navnet på konseptet eller området.",
        nn: "Skriv namnet på konseptet eller området.",
        da: "Skriv navnet på konceptet eller området.",
        en: "Write the name of the concept or the field.",
      },
    },
    concepts: {
      type: "links",
      kinds: ["concept"],
      carriesVoice: true,
      label: {
        nb: "Hvilke konsepter gjelder det?",
        nn: "Kva konsept gjeld det?",
        da: "Hvilke koncepter gælder det?",
        en: "Which concepts does it concern?",
      },
    },
    today: {
      type: "choice",
      options: municipalRoles,
      label: {
        nb: "Hvilken rolle har kommunen i dag?",
        nn: "Kva rolle har kommunen i dag?",
        da: "Hvilken rolle har kommunen i dag?",
        en: "Which role does the municipality have today?",
      },
    },
    costToVolunteers: {
      type: "prose",
      label: {
        nb: "Hva koster det de frivillige?",
        nn: "Kva kostar det dei frivillige?",
        da: "Hvad koster det de frivillige?",
        en: "What does it cost the volunteers?",
      },
      hint: {
        nb: "Tid, skjemaer, venting, å måtte spørre flere steder.",
        nn: "Tid, skjema, venting, å måtte spørje fleire stader.",
        da: "Tid, skemaer, ventetid, at skulle spørge flere steder.",
        en: "Time, forms, waiting, having to ask in several places.",
      },
    },
    wanted: {
      type: "choice",
      options: municipalRoles,
      label: {
        nb: "Hvilken rolle vil vi ha?",
        nn: "Kva rolle vil vi ha?",
        da: "Hvilken rolle vil vi have?",
        en: "Which role do we want?",
      },
    },
    start: {
      type: "prose",
      label: {
        nb: "Hva begynner vi med?",
        nn: "Kva byrjar vi med?",
        da: "Hvad begynder vi på?",
        en: "What do we start?",
      },
    },
    stop: {
      type: "prose",
      label: {
        nb: "Hva slutter vi med?",
        nn: "Kva sluttar vi med?",
        da: "Hvad holder vi op med?",
        en: "What do we stop?",
      },
    },
    keep: {
      type: "prose",
      label: {
        nb: "Hva fortsetter vi med?",
        nn: "Kva held vi fram med?",
        da: "Hvad fortsætter vi med?",
        en: "What do we keep doing?",
      },
    },
    othersLead: {
      type: "prose",
      label: {
        nb: "Hva leder andre?",
        nn: "Kva leier andre?",
        da: "Hvad står andre i spidsen for?",
        en: "What do others lead?",
      },
    },
    reaction: {
      type: "prose",
      label: {
        nb: "Hva sier foreninger og seniorer til dette?",
        nn: "Kva seier foreiningar og seniorar til dette?",
        da: "Hvad siger foreninger og seniorer til det?",
        en: "What do associations and seniors say to this?",
      },
    },
    asks: {
      type: "prose",
      label: {
        nb: "Hva ber foreningene om?",
        nn: "Kva bed foreiningane om?",
        da: "Hvad beder foreningerne om?",
        en: "What do the associations ask for?",
      },
      hint: {
        nb: "For eksempel lokaler, enklere søknader eller én dør inn.",
        nn: "Til dømes lokale, enklare søknader eller éi dør inn.",
        da: "For eksempel lokaler, enklere ansøgninger eller én indgang.",
        en: "For example rooms, simpler applications or one door in.",
      },
    },
    offers: {
      type: "prose",
      label: {
        nb: "Hva kan kommunen tilby?",
        nn: "Kva kan kommunen tilby?",
        da: "Hvad kan kommunen tilbyde?",
        en: "What can the municipality offer?",
      },
    },
    offerUnit: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvilken enhet sørger for det?",
        nn: "Kva eining syter for det?",
        da: "Hvilken enhed sørger for det?",
        en: "Which unit sees to it?",
      },
    },
    offerOwner: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem sørger for det, med navn?",
        nn: "Kven syter for det, med namn?",
        da: "Hvem sørger for det, med navn?",
        en: "Who sees to it, by name?",
      },
      hint: {
        nb: "Navnet blir i gruppa. Det står aldri på en offentlig side.",
        nn: "Namnet blir i gruppa. Det står aldri på ei offentleg side.",
        da: "Navnet bliver i gruppen. Det står aldrig på en offentlig side.",
        en: "The name stays in the group. It never stands on a public page.",
      },
    },
    offerCost: {
      type: "text",
      label: { nb: "Hva koster det?", nn: "Kva kostar det?", da: "Hvad koster det?", en: "What does it cost?" },
    },
    ...boundaryChecks,
    boundaryBasis: {
      type: "prose",
      label: {
        nb: "Hva bygger svarene på?",
        nn: "Kva byggjer svara på?",
        da: "Hvad bygger svarene på?",
        en: "What do the answers rest on?",
      },
      hint: {
        nb: "Skriv lov, avtale eller hvem dere spurte.",
        nn: "Skriv lov, avtale eller kven de spurde.",
        da: "Skriv lov, aftale eller hvem I spurgte.",
        en: "Write the law, the agreement or who you asked.",
      },
    },
  },
});
