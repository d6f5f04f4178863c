// The words on the page of the short path.

import type { Text } from "#platform/language.ts";

export const shortPathTexts = {
  start: {
    nb: "Start den korte veien",
    nn: "Start den korte vegen",
    da: "Start den korte vej",
    en: "Start the short path",
  },
  picture: {
    nb: "Møtene og samtalene",
    nn: "Møta og samtalane",
    da: "Møderne og samtalerne",
    en: "The meetings and the talks",
  },
  label: {
    nb: "Den korte veien: tre møter og fire samtaler",
    nn: "Den korte vegen: tre møte og fire samtalar",
    da: "Den korte vej: tre møder og fire samtaler",
    en: "The short path: three meetings and four talks",
  },
  talks: { nb: "Samtalene", nn: "Samtalane", da: "Samtalerne", en: "The talks" },
} as const satisfies Record<string, Text>;

export function meetingNumber(number: number): Text {
  return { nb: `Møte ${number}`, nn: `Møte ${number}`, da: `Møde ${number}`, en: `Meeting ${number}` };
}

export function minutesTogether(count: number): Text {
  return {
    nb: `${count} minutter til sammen`,
    nn: `${count} minutt til saman`,
    da: `${count} minutter i alt`,
    en: `${count} minutes in all`,
  };
}
