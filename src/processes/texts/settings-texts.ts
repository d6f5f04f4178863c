// The words of a process's settings: its name and aim, its end, and taking in work from elsewhere.

import type { Language, Text } from "#platform/language.ts";

export const settingsTexts = {
  title: { nb: "Innstillinger", nn: "Innstillingar", da: "Indstillinger", en: "Settings" },
  save: { nb: "Lagre", nn: "Lagre", da: "Gem", en: "Save" },
  changedMeanwhile: {
    nb: "Noen andre har endret innstillingene siden du åpnet siden. De står nå slik:",
    nn: "Nokon andre har endra innstillingane sidan du opna sida. Dei står no slik:",
    da: "En anden har ændret indstillingerne, siden du åbnede siden. De står nu sådan:",
    en: "Somebody else has changed the settings since you opened the page. They now say:",
  },
  onlyWriters: {
    nb: "Bare de som skriver i arbeidet, kan endre innstillingene.",
    nn: "Berre dei som skriv i arbeidet, kan endre innstillingane.",
    da: "Kun de, der skriver i arbejdet, kan ændre indstillingerne.",
    en: "Only those who write in the work can change its settings.",
  },
  yoursBelow: {
    nb: "Det du skrev, ligger i skjemaet. Lagre hvis det skal gjelde.",
    nn: "Det du skreiv, ligg i skjemaet. Lagre om det skal gjelde.",
    da: "Det, du skrev, ligger i formularen. Gem, hvis det skal gælde.",
    en: "What you wrote is in the form. Save if you want to keep it.",
  },
  tooLong: {
    nb: "Kort ned teksten til 20 000 tegn.",
    nn: "Kort ned teksten til 20 000 teikn.",
    da: "Forkort teksten til 20.000 tegn.",
    en: "Shorten the text to 20,000 characters.",
  },
  ending: { nb: "Avslutt arbeidet", nn: "Avslutt arbeidet", da: "Afslut forløbet", en: "Close the work" },
  endingWhy: {
    nb: "Alt blir stående og kan leses, men ikke endres. Det kan åpnes igjen.",
    nn: "Alt blir ståande og kan lesast, men ikkje endrast. Det kan opnast att.",
    da: "Alt bliver stående og kan læses, men ikke ændres. Det kan åbnes igen.",
    en: "Everything stays and can be read, but not changed. It can be opened again.",
  },
  outcome: {
    nb: "Hva kom ut av det, eller hvorfor slutter dere her?",
    nn: "Kva kom ut av det, eller kvifor sluttar de her?",
    da: "Hvad kom der ud af det, eller hvorfor slutter I her?",
    en: "What came of it, or why are you stopping here?",
  },
  outcomeMissing: {
    nb: "Skriv en setning om hva som kom ut av det, eller hvorfor dere slutter.",
    nn: "Skriv ei setning om kva som kom ut av det, eller kvifor de sluttar.",
    da: "Skriv en sætning om, hvad der kom ud af det, eller hvorfor I slutter.",
    en: "Write a sentence on what came of it, or why you are stopping.",
  },
  isClosed: {
    nb: "Arbeidet er avsluttet",
    nn: "Arbeidet er avslutta",
    da: "Forløbet er afsluttet",
    en: "The work is closed",
  },
  reopen: { nb: "Åpne arbeidet igjen", nn: "Opne arbeidet att", da: "Åbn forløbet igen", en: "Open the work again" },
  isAdopted: {
    nb: "Alt som ble skrevet her, er flyttet til et annet arbeid.",
    nn: "Alt som vart skrive her, er flytta til eit anna arbeid.",
    da: "Alt, der blev skrevet her, er flyttet til et andet forløb.",
    en: "Everything that was written here has moved to another piece of work.",
  },
  toAdopter: { nb: "Gå dit", nn: "Gå dit", da: "Gå dertil", en: "Go there" },
  adopt: {
    nb: "Ta inn arbeid fra et annet sted",
    nn: "Ta inn arbeid frå ein annan stad",
    da: "Tag et forløb ind fra et andet sted",
    en: "Take in work from elsewhere",
  },
  adoptWhy: {
    nb: "Har dere gjort en enkelt aktivitet for seg, kan den flyttes hit med alt som er skrevet. Ingenting må skrives på nytt.",
    nn: "Har de gjort ein enkelt aktivitet for seg, kan han flyttast hit med alt som er skrive. Ingenting må skrivast på nytt.",
    da: "Har I lavet en enkelt øvelse for sig, kan den flyttes hertil med alt, der er skrevet. Intet skal skrives igen.",
    en: "If you have done a single exercise by itself, it can move here with everything written. Nothing has to be typed again.",
  },
  adoptWhat: {
    nb: "Hva skal flyttes hit?",
    nn: "Kva skal flyttast hit?",
    da: "Hvad skal flyttes hertil?",
    en: "What is to move here?",
  },
  adoptHint: {
    nb: "Samtykker, stemmer, historikk og utkast følger med. Arbeidet dere flytter fra, avsluttes når alt er flyttet.",
    nn: "Samtykke, stemmer, historikk og utkast følgjer med. Arbeidet de flyttar frå, blir avslutta når alt er flytta.",
    da: "Samtykker, stemmer, historik og udkast følger med. Det forløb, I flytter fra, afsluttes, når alt er flyttet.",
    en: "Consents, voices, history and drafts come along. The work you move from is closed once all of it has moved.",
  },
  adoptDo: { nb: "Flytt hit", nn: "Flytt hit", da: "Flyt hertil", en: "Move here" },
  adoptChoose: {
    nb: "Velg hva som skal flyttes.",
    nn: "Vel kva som skal flyttast.",
    da: "Vælg, hvad der skal flyttes.",
    en: "Choose what is to move.",
  },
  adoptNone: {
    nb: "Teamet har ikke noe annet arbeid å flytte hit.",
    nn: "Teamet har ikkje noko anna arbeid å flytte hit.",
    da: "Teamet har ikke andre forløb at flytte hertil.",
    en: "The team has no other work to move here.",
  },
  woven: {
    nb: "Det som er skrevet her, henger sammen med andre aktiviteter i samme arbeid. Flytt hele arbeidet, ellers brytes sporet.",
    nn: "Det som er skrive her, heng saman med andre aktivitetar i same arbeid. Flytt heile arbeidet, elles blir sporet brote.",
    da: "Det, der er skrevet her, hænger sammen med andre øvelser i samme forløb. Flyt hele forløbet, ellers brydes sporet.",
    en: "What is written here is tied to other exercises of the same work. Move the whole of it, otherwise the trace is broken.",
  },
  movedElsewhere: {
    nb: "Dette arbeidet er alt flyttet til et annet sted. Velg et annet.",
    nn: "Dette arbeidet er alt flytta til ein annan stad. Vel eit anna.",
    da: "Dette forløb er allerede flyttet til et andet sted. Vælg et andet.",
    en: "This work has already moved elsewhere. Choose another.",
  },
  whole: { nb: "alt", nn: "alt", da: "alt", en: "all of it" },
} satisfies Record<string, Text>;

/** Said on the closed process that its work was moved from. */
export function movedInto(title: string, language: Language): string {
  return {
    nb: `Flyttet inn i «${title}».`,
    nn: `Flytta inn i «${title}».`,
    da: `Flyttet ind i »${title}«.`,
    en: `Moved into “${title}”.`,
  }[language];
}
