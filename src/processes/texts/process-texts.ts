// The words of a team's work with the guide.

import type { Language, Text } from "#platform/language.ts";
import type { Origin } from "../process.ts";
import type { RunState } from "../runs/run.ts";

export const processTexts = {
  teamLead: {
    nb: "Her er arbeidet dere har i gang, fra den første samtalen til veikartet.",
    nn: "Her er arbeidet de har i gang, frå den første samtalen til vegkartet.",
    da: "Her er de forløb, I har i gang, fra den første samtale til køreplanen.",
    en: "Here is the work you have under way, from the first conversation to the roadmap.",
  },
  start: { nb: "Start et arbeid", nn: "Start eit arbeid", da: "Start et forløb", en: "Start a piece of work" },
  noProcessTitle: {
    nb: "Dere har ikke startet ennå",
    nn: "De har ikkje starta enno",
    da: "I er ikke begyndt endnu",
    en: "You have not started yet",
  },
  noProcessBody: {
    nb: "Begynn med den korte veien: tre personer, tre timesmøter og fire samtaler. Dere kan alltid utvide senere.",
    nn: "Byrj med den korte vegen: tre personar, tre møte på ein time og fire samtalar. De kan alltid utvide seinare.",
    da: "Begynd med den korte vej: tre personer, tre møder på en time og fire samtaler. I kan altid udvide senere.",
    en: "Begin with the short path: three people, three one-hour meetings and four talks. You can always add more later.",
  },
  startLead: {
    nb: "Velg hvor mye av veilederen dere vil bruke. Ingenting låses: dere kan hoppe over, legge til og gå tilbake.",
    nn: "Vel kor mykje av rettleiaren de vil bruke. Ingenting blir låst: de kan hoppe over, leggje til og gå tilbake.",
    da: "Vælg, hvor meget af guiden I vil bruge. Intet låses: I kan springe over, føje til og gå tilbage.",
    en: "Choose how much of the guide to use. Nothing is locked: you can skip, add and go back.",
  },
  title: {
    nb: "Hva skal arbeidet hete?",
    nn: "Kva skal arbeidet heite?",
    da: "Hvad skal forløbet hedde?",
    en: "What will you call the work?",
  },
  titleHint: {
    nb: "For eksempel «Sammen om hverdagen i Nordvik».",
    nn: "Til dømes «Saman om kvardagen i Nordvik».",
    da: "For eksempel »Sammen om hverdagen i Nordvik«.",
    en: "For example “Together in Nordvik”.",
  },
  aim: {
    nb: "Hva håper dere skal bli annerledes?",
    nn: "Kva håper de skal bli annleis?",
    da: "Hvad håber I bliver anderledes?",
    en: "What do you hope will be different?",
  },
  how: {
    nb: "Hvor mye av veilederen?",
    nn: "Kor mykje av rettleiaren?",
    da: "Hvor meget af guiden?",
    en: "How much of the guide?",
  },
  exercise: { nb: "Hvilken aktivitet?", nn: "Kva aktivitet?", da: "Hvilken øvelse?", en: "Which exercise?" },
  exerciseHint: {
    nb: "Bare når dere velger én aktivitet.",
    nn: "Berre når de vel éin aktivitet.",
    da: "Kun når I vælger én øvelse.",
    en: "Only when you choose a single exercise.",
  },
  startOn: { nb: "Når begynner dere?", nn: "Når byrjar de?", da: "Hvornår begynder I?", en: "When do you begin?" },
  writtenIn: {
    nb: "Hvilket språk skriver dere på?",
    nn: "Kva språk skriv de på?",
    da: "Hvilket sprog skriver I på?",
    en: "Which language do you write in?",
  },
  places: {
    nb: "Hvilke steder gjelder det?",
    nn: "Kva stader gjeld det?",
    da: "Hvilke steder gælder det?",
    en: "Which places does it cover?",
  },
  placesHint: {
    nb: "Navn på kommuner eller bydeler med komma mellom, for eksempel: Hol, Ål.",
    nn: "Namn på kommunar eller bydelar med komma mellom, til dømes: Hol, Ål.",
    da: "Navne på kommuner eller bydele med komma imellem.",
    en: "Names of municipalities or districts, separated by commas, for example: Hol, Ål.",
  },
  titleMissing: {
    nb: "Skriv hva arbeidet skal hete.",
    nn: "Skriv kva arbeidet skal heite.",
    da: "Skriv, hvad forløbet skal hedde.",
    en: "Write what you call the work.",
  },
  placeUnknown: {
    nb: "Vi kjenner ikke disse stedene. Sjekk hvordan de er skrevet:",
    nn: "Vi kjenner ikkje desse stadene. Sjekk korleis dei er skrivne:",
    da: "Vi kender ikke disse steder. Tjek, hvordan de er skrevet:",
    en: "We do not know these places. Check how they are spelt:",
  },
  exerciseUnknown: {
    nb: "Velg hvilken aktivitet dere vil gjøre.",
    nn: "Vel kva aktivitet de vil gjere.",
    da: "Vælg, hvilken øvelse I vil lave.",
    en: "Choose which exercise you want to do.",
  },
  dayUnreadable: {
    nb: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    nn: "Skriv dag, månad og år, til dømes 5.3.2026.",
    da: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    en: "Write day, month and year, for example 5.3.2026.",
  },
  next: { nb: "Neste", nn: "Neste", da: "Næste", en: "Next" },
  time: { nb: "Tid", nn: "Tid", da: "Tid", en: "Time" },
  who: { nb: "Hvem", nn: "Kven", da: "Hvem", en: "Who" },
  nextStep: { nb: "Neste steg", nn: "Neste steg", da: "Næste skridt", en: "Next step" },
  openExercise: { nb: "Åpne aktiviteten", nn: "Opne aktiviteten", da: "Åbn øvelsen", en: "Open the exercise" },
  wayThrough: {
    nb: "Veien gjennom arbeidet",
    nn: "Vegen gjennom arbeidet",
    da: "Vejen gennem forløbet",
    en: "The way through the work",
  },
  heard: {
    nb: "Stemmer dere har hørt",
    nn: "Stemmer de har høyrt",
    da: "Stemmer, I har hørt",
    en: "Voices you have heard",
  },
  more: { nb: "Mer om arbeidet", nn: "Meir om arbeidet", da: "Mere om arbejdet", en: "More about the work" },
  nothingWritten: {
    nb: "Ingenting ennå. Det første dere skriver i en aktivitet, dukker opp her.",
    nn: "Ingenting enno. Det første de skriv i ein aktivitet, dukkar opp her.",
    da: "Intet endnu. Det første, I skriver i en øvelse, dukker op her.",
    en: "Nothing yet. The first thing you write in an exercise turns up here.",
  },
  written: { nb: "Skrevet ned", nn: "Skrive ned", da: "Skrevet ned", en: "Written down" },
  plan: { nb: "Plan", nn: "Plan", da: "Plan", en: "Plan" },
  group: { nb: "Arbeidsgruppe", nn: "Arbeidsgruppe", da: "Arbejdsgruppe", en: "Working group" },
  roadmap: { nb: "Veikart", nn: "Vegkart", da: "Køreplan", en: "Roadmap" },
  report: { nb: "Rapport", nn: "Rapport", da: "Rapport", en: "Report" },
  overview: { nb: "Oversikt", nn: "Oversikt", da: "Overblik", en: "Overview" },
  everything: {
    nb: "Alt som er skrevet",
    nn: "Alt som er skrive",
    da: "Alt, der er skrevet",
    en: "Everything written",
  },
  consents: { nb: "Samtykker", nn: "Samtykke", da: "Samtykker", en: "Consents" },
  publication: { nb: "Offentlig side", nn: "Offentleg side", da: "Offentlig side", en: "Public page" },
  members: { nb: "Folk i teamet", nn: "Folk i teamet", da: "Folk i teamet", en: "People in the team" },
  log: { nb: "Logg", nn: "Logg", da: "Log", en: "Log" },
  settings: { nb: "Innstillinger", nn: "Innstillingar", da: "Indstillinger", en: "Settings" },
  bringIn: {
    nb: "Dette har dere med dere",
    nn: "Dette har de med dykk",
    da: "Det har I med jer",
    en: "What you bring",
  },
  bringInNone: {
    nb: "Dere har ikke skrevet dette ennå. Dere kan skrive det her, eller gå videre uten.",
    nn: "De har ikkje skrive dette enno. De kan skrive det her, eller gå vidare utan.",
    da: "I har ikke skrevet det endnu. I kan skrive det her eller gå videre uden.",
    en: "You have not written this yet. You can write it here, or go on without it.",
  },
  makeHere: { nb: "Dette lager dere", nn: "Dette lagar de", da: "Det laver I", en: "What you make" },
  howTo: { nb: "Slik gjør dere det", nn: "Slik gjer de det", da: "Sådan gør I", en: "How to do it" },
  readAll: {
    nb: "Les hele aktiviteten i veilederen",
    nn: "Les heile aktiviteten i rettleiaren",
    da: "Læs hele øvelsen i guiden",
    en: "Read the whole exercise in the guide",
  },
  printSheet: { nb: "Skriv ut arket", nn: "Skriv ut arket", da: "Udskriv arket", en: "Print the sheet" },
  finish: { nb: "Avslutt aktiviteten", nn: "Avslutt aktiviteten", da: "Afslut øvelsen", en: "Close the exercise" },
  outcome: {
    nb: "Hva kom ut av det?",
    nn: "Kva kom ut av det?",
    da: "Hvad kom der ud af det?",
    en: "What came of it?",
  },
  outcomeHint: {
    nb: "En eller to setninger.",
    nn: "Ei eller to setningar.",
    da: "En eller to sætninger.",
    en: "One or two sentences.",
  },
  outcomeMissing: {
    nb: "Skriv en setning om hva som kom ut av det.",
    nn: "Skriv ei setning om kva som kom ut av det.",
    da: "Skriv en sætning om, hvad der kom ud af det.",
    en: "Write a sentence about what came of it.",
  },
  learning: { nb: "Hva lærte dere?", nn: "Kva lærte de?", da: "Hvad lærte I?", en: "What did you learn?" },
  close: { nb: "Avslutt", nn: "Avslutt", da: "Afslut", en: "Close" },
  reopen: { nb: "Åpne igjen", nn: "Opne att", da: "Åbn igen", en: "Open again" },
  skip: { nb: "Hopp over", nn: "Hopp over", da: "Spring over", en: "Skip" },
  skipReason: {
    nb: "Hvorfor hopper dere over?",
    nn: "Kvifor hoppar de over?",
    da: "Hvorfor springer I over?",
    en: "Why are you skipping it?",
  },
  reasonMissing: {
    nb: "Skriv kort hvorfor, så andre forstår det senere.",
    nn: "Skriv kort kvifor, så andre forstår det seinare.",
    da: "Skriv kort hvorfor, så andre forstår det senere.",
    en: "Write briefly why, so that others understand later.",
  },
  unskip: { nb: "Gjør den likevel", nn: "Gjer han likevel", da: "Gør den alligevel", en: "Do it after all" },
  repeat: { nb: "Gjør den en gang til", nn: "Gjer han ein gong til", da: "Gør den en gang til", en: "Do it once more" },
  changedMeanwhile: {
    nb: "Noen andre endret dette samtidig. Last inn siden på nytt, se hva som er endret, og prøv igjen.",
    nn: "Nokon andre endra dette samstundes. Last inn sida på nytt, sjå kva som er endra, og prøv ein gong til.",
    da: "En anden ændrede det samtidig. Genindlæs siden, se, hvad der er ændret, og prøv igen.",
    en: "Somebody else changed this at the same time. Reload the page, see what has changed and try again.",
  },
  earlier: { nb: "Tidligere runder", nn: "Tidlegare rundar", da: "Tidligere runder", en: "Earlier rounds" },
  shortWay: { nb: "Kort variant", nn: "Kort variant", da: "Kort variant", en: "Short version" },
  processClosed: {
    nb: "Arbeidet er avsluttet og kan bare leses.",
    nn: "Arbeidet er avslutta og kan berre lesast.",
    da: "Forløbet er afsluttet og kan kun læses.",
    en: "The work is closed and can only be read.",
  },
} satisfies Record<string, Text>;

