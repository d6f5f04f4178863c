// What a municipality and an organisation have agreed to do together, clause by clause.

import { kind } from "../kind.ts";
import { daysInOrder } from "./rules/days-in-order.ts";

export const agreement = kind({
  id: "agreement",
  version: 1,
  name: { nb: "Samarbeidsavtale", nn: "Samarbeidsavtale", da: "Samarbejdsaftale", en: "Cooperation agreement" },
  plural: { nb: "Samarbeidsavtaler", nn: "Samarbeidsavtalar", da: "Samarbejdsaftaler", en: "Cooperation agreements" },
  hint: {
    nb: "Skriv sammen hva dere venter av hverandre. Begge sier ja til slutt.",
    nn: "Skriv saman kva de ventar av kvarandre. Begge seier ja til slutt.",
    da: "Skriv sammen, hvad I forventer af hinanden. Begge siger ja til sidst.",
    en: "Write together what you expect of each other. Both say yes at the end.",
  },
  title: "title",
  check: daysInOrder("startsOn", "endsOn"),
  fields: {
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva skal avtalen hete?",
        nn: "Kva skal avtalen heite?",
        da: "Hvad skal aftalen hedde?",
        en: "What is the agreement called?",
      },
    },
    parties: {
      type: "text",
      holds: "role",
      label: {
        nb: "Hvem er den mellom?",
        nn: "Kven er han mellom?",
        da: "Hvem er den mellem?",
        en: "Who is it between?",
      },
      hint: {
        nb: "Organisasjonene.",
        nn: "Organisasjonane.",
        da: "Organisationerne.",
        en: "The organisations.",
      },
    },
    purpose: {
      type: "prose",
      label: {
        nb: "Hva vil vi få til sammen?",
        nn: "Kva vil vi få til saman?",
        da: "Hvad vil vi opnå sammen?",
        en: "What do we want to achieve together?",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["role", "concept"],
      carriesVoice: true,
      label: {
        nb: "Hvilke roller og konsepter bygger den på?",
        nn: "Kva roller og konsept byggjer han på?",
        da: "Hvilke roller og koncepter bygger den på?",
        en: "Which roles and concepts does it rest on?",
      },
    },
    degree: {
      type: "choice",
      label: {
        nb: "Hvor tett skal vi samarbeide?",
        nn: "Kor tett skal vi samarbeide?",
        da: "Hvor tæt skal vi samarbejde?",
        en: "How closely do we cooperate?",
      },
      options: {
        joint: {
          nb: "Vi gjør oppgaver sammen",
          nn: "Vi gjer oppgåver saman",
          da: "Vi løser opgaver sammen",
          en: "We do tasks together",
        },
        dialogue: {
          nb: "Vi snakker jevnlig sammen",
          nn: "Vi snakkar jamleg saman",
          da: "Vi taler jævnligt sammen",
          en: "We talk regularly",
        },
        knowledge: {
          nb: "Vi deler det vi vet",
          nn: "Vi deler det vi veit",
          da: "Vi deler det, vi ved",
          en: "We share what we know",
        },
      },
    },
    targetGroup: {
      type: "text",
      label: {
        nb: "Hvem skal ha nytte av det?",
        nn: "Kven skal ha nytte av det?",
        da: "Hvem skal have gavn af det?",
        en: "Who is it meant to help?",
      },
    },
    municipalityTasks: {
      type: "prose",
      label: {
        nb: "Hva gjør kommunen?",
        nn: "Kva gjer kommunen?",
        da: "Hvad gør kommunen?",
        en: "What does the municipality do?",
      },
    },
    partnerTasks: {
      type: "prose",
      label: {
        nb: "Hva gjør organisasjonen?",
        nn: "Kva gjer organisasjonen?",
        da: "Hvad gør organisationen?",
        en: "What does the organisation do?",
      },
    },
    contacts: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem er kontaktpersoner?",
        nn: "Kven er kontaktpersonar?",
        da: "Hvem er kontaktpersoner?",
        en: "Who are the contacts?",
      },
    },
    meetings: {
      type: "text",
      label: {
        nb: "Hvor ofte møtes vi?",
        nn: "Kor ofte møtest vi?",
        da: "Hvor ofte mødes vi?",
        en: "How often do we meet?",
      },
    },
    resources: {
      type: "prose",
      label: {
        nb: "Hvilke rom, penger og timer går inn?",
        nn: "Kva rom, pengar og timar går inn?",
        da: "Hvilke lokaler, penge og timer indgår?",
        en: "What rooms, money and hours go into it?",
      },
    },
    volunteerCare: {
      type: "prose",
      label: {
        nb: "Hvordan følges de frivillige opp?",
        nn: "Korleis blir dei frivillige følgde opp?",
        da: "Hvordan bliver der fulgt op på de frivillige?",
        en: "How are the volunteers looked after?",
      },
      hint: {
        nb: "Opplæring, forsikring og en å ringe til.",
        nn: "Opplæring, forsikring og ein å ringje til.",
        da: "Oplæring, forsikring og en at ringe til.",
        en: "Training, insurance and somebody to call.",
      },
    },
    confidentiality: {
      type: "prose",
      label: {
        nb: "Hva har vi avtalt om taushetsplikt?",
        nn: "Kva har vi avtalt om teieplikt?",
        da: "Hvad har vi aftalt om tavshedspligt?",
        en: "What have we agreed about confidentiality?",
      },
    },
    startsOn: {
      type: "day",
      label: {
        nb: "Når begynner avtalen?",
        nn: "Når byrjar avtalen?",
        da: "Hvornår begynder aftalen?",
        en: "When does it start?",
      },
    },
    endsOn: {
      type: "day",
      label: { nb: "Når går den ut?", nn: "Når går han ut?", da: "Hvornår udløber den?", en: "When does it end?" },
    },
    evaluation: {
      type: "prose",
      label: {
        nb: "Når og hvordan ser vi om det virker?",
        nn: "Når og korleis ser vi om det verkar?",
        da: "Hvornår og hvordan ser vi, om det virker?",
        en: "When and how do we see whether it works?",
      },
      hint: {
        nb: "For eksempel hver vår, og etter hvert kommunevalg.",
        nn: "Til dømes kvar vår, og etter kvart kommuneval.",
        da: "For eksempel hvert forår og efter hvert kommunalvalg.",
        en: "For example every spring, and after each local election.",
      },
    },
    exit: {
      type: "prose",
      label: {
        nb: "Hvordan kan en av oss gå ut av avtalen?",
        nn: "Korleis kan ein av oss gå ut av avtalen?",
        da: "Hvordan kan en af os træde ud af aftalen?",
        en: "How can one of us leave the agreement?",
      },
    },
    municipalityApprovedOn: {
      type: "day",
      label: {
        nb: "Når sa kommunen ja?",
        nn: "Når sa kommunen ja?",
        da: "Hvornår sagde kommunen ja?",
        en: "When did the municipality say yes?",
      },
    },
    partnerApprovedOn: {
      type: "day",
      label: {
        nb: "Når sa organisasjonen ja?",
        nn: "Når sa organisasjonen ja?",
        da: "Hvornår sagde organisationen ja?",
        en: "When did the organisation say yes?",
      },
    },
  },
});
