// The words around the guide: its front, its phases and themes, and what is said where a translation is missing.

import type { Text } from "#platform/language.ts";

export const guideTexts = {
  guide: { nb: "Veilederen", nn: "Rettleiaren", da: "Guiden", en: "The guide" },
  guideLead: {
    nb: "Fra det første spørsmålet til et veikart, sammen med dem det gjelder. Ta hele veien, eller plukk aktivitetene dere trenger.",
    nn: "Frå det første spørsmålet til eit vegkart, saman med dei det gjeld. Ta heile vegen, eller plukk aktivitetane de treng.",
    da: "Fra det første spørgsmål til en køreplan, sammen med dem det handler om. Gå hele vejen, eller vælg de øvelser, I har brug for.",
    en: "From the first question to a roadmap, together with the people it is about. Take the whole way, or pick the exercises you need.",
  },
  onlyInBokmål: {
    nb: "Denne teksten finnes bare på bokmål foreløpig.",
    nn: "Denne teksten finst førebels berre på bokmål.",
    da: "Denne tekst findes foreløbig kun på norsk bokmål.",
    en: "This text exists only in Norwegian (bokmål) so far.",
  },
  guideOnlyInBokmål: {
    nb: "Tekstene i veilederen finnes bare på bokmål foreløpig.",
    nn: "Tekstane i rettleiaren finst førebels berre på bokmål. Arka er på nynorsk.",
    da: "Guidens tekster findes foreløbig kun på norsk bokmål. Arkene er på dansk.",
    en: "The texts of the guide exist only in Norwegian (bokmål) so far. The sheets are in English.",
  },
  waysIn: {
    nb: "Tre måter å begynne på",
    nn: "Tre måtar å byrje på",
    da: "Tre måder at begynde på",
    en: "Three ways to begin",
  },
  whole: { nb: "Hele veien", nn: "Heile vegen", da: "Hele vejen", en: "The whole way" },
  wholeSentence: {
    nb: "Dere har noen måneder og en arbeidsgruppe. Vi legger en plan som dere kan endre underveis.",
    nn: "De har nokre månader og ei arbeidsgruppe. Vi legg ein plan som de kan endre undervegs.",
    da: "I har nogle måneder og en arbejdsgruppe. Vi lægger en plan, som I kan ændre undervejs.",
    en: "You have some months and a working group. We lay out a plan that you can change as you go.",
  },
  short: { nb: "Den korte veien", nn: "Den korte vegen", da: "Den korte vej", en: "The short path" },
  shortSentence: {
    nb: "Tre personer, tre timesmøter og fire samtaler. Dere ender med et lite veikart.",
    nn: "Tre personar, tre møte på ein time og fire samtalar. De endar med eit lite vegkart.",
    da: "Tre personer, tre møder på en time og fire samtaler. I ender med en lille køreplan.",
    en: "Three people, three one-hour meetings and four talks. You end with a small roadmap.",
  },
  single: { nb: "Én aktivitet", nn: "Éin aktivitet", da: "Én øvelse", en: "One exercise" },
  singleSentence: {
    nb: "Velg den dere trenger til neste møte. Ingenting er låst, og arket kan skrives ut.",
    nn: "Vel den de treng til neste møte. Ingenting er låst, og arket kan skrivast ut.",
    da: "Vælg den, I har brug for til næste møde. Intet er låst, og arket kan udskrives.",
    en: "Pick the one you need for your next meeting. Nothing is locked, and the sheet can be printed.",
  },
  path: { nb: "Veien", nn: "Vegen", da: "Vejen", en: "The path" },
  pathLabel: {
    nb: "Veien gjennom veilederen: tre faser og ti temaer",
    nn: "Vegen gjennom rettleiaren: tre fasar og ti tema",
    da: "Vejen gennem guiden: tre faser og ti temaer",
    en: "The path through the guide: three phases and ten themes",
  },
  pathAdvice: {
    nb: "Rekkefølgen er et råd. De fleste går litt frem og tilbake.",
    nn: "Rekkjefølgja er eit råd. Dei fleste går litt fram og tilbake.",
    da: "Rækkefølgen er et råd. De fleste går lidt frem og tilbage.",
    en: "The order is advice. Most groups move back and forth a little.",
  },
  allExercises: { nb: "Alle aktivitetene", nn: "Alle aktivitetane", da: "Alle øvelserne", en: "All the exercises" },
  alsoRead: { nb: "Les også", nn: "Les også", da: "Læs også", en: "Read as well" },
  kinds: { nb: "Det dere skriver ned", nn: "Det de skriv ned", da: "Det, I skriver ned", en: "What you write down" },
  kindsLead: {
    nb: "Hver aktivitet ber om et bestemt slag ting, for eksempel et utsagn eller et tiltak. Her står det hva hvert slag er, hvor dere skriver det, og hvor dere bruker det igjen.",
    nn: "Kvar aktivitet ber om eit bestemt slag ting, til dømes ei utsegn eller eit tiltak. Her står det kva kvart slag er, kvar de skriv det, og kvar de bruker det att.",
    da: "Hver øvelse beder om en bestemt slags ting, for eksempel et udsagn eller et tiltag. Her står der, hvad hver slags er, hvor I skriver den, og hvor I bruger den igen.",
    en: "Each exercise asks for a certain kind of thing, such as a statement or a measure. Here you see what each kind is, where you write it and where you use it again.",
  },
  madeIn: { nb: "Skrives i", nn: "Blir skrive i", da: "Skrives i", en: "Written in" },
  usedIn: { nb: "Brukes i", nn: "Blir brukt i", da: "Bruges i", en: "Used in" },
  startWhole: { nb: "Start hele veien", nn: "Start heile vegen", da: "Start hele vejen", en: "Start the whole way" },
  enoughAdvice: {
    nb: "Dette er råd. Dere kan alltid gå videre.",
    nn: "Dette er råd. De kan alltid gå vidare.",
    da: "Det her er råd. I kan altid gå videre.",
    en: "This is advice. You can always go on.",
  },
  exercisesHere: {
    nb: "Aktivitetene i temaet",
    nn: "Aktivitetane i temaet",
    da: "Øvelserne i temaet",
    en: "The exercises in this theme",
  },
  themesHere: { nb: "Temaene i fasen", nn: "Temaa i fasen", da: "Temaerne i fasen", en: "The themes in this phase" },
  wayOut: {
    nb: "Spørsmålet på vei ut",
    nn: "Spørsmålet på veg ut",
    da: "Spørgsmålet på vej ud",
    en: "The question on the way out",
  },
  enough: {
    nb: "Nok til å gå videre",
    nn: "Nok til å gå vidare",
    da: "Nok til at gå videre",
    en: "Enough to go on",
  },
  onShortPath: {
    nb: "På den korte veien",
    nn: "På den korte vegen",
    da: "På den korte vej",
    en: "On the short path",
  },
  onward: { nb: "Videre i veilederen", nn: "Vidare i rettleiaren", da: "Videre i guiden", en: "Onward in the guide" },
} as const satisfies Record<string, Text>;

