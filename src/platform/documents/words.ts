// The few words that a document adds by itself, in its own language.

import type { Language, Text } from "#platform/language.ts";
import type { Axis, Matrix, Point } from "./sheet.ts";
import { stepOf } from "./sheet.ts";

const pageWords: Text = {
  nb: "Side {page} av {total}",
  nn: "Side {page} av {total}",
  da: "Side {page} af {total}",
  en: "Page {page} of {total}",
};

const matrixWords: Text = {
  nb: "Rutenett med fem ganger fem ruter. Bortover: {across}. Oppover: {up}.",
  nn: "Rutenett med fem gonger fem ruter. Bortover: {across}. Oppover: {up}.",
  da: "Skema med fem gange fem felter. Vandret: {across}. Lodret: {up}.",
  en: "A grid of five by five squares. Across: {across}. Up: {up}.",
};

const pointsWords: Text = {
  nb: "Tallene i rutene er forklart i listen under.",
  nn: "Tala i rutene er forklarte i lista under.",
  da: "Tallene i felterne er forklaret i listen nedenfor.",
  en: "The numbers in the squares are explained in the list below.",
};

const noPointsWords: Text = {
  nb: "Ingenting er plassert ennå.",
  nn: "Ingenting er plassert enno.",
  da: "Intet er placeret endnu.",
  en: "Nothing has been placed yet.",
};

const toWords: Text = { nb: "til", nn: "til", da: "til", en: "to" };
const ofFiveWords: Text = { nb: "av 5", nn: "av 5", da: "af 5", en: "of 5" };

/** "Side 2 av 7", split so that each format can put its own page number in. */
export function pageNumberParts(language: Language): { before: string; between: string } {
  const [before = "", between = ""] = pageWords[language].split(/\{page\}|\{total\}/);
  return { before, between };
}

/** The drawing in words; where each point stands is said in the list beneath it. */
export function matrixAlt(matrix: Matrix, language: Language): string {
  const drawing = matrixWords[language]
    .replace("{across}", () => axisInWords(matrix.across, language))
    .replace("{up}", () => axisInWords(matrix.up, language));
  return `${drawing} ${(matrix.points.length ? pointsWords : noPointsWords)[language]}`;
}

/** "Nytte 4 av 5, innsats 2 av 5": the place of a point for somebody who does not see the drawing. */
export function placeOf(point: Point, matrix: Matrix, language: Language): string {
  const ofFive = ofFiveWords[language];
  return `${matrix.across.label} ${stepOf(point.x)} ${ofFive}, ${matrix.up.label} ${stepOf(point.y)} ${ofFive}`;
}

function axisInWords(axis: Axis, language: Language): string {
  return `${axis.label}, ${axis.low} ${toWords[language]} ${axis.high}`;
}
