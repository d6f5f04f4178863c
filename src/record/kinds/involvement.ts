// How a group is brought in: by whom, where, with what help, and what they are promised in return.

import { kind } from "../kind.ts";
import { involvementLevels } from "./choices/involvement-level.ts";
import { insightMethods } from "./choices/insight-method.ts";

export const involvement = kind({
  id: "involvement",
  version: 1,
  name: {
    nb: "Punkt i involveringsplanen",
    nn: "Punkt i involveringsplanen",
    da: "Punkt i involveringsplanen",
    en: "Involvement plan entry",
  },
  plural: { nb: "Involveringsplan", nn: "Involveringsplan", da: "Involveringsplan", en: "Involvement plan" },
  hint: {
    nb: "Skriv én gruppe om gangen, også de som aldri kommer på møter.",
    nn: "Skriv éi gruppe om gongen, også dei som aldri kjem på møte.",
    da: "Skriv én gruppe ad gangen, også dem, der aldrig kommer til møder.",
    en: "Write one group at a time, also those who never come to meetings.",
  },
  title: "group",
  fields: {
    group: {
      type: "text",
      required: true,
      label: { nb: "Hvem skal med?", nn: "Kven skal med?", da: "Hvem skal med?", en: "Who is to be involved?" },
    },
    actors: {
      type: "links",
      kinds: ["actor"],
      carriesVoice: false,
      label: {
        nb: "Hvilke aktører gjelder det?",
        nn: "Kva aktørar gjeld det?",
        da: "Hvilke aktører gælder det?",
        en: "Which actors does it concern?",
      },
    },
    isMissing: {
      type: "flag",
      label: {
        nb: "Denne gruppa blir sjelden hørt",
        nn: "Denne gruppa blir sjeldan høyrd",
        da: "Denne gruppe bliver sjældent hørt",
        en: "This group is seldom heard",
      },
    },
    barrier: {
      type: "text",
      label: {
        nb: "Hva gjør det vanskelig å bli med?",
        nn: "Kva gjer det vanskeleg å bli med?",
        da: "Hvad gør det svært at være med?",
        en: "What makes it hard to take part?",
      },
      hint: {
        nb: "Språk, skyss, å ikke kjenne noen, det digitale, helse eller noe annet.",
        nn: "Språk, skyss, å ikkje kjenne nokon, det digitale, helse eller noko anna.",
        da: "Sprog, transport, ikke at kende nogen, det digitale, helbred eller noget andet.",
        en: "Language, transport, knowing nobody, going online, health or something else.",
      },
    },
    whereTheyAre: {
      type: "text",
      label: {
        nb: "Hvor er de til daglig?",
        nn: "Kvar er dei til dagleg?",
        da: "Hvor er de til daglig?",
        en: "Where are they on an ordinary day?",
      },
    },
    bridgePerson: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem kjenner dem og kan bygge bro?",
        nn: "Kven kjenner dei og kan byggje bru?",
        da: "Hvem kender dem og kan bygge bro?",
        en: "Who knows them and can help us reach them?",
      },
    },
    level: {
      type: "choice",
      label: {
        nb: "Hvor mye skal de være med på?",
        nn: "Kor mykje skal dei vere med på?",
        da: "Hvor meget skal de inddrages?",
        en: "How far are they to be involved?",
      },
      options: involvementLevels,
    },
    method: {
      type: "choice",
      options: insightMethods,
      label: {
        nb: "Hvordan møter vi dem?",
        nn: "Korleis møter vi dei?",
        da: "Hvordan møder vi dem?",
        en: "How do we meet them?",
      },
    },
    plannedOn: { type: "day", label: { nb: "Når?", nn: "Når?", da: "Hvornår?", en: "When?" } },
    responsible: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem har ansvaret?",
        nn: "Kven har ansvaret?",
        da: "Hvem har ansvaret?",
        en: "Who is responsible?",
      },
    },
    needsTransport: {
      type: "flag",
      label: { nb: "Vi tilbyr skyss", nn: "Vi tilbyr skyss", da: "Vi tilbyder transport", en: "We offer transport" },
    },
    needsInterpreter: {
      type: "flag",
      label: {
        nb: "Vi skaffer tolk eller en som kan språket",
        nn: "Vi skaffar tolk eller ein som kan språket",
        da: "Vi skaffer tolk eller en, der kan sproget",
        en: "We bring an interpreter or somebody who speaks the language",
      },
    },
    needsHearingSupport: {
      type: "flag",
      label: {
        nb: "Vi sørger for teleslynge og rolig rom",
        nn: "Vi syter for teleslyngje og eit roleg rom",
        da: "Vi sørger for teleslynge og et roligt rum",
        en: "We provide a hearing loop and a quiet room",
      },
    },
    otherSupport: {
      type: "text",
      label: {
        nb: "Hva annet gjør det lettere å bli med?",
        nn: "Kva anna gjer det lettare å bli med?",
        da: "Hvad andet gør det lettere at være med?",
        en: "What else makes it easier to take part?",
      },
    },
    invitation: {
      type: "prose",
      label: {
        nb: "Hvordan lyder invitasjonen?",
        nn: "Korleis lyder invitasjonen?",
        da: "Hvordan lyder invitationen?",
        en: "How does the invitation read?",
      },
      hint: {
        nb: "Skriv som du snakker. Si hva som skjer med det de forteller.",
        nn: "Skriv som du snakkar. Sei kva som skjer med det dei fortel.",
        da: "Skriv, som du taler. Sig, hvad der sker med det, de fortæller.",
        en: "Write as you speak. Say what happens with what they tell you.",
      },
    },
    channel: {
      type: "choice",
      label: {
        nb: "Hvordan får de invitasjonen?",
        nn: "Korleis får dei invitasjonen?",
        da: "Hvordan får de invitationen?",
        en: "How do they get the invitation?",
      },
      options: {
        "in-person": { nb: "Noen spør dem", nn: "Nokon spør dei", da: "Nogen spørger dem", en: "Somebody asks them" },
        phone: { nb: "Telefon", nn: "Telefon", da: "Telefon", en: "Phone" },
        letter: { nb: "Brev", nn: "Brev", da: "Brev", en: "Letter" },
        poster: { nb: "Oppslag", nn: "Oppslag", da: "Opslag", en: "Notice on a board" },
        web: { nb: "Nett eller e-post", nn: "Nett eller e-post", da: "Nettet eller e-mail", en: "Web or e-mail" },
      },
    },
    consentBasis: {
      type: "choice",
      label: {
        nb: "Hvordan sier de ja til å være med?",
        nn: "Korleis seier dei ja til å vere med?",
        da: "Hvordan siger de ja til at være med?",
        en: "How do they say yes to taking part?",
      },
      options: {
        written: { nb: "Skriftlig ja", nn: "Skriftleg ja", da: "Skriftligt ja", en: "Yes in writing" },
        spoken: {
          nb: "Muntlig ja som vi noterer",
          nn: "Munnleg ja som vi noterer",
          da: "Mundtligt ja, som vi noterer",
          en: "Yes said aloud, which we note",
        },
        anonymous: {
          nb: "Ingen kan kjennes igjen, så det trengs ikke",
          nn: "Ingen kan kjennast att, så det trengst ikkje",
          da: "Ingen kan genkendes, så det er ikke nødvendigt",
          en: "Nobody can be recognised, so none is needed",
        },
      },
    },
    promise: {
      type: "text",
      label: {
        nb: "Hva lover vi dem tilbake?",
        nn: "Kva lovar vi dei tilbake?",
        da: "Hvad lover vi dem til gengæld?",
        en: "What do we promise them in return?",
      },
    },
    promiseDueOn: {
      type: "day",
      label: {
        nb: "Når skal de få vite hva som kom ut av det?",
        nn: "Når skal dei få vite kva som kom ut av det?",
        da: "Hvornår skal de have besked om, hvad der kom ud af det?",
        en: "When will they hear what came of it?",
      },
    },
    reportedBackOn: {
      type: "day",
      label: {
        nb: "Når ga vi beskjed tilbake?",
        nn: "Når gav vi beskjed tilbake?",
        da: "Hvornår gav vi besked tilbage?",
        en: "When did we report back?",
      },
    },
    wantsOn: {
      type: "prose",
      label: {
        nb: "Hvem vil være med videre, og på hva?",
        nn: "Kven vil vere med vidare, og på kva?",
        da: "Hvem vil være med videre, og til hvad?",
        en: "Who wants to go on, and with what?",
      },
      hint: {
        nb: "Antall og hva de vil. Ikke navn.",
        nn: "Tal og kva dei vil. Ikkje namn.",
        da: "Antal og hvad de vil. Ikke navne.",
        en: "How many and what they want. No names.",
      },
    },
  },
});
