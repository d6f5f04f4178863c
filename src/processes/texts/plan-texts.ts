// The words of the plan.

import type { Language, Text } from "#platform/language.ts";
import type { ShortPart } from "../plan/short-path.ts";

export const planTexts = {
  title: { nb: "Plan", nn: "Plan", da: "Plan", en: "Plan" },
  lead: {
    nb: "Når dere gjør hva, og hvem som passer på. Planen er deres: flytt, legg til og ta bort.",
    nn: "Når de gjer kva, og kven som passar på. Planen er dykkar: flytt, legg til og ta bort.",
    da: "Hvornår I gør hvad, og hvem der holder øje. Planen er jeres: flyt, føj til og fjern.",
    en: "What you do when, and who sees to it. The plan is yours: move, add and remove.",
  },
  overTime: { nb: "Planen over tid", nn: "Planen over tid", da: "Planen over tid", en: "The plan over time" },
  milestones: {
    nb: "Egne punkter og faste datoer",
    nn: "Eigne punkt og faste datoar",
    da: "Egne punkter og faste datoer",
    en: "Your own entries and fixed dates",
  },
  milestonesHint: {
    nb: "Møter, samlinger og frister som ikke er en aktivitet i veilederen, skriver dere i «Fremdriftsplan» (1.4).",
    nn: "Møte, samlingar og fristar som ikkje er ein aktivitet i rettleiaren, skriv de i «Framdriftsplan» (1.4).",
    da: "Møder, samlinger og frister, som ikke er en øvelse i guiden, skriver I i øvelse 1.4, »Tidsplan«.",
    en: "Meetings, gatherings and deadlines that are not exercises in the guide are written in exercise 1.4, “Progress plan”.",
  },
  withoutDays: { nb: "Uten dato", nn: "Utan dato", da: "Uden dato", en: "Without a date" },
  noneTitle: {
    nb: "Planen er tom",
    nn: "Planen er tom",
    da: "Planen er tom",
    en: "The plan is empty",
  },
  noneBody: {
    nb: "Legg til den første aktiviteten nedenfor.",
    nn: "Legg til den første aktiviteten nedanfor.",
    da: "Tilføj den første øvelse nedenfor.",
    en: "Add the first exercise below.",
  },
  load: { nb: "Hvem gjør hvor mye", nn: "Kven gjer kor mykje", da: "Hvem gør hvor meget", en: "Who does how much" },
  loadCaption: {
    nb: "Tiden aktivitetene tar som ikke er gjort ennå",
    nn: "Tida aktivitetane tek som ikkje er gjorde enno",
    da: "Den tid, de øvelser tager, der ikke er lavet endnu",
    en: "The time taken by the exercises that are not done yet",
  },
  nobody: { nb: "Ingen ennå", nn: "Ingen enno", da: "Ingen endnu", en: "Nobody yet" },
  gone: {
    nb: "En som har sluttet i teamet",
    nn: "Ein som har slutta i teamet",
    da: "En, der har forladt teamet",
    en: "Somebody who has left the team",
  },
  add: {
    nb: "Legg til en aktivitet",
    nn: "Legg til ein aktivitet",
    da: "Tilføj en øvelse",
    en: "Add an exercise",
  },
  which: { nb: "Hvilken aktivitet?", nn: "Kva aktivitet?", da: "Hvilken øvelse?", en: "Which exercise?" },
  firstDay: { nb: "Når begynner dere?", nn: "Når byrjar de?", da: "Hvornår begynder I?", en: "When do you begin?" },
  chooseExercise: {
    nb: "Velg en aktivitet i listen.",
    nn: "Vel ein aktivitet i lista.",
    da: "Vælg en øvelse på listen.",
    en: "Choose an exercise in the list.",
  },
  move: { nb: "Endre dag og ansvar", nn: "Endre dag og ansvar", da: "Ret dag og ansvar", en: "Change days and person" },
  from: { nb: "Fra hvilken dag?", nn: "Frå kva dag?", da: "Fra hvilken dag?", en: "From which day?" },
  to: { nb: "Til hvilken dag?", nn: "Til kva dag?", da: "Til hvilken dag?", en: "To which day?" },
  toHint: {
    nb: "La feltet stå tomt når det er én dag.",
    nn: "Lat feltet stå tomt når det er éin dag.",
    da: "Lad feltet stå tomt, når det er én dag.",
    en: "Leave it empty when it is a single day.",
  },
  responsible: {
    nb: "Hvem har ansvaret?",
    nn: "Kven har ansvaret?",
    da: "Hvem har ansvaret?",
    en: "Who is responsible?",
  },
  dayUnreadable: {
    nb: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    nn: "Skriv dag, månad og år, til dømes 5.3.2026.",
    da: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    en: "Write day, month and year, for example 5.3.2026.",
  },
  daysSwapped: {
    nb: "Den siste dagen kommer før den første. Rett en av dem.",
    nn: "Den siste dagen kjem før den første. Rett ein av dei.",
    da: "Den sidste dag ligger før den første. Ret en af dem.",
    en: "The last day comes before the first. Correct one of them.",
  },
  changedMeanwhile: {
    nb: "Noen andre har endret planen for denne aktiviteten siden du åpnet siden. Slik står den nå; det du skrev, ligger i skjemaet. Lagre hvis det fortsatt skal gjelde.",
    nn: "Nokon andre har endra planen for denne aktiviteten sidan du opna sida. Slik står han no; det du skreiv, ligg i skjemaet. Lagre om det framleis skal gjelde.",
    da: "En anden har ændret planen for denne øvelse, siden du åbnede siden. Sådan står den nu; det, du skrev, ligger i formularen. Gem, hvis det stadig skal gælde.",
    en: "Somebody else has changed the plan of this exercise since you opened the page. This is how it stands now; what you wrote is in the form. Save if it is still right.",
  },
  responsibleUnknown: {
    nb: "Velg en som er med i teamet.",
    nn: "Vel ein som er med i teamet.",
    da: "Vælg en, der er med i teamet.",
    en: "Choose somebody in the team.",
  },
  following: {
    nb: "Hva skal flyttes like mange dager?",
    nn: "Kva skal flyttast like mange dagar?",
    da: "Hvad skal flyttes lige så mange dage?",
    en: "What is to move by as many days?",
  },
  followingNone: {
    nb: "Bare denne",
    nn: "Berre denne",
    da: "Kun denne",
    en: "Only this one",
  },
  waiting: {
    nb: "Dette venter på det dere lager her",
    nn: "Dette ventar på det de lagar her",
    da: "Det her venter på det, I laver her",
    en: "These exercises are waiting for what you make here",
  },
  mates: {
    nb: "I samme møte, og flyttes med:",
    nn: "I same møte, og blir flytta med:",
    da: "I samme møde, og flyttes med:",
    en: "In the same meeting, and moved along:",
  },
  notPlanned: { nb: "Ingen dato", nn: "Ingen dato", da: "Ingen dato", en: "No date" },
  remove: {
    nb: "Ta aktiviteten ut av planen",
    nn: "Ta aktiviteten ut av planen",
    da: "Tag øvelsen ud af planen",
    en: "Take the exercise out of the plan",
  },
  removeQuestion: {
    nb: "Ingenting er skrevet her ennå, så ingenting går tapt. Den kan legges til igjen.",
    nn: "Ingenting er skrive her enno, så ingenting går tapt. Han kan leggjast til att.",
    da: "Intet er skrevet her endnu, så intet går tabt. Den kan tilføjes igen.",
    en: "Nothing is written here yet, so nothing is lost. It can be added again.",
  },
  begunAlready: {
    nb: "Aktiviteten er begynt og kan ikke tas ut av planen. Hopp over den eller avslutt den i stedet.",
    nn: "Aktiviteten er byrja på og kan ikkje takast ut av planen. Hopp over han eller avslutt han i staden.",
    da: "Øvelsen er begyndt og kan ikke tages ud af planen. Spring den over, eller afslut den i stedet.",
    en: "The exercise has begun and cannot be taken out of the plan. Skip it or close it instead.",
  },
  open: { nb: "Åpne aktiviteten", nn: "Opne aktiviteten", da: "Åbn øvelsen", en: "Open the exercise" },
  together: { nb: "Til sammen", nn: "Til saman", da: "I alt", en: "In all" },
} satisfies Record<string, Text>;