export const originNames: Readonly<Record<Origin, Text>> = {
  short: {
    nb: "Den korte veien: tre personer, tre timesmøter og fire samtaler",
    nn: "Den korte vegen: tre personar, tre møte på ein time og fire samtalar",
    da: "Den korte vej: tre personer, tre møder på en time og fire samtaler",
    en: "The short path: three people, three one-hour meetings and four talks",
  },
  guide: { nb: "Hele veilederen", nn: "Heile rettleiaren", da: "Hele guiden", en: "The whole guide" },
  exercise: { nb: "Bare én aktivitet", nn: "Berre éin aktivitet", da: "Kun én øvelse", en: "A single exercise" },
};

export const stateNames: Readonly<Record<RunState, Text>> = {
  planned: { nb: "Planlagt", nn: "Planlagd", da: "Planlagt", en: "Planned" },
  "under-way": { nb: "I gang", nn: "I gang", da: "I gang", en: "Under way" },
  skipped: { nb: "Hoppet over", nn: "Hoppa over", da: "Sprunget over", en: "Skipped" },
  closed: { nb: "Avsluttet", nn: "Avslutta", da: "Afsluttet", en: "Closed" },
};

export function minutesSentence(minutes: number, language: Language): string {
  return `${minutes} ${{ nb: "minutter", nn: "minutt", da: "minutter", en: "minutes" }[language]}`;
}
