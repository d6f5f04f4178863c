// The words of a theme's page: the question on the way out, and what is enough to go on.

import type { Language, Text } from "#platform/language.ts";
import type { GateAnswer } from "../gates/gate.ts";

export const gateTexts = {
  themes: { nb: "Temaene", nn: "Temaa", da: "Temaerne", en: "The themes" },
  allExercises: {
    nb: "Alle aktivitetene",
    nn: "Alle aktivitetane",
    da: "Alle øvelserne",
    en: "All the exercises",
  },
  exercises: {
    nb: "Aktivitetene i temaet",
    nn: "Aktivitetane i temaet",
    da: "Øvelserne i temaet",
    en: "The exercises in this theme",
  },
  question: {
    nb: "Spørsmålet på vei ut",
    nn: "Spørsmålet på veg ut",
    da: "Spørgsmålet på vej ud",
    en: "The question on the way out",
  },
  enough: {
    nb: "Nok til å gå videre?",
    nn: "Nok til å gå vidare?",
    da: "Nok til at gå videre?",
    en: "Enough to go on?",
  },
  advice: {
    nb: "Dette er råd, regnet ut fra det dere har skrevet. Dere kan alltid gå videre.",
    nn: "Dette er råd, rekna ut frå det de har skrive. De kan alltid gå vidare.",
    da: "Det er råd, regnet ud fra det, I har skrevet. I kan altid gå videre.",
    en: "This is advice, counted from what you have written. You can always go on.",
  },
  isThere: { nb: "på plass", nn: "på plass", da: "på plads", en: "in place" },
  isMissing: { nb: "mangler", nn: "manglar", da: "mangler", en: "missing" },
  allThere: {
    nb: "Dere har nok til å gå videre. Kan dere svare på spørsmålet over?",
    nn: "De har nok til å gå vidare. Kan de svare på spørsmålet over?",
    da: "I har nok til at gå videre. Kan I svare på spørgsmålet ovenfor?",
    en: "You have enough to go on. Can you answer the question above?",
  },
  selfCheck: {
    nb: "Ta en prøve på dere selv",
    nn: "Ta ei prøve på dykk sjølve",
    da: "Spørg jer selv",
    en: "Check yourselves",
  },
  selfCheckWhy: {
    nb: "Temaet er gjort. Seks korte spørsmål om hvordan dere arbeider, ett svar fra hver.",
    nn: "Temaet er gjort. Seks korte spørsmål om korleis de arbeider, eitt svar frå kvar.",
    da: "Temaet er færdigt. Seks korte spørgsmål om, hvordan I arbejder, ét svar fra hver.",
    en: "The theme is done. Six short questions on how you work, one answer from each.",
  },
  readTheme: {
    nb: "Les om temaet i veilederen",
    nn: "Les om temaet i rettleiaren",
    da: "Læs om temaet i guiden",
    en: "Read about the theme in the guide",
  },
  noExercises: {
    nb: "Ingen av aktivitetene i dette temaet er med i planen deres.",
    nn: "Ingen av aktivitetane i dette temaet er med i planen dykkar.",
    da: "Ingen af øvelserne i dette tema er med i jeres plan.",
    en: "None of the exercises of this theme are in your plan.",
  },
} satisfies Record<string, Text>;

export function themeKicker(number: number, phase: string, language: Language): string {
  return `${{ nb: "Tema", nn: "Tema", da: "Tema", en: "Theme" }[language]} ${number} · ${phase}`;
}

export function doneSentence(done: number, all: number, language: Language): string {
  return {
    nb: `${done} av ${all} ferdige`,
    nn: `${done} av ${all} ferdige`,
    da: `${done} af ${all} færdige`,
    en: `${done} of ${all} done`,
  }[language];
}

/** "2 av 3"; nothing where one is enough and none is missing. */
export function countWords({ there, needed }: GateAnswer, language: Language): string {
  const of = { nb: "av", nn: "av", da: "af", en: "of" }[language];
  return needed > 0 ? `${Math.min(there, needed)} ${of} ${needed}` : String(there);
}
