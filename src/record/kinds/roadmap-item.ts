// One line of the roadmap: what is to be done, when, by whom, and what it rests on.

import { kind } from "../kind.ts";
import { roadmapHorizons, roadmapLanes, roadmapStates } from "./choices/roadmap-choices.ts";

export const roadmapItem = kind({
  id: "roadmap-item",
  version: 2,
  name: { nb: "Tiltak på veikartet", nn: "Tiltak på vegkartet", da: "Tiltag i køreplanen", en: "Roadmap item" },
  plural: { nb: "Veikart", nn: "Vegkart", da: "Køreplan", en: "Roadmap" },
  hint: {
    nb: "Skriv ett tiltak som noen kan ta ansvar for.",
    nn: "Skriv eitt tiltak som nokon kan ta ansvar for.",
    da: "Skriv ét tiltag, som nogen kan tage ansvar for.",
    en: "Write one measure that somebody can take responsibility for.",
  },
  title: "measure",
  fields: {
    measure: {
      type: "text",
      required: true,
      label: { nb: "Hva skal gjøres?", nn: "Kva skal gjerast?", da: "Hvad skal gøres?", en: "What is to be done?" },
    },
    description: {
      type: "prose",
      label: {
        nb: "Hva går det ut på?",
        nn: "Kva går det ut på?",
        da: "Hvad går det ud på?",
        en: "What does it consist of?",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["concept", "role", "trial", "idea", "benefit", "finding", "need"],
      carriesVoice: true,
      label: {
        nb: "Hva bygger tiltaket på?",
        nn: "Kva byggjer tiltaket på?",
        da: "Hvad bygger tiltaget på?",
        en: "What does it rest on?",
      },
      hint: {
        nb: "Herfra kan en leser gå tilbake til stemmene bak.",
        nn: "Herifrå kan ein lesar gå tilbake til stemmene bak.",
        da: "Herfra kan en læser gå tilbage til stemmerne bag.",
        en: "From here a reader can walk back to the voices behind it.",
      },
    },
    horizon: {
      type: "choice",
      options: roadmapHorizons,
      label: { nb: "Når?", nn: "Når?", da: "Hvornår?", en: "When?" },
    },
    lane: {
      type: "choice",
      options: roadmapLanes,
      label: {
        nb: "Hva slags tiltak er det?",
        nn: "Kva slags tiltak er det?",
        da: "Hvilken slags tiltag er det?",
        en: "What sort of measure is it?",
      },
    },
    quickWin: {
      type: "flag",
      label: {
        nb: "Gir noe folk kan se, med en gang",
        nn: "Gir noko folk kan sjå, med ein gong",
        da: "Giver noget, folk kan se, med det samme",
        en: "Gives people something they can see at once",
      },
    },
    dependsOn: {
      type: "links",
      kinds: ["roadmap-item"],
      carriesVoice: false,
      label: {
        nb: "Hva må være på plass først?",
        nn: "Kva må vere på plass først?",
        da: "Hvad skal være på plads først?",
        en: "What must be in place first?",
      },
    },
    ownerUnit: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvilken enhet eller forening har ansvaret?",
        nn: "Kva eining eller foreining har ansvaret?",
        da: "Hvilken enhed eller forening har ansvaret?",
        en: "Which unit or association is responsible?",
      },
    },
    responsible: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem har ansvaret, med navn?",
        nn: "Kven har ansvaret, med namn?",
        da: "Hvem har ansvaret, med navn?",
        en: "Who is responsible, by name?",
      },
      hint: {
        nb: "Navnet blir i gruppa. Det står aldri på en offentlig side.",
        nn: "Namnet blir i gruppa. Det står aldri på ei offentleg side.",
        da: "Navnet bliver i gruppen. Det står aldrig på en offentlig side.",
        en: "The name stays in the group. It never stands on a public page.",
      },
    },
    resources: {
      type: "prose",
      label: {
        nb: "Hvilke folk, timer og rom trengs?",
        nn: "Kva folk, timar og rom trengst?",
        da: "Hvilke folk, timer og lokaler er der brug for?",
        en: "What people, hours and rooms does it take?",
      },
    },
    money: {
      type: "text",
      label: {
        nb: "Hva koster det, og hvor kommer pengene fra?",
        nn: "Kva kostar det, og kvar kjem pengane frå?",
        da: "Hvad koster det, og hvor kommer pengene fra?",
        en: "What does it cost, and where does the money come from?",
      },
    },
    decidedBy: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvem bestemmer at det skal skje?",
        nn: "Kven avgjer at det skal skje?",
        da: "Hvem beslutter, at det skal ske?",
        en: "Who decides that it is to happen?",
      },
      hint: {
        nb: "Et råd, et utvalg eller en stilling.",
        nn: "Eit råd, eit utval eller ei stilling.",
        da: "Et råd, et udvalg eller en stilling.",
        en: "A council, a committee or a position.",
      },
    },
    planPlace: {
      type: "text",
      label: {
        nb: "Hvor står det i budsjett eller plan?",
        nn: "Kvar står det i budsjett eller plan?",
        da: "Hvor står det i budget eller plan?",
        en: "Where is it in the budget or a plan?",
      },
    },
    milestone: {
      type: "text",
      label: {
        nb: "Hva er den neste milepælen?",
        nn: "Kva er den neste milepålen?",
        da: "Hvad er den næste milepæl?",
        en: "What is the next milestone?",
      },
    },
    milestoneOn: {
      type: "day",
      label: {
        nb: "Når skal milepælen være nådd?",
        nn: "Når skal milepålen vere nådd?",
        da: "Hvornår skal milepælen være nået?",
        en: "When is the milestone due?",
      },
    },
    status: {
      type: "choice",
      options: roadmapStates,
      label: {
        nb: "Hvor langt er vi kommet?",
        nn: "Kor langt er vi komne?",
        da: "Hvor langt er vi nået?",
        en: "How far have we come?",
      },
    },
    nextFollowUpOn: {
      type: "day",
      label: {
        nb: "Når ser vi på det igjen?",
        nn: "Når ser vi på det att?",
        da: "Hvornår ser vi på det igen?",
        en: "When do we look at it again?",
      },
    },
    lastFollowUp: {
      type: "prose",
      label: {
        nb: "Hva så vi sist?",
        nn: "Kva såg vi sist?",
        da: "Hvad så vi sidst?",
        en: "What did we see last time?",
      },
    },
  },
});
