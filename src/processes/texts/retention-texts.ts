// The letter that warns of verbatim notes about to be deleted.

import type { Language } from "#platform/language.ts";

interface Facts {
  readonly count: number;
  readonly goesOn: string;
  readonly address: string;
}

export function rawNotesLetter(language: Language, facts: Facts): { subject: string; body: string } {
  return letters[language](facts);
}

const letters: Readonly<Record<Language, (facts: Facts) => { subject: string; body: string }>> = {
  nb: ({ count, goesOn, address }) => ({
    subject: "Ordrette notater blir snart slettet",
    body: `Det er snart seks måneder siden ${count === 1 ? "en samtale" : `${count} samtaler`} i arbeidet deres.\n\nDe ordrette notatene slettes ${goesOn}, slik dere lovet dem dere snakket med. Utsagn, funn og tall blir stående.\n\nLes gjennom notatene før det, og skriv de viktigste utsagnene på egne kort, uten noe som røper hvem som sa det:\n${address}\n`,
  }),
  nn: ({ count, goesOn, address }) => ({
    subject: "Ordrette notat blir snart sletta",
    body: `Det er snart seks månader sidan ${count === 1 ? "ein samtale" : `${count} samtalar`} i arbeidet dykkar.\n\nDei ordrette notata blir sletta ${goesOn}, slik de lova dei de snakka med. Utsegner, funn og tal blir ståande.\n\nLes gjennom notata før det, og skriv dei viktigaste utsegnene på eigne kort, utan noko som røper kven som sa det:\n${address}\n`,
  }),
  da: ({ count, goesOn, address }) => ({
    subject: "Ordrette noter bliver snart slettet",
    body: `Det er snart seks måneder siden ${count === 1 ? "en samtale" : `${count} samtaler`} i jeres arbejde.\n\nDe ordrette noter slettes ${goesOn}, som I lovede dem, I talte med. Udsagn, fund og tal bliver stående.\n\nLæs noterne igennem inden da, og skriv de vigtigste udsagn på egne kort, uden noget, der røber, hvem der sagde det:\n${address}\n`,
  }),
  en: ({ count, goesOn, address }) => ({
    subject: "Verbatim notes will soon be deleted",
    body: `It is nearly six months since ${count === 1 ? "a talk" : `${count} talks`} in your work.\n\nThe verbatim notes will be deleted on ${goesOn}, as you promised those you talked with. Statements, findings and counts stay.\n\nRead the notes before then, and write the most important statements on cards of their own, with nothing that shows who said it:\n${address}\n`,
  }),
};