export const shortPartNames: Readonly<Record<ShortPart, Text>> = {
  "first-meeting": {
    nb: "Møte 1: Hva lurer vi på?",
    nn: "Møte 1: Kva lurer vi på?",
    da: "Møde 1: Hvad undrer vi os over?",
    en: "Meeting 1: What do we wonder about?",
  },
  talks: { nb: "Fire samtaler", nn: "Fire samtalar", da: "Fire samtaler", en: "Four talks" },
  "second-meeting": {
    nb: "Møte 2: Hva har vi lært?",
    nn: "Møte 2: Kva har vi lært?",
    da: "Møde 2: Hvad har vi lært?",
    en: "Meeting 2: What have we learnt?",
  },
  "third-meeting": {
    nb: "Møte 3: Hva gjør vi?",
    nn: "Møte 3: Kva gjer vi?",
    da: "Møde 3: Hvad gør vi?",
    en: "Meeting 3: What do we do?",
  },
};

export function talkName(number: number, language: Language): string {
  return `${{ nb: "Samtale", nn: "Samtale", da: "Samtale", en: "Talk" }[language]} ${number}`;
}

/** "3 aktiviteter, 2 t 30 min" */
export function loadSentence(exercises: number, minutes: number, language: Language): string {
  const one = { nb: "aktivitet", nn: "aktivitet", da: "øvelse", en: "exercise" }[language];
  const many = { nb: "aktiviteter", nn: "aktivitetar", da: "øvelser", en: "exercises" }[language];
  return `${exercises} ${exercises === 1 ? one : many}, ${hoursWords(minutes, language)}`;
}

export function hoursWords(minutes: number, language: Language): string {
  const hour = { nb: "t", nn: "t", da: "t.", en: "h" }[language];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} ${hour}`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(" ");
}

export function followingSentence(which: "direct" | "all", count: number, language: Language): string {
  const sentences = {
    direct: {
      nb: `De som bruker det vi lager her (${count})`,
      nn: `Dei som bruker det vi lagar her (${count})`,
      da: `Dem, der bruger det, vi laver her (${count})`,
      en: `Those that use what we make here (${count})`,
    },
    all: {
      nb: `Alle som bygger videre på det (${count})`,
      nn: `Alle som byggjer vidare på det (${count})`,
      da: `Alle, der bygger videre på det (${count})`,
      en: `All that rest on it in turn (${count})`,
    },
  };
  return sentences[which][language];
}