/** "Fase 2 av 3" */
export function phaseOf(number: number, total: number): Text {
  return {
    nb: `Fase ${number} av ${total}`,
    nn: `Fase ${number} av ${total}`,
    da: `Fase ${number} af ${total}`,
    en: `Phase ${number} of ${total}`,
  };
}

export function themeNumber(number: number): Text {
  return { nb: `Tema ${number}`, nn: `Tema ${number}`, da: `Tema ${number}`, en: `Theme ${number}` };
}

export function exerciseNumber(number: string): Text {
  return { nb: `Aktivitet ${number}`, nn: `Aktivitet ${number}`, da: `Øvelse ${number}`, en: `Exercise ${number}` };
}

export function countOfExercises(count: number): Text {
  return {
    nb: `${count} aktiviteter`,
    nn: `${count} aktivitetar`,
    da: `${count} øvelser`,
    en: `${count} exercises`,
  };
}

/** "45–60 min", "3–5 t" where it is hours. */
export function timeInShort([least, most]: readonly [number, number]): Text {
  const hours = least >= 120 && least % 60 === 0 && most % 60 === 0;
  const span = hours ? between(least / 60, most / 60) : between(least, most);
  const unit = hours ? { nb: "timer", nn: "timar", da: "timer", en: "hours" } : sameInAll("min");
  return { nb: `${span} ${unit.nb}`, nn: `${span} ${unit.nn}`, da: `${span} ${unit.da}`, en: `${span} ${unit.en}` };
}

export function peopleInShort([least, most]: readonly [number, number]): Text {
  const span = between(least, most);
  const one = most === 1;
  return {
    nb: `${span} ${one ? "person" : "personer"}`,
    nn: `${span} ${one ? "person" : "personar"}`,
    da: `${span} ${one ? "person" : "personer"}`,
    en: `${span} ${one ? "person" : "people"}`,
  };
}

function between(least: number, most: number): string {
  return least === most ? `${least}` : `${least}–${most}`;
}

function sameInAll(word: string): Text {
  return { nb: word, nn: word, da: word, en: word };
}
