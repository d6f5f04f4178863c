// The main job as one person does it: from the first link on an empty installation to a roadmap that the public can read.

import type { Locator } from "playwright-core";
import type { Filling } from "./fill-in.ts";
import type { Screen } from "./screen.ts";
import { escaped } from "./words.ts";

export interface Chapter {
  readonly exercise: string;
  /** What is written, in order: the kind, and its fields by their labels. */
  readonly writes: readonly (readonly [kind: string, filling: Filling])[];
  readonly outcome: string;
}

export async function takesInUse(person: Screen, firstLink: string): Promise<void> {
  await person.opens(firstLink);
  await person.sees("Ta Samskap i bruk");
  await person.fills({
    Navn: "Ingrid Solbakken",
    "E-post": "ingrid@hol.example",
    Passord: "tre ord på rad",
    "Hva slags organisasjon?": "Kommune",
    "Organisasjonens navn": "Hol kommune",
    "Språket dere skriver på": "Bokmål",
  });
  await person.presses("Kom i gang");
}

export async function startsShortPath(person: Screen): Promise<void> {
  await person.opens("/nb/guide/short-path");
  await person.follows(/^Start/);
  await person.sees("Start et arbeid");
  await person.fills({
    "Hva skal arbeidet hete?": "Sammen i Hol og Ål",
    "Hvor mye av veilederen?": "Den korte veien: tre personer, tre timesmøter og fire samtaler",
    "Hva håper dere skal bli annerledes?": "Flere har noen å spise med.",
    "Hvilke steder gjelder det?": "Hol, Ål",
  });
  await person.presses("Start et arbeid");
  await person.sees("Sammen i Hol og Ål");
}

/** The next exercise of the work, from its overview: written, and closed with what came of it. */
export async function doesNextExercise(person: Screen, chapter: Chapter): Promise<void> {
  await person.follows("Åpne aktiviteten");
  await person.sees(chapter.exercise);
  for (const [kind, filling] of chapter.writes) await writes(person, kind, filling);
  await person.fills({ "Hva kom ut av det?": chapter.outcome });
  await person.presses("Avslutt");
  await toOverview(person);
}

export async function writes(person: Screen, kind: string, filling: Filling): Promise<void> {
  const box = await boxFor(person, kind, Object.keys(filling));
  if ((await box.getAttribute("open")) === null) await person.unfolds(box.locator("summary").first());
  await person.fills(filling, box);
  await person.presses("Lagre", box);
}

/** Two parts of a sheet may ask for the same kind; it is the one with these fields. */
export async function boxFor(person: Screen, kind: string, labels: readonly string[]): Promise<Locator> {
  let boxes = person.main.locator("details", {
    has: person.page.locator("summary", { hasText: `Skriv nytt: ${kind}` }),
  });
  for (const label of labels) {
    const asked = person.page.locator("label, legend", { hasText: new RegExp(`^\\s*${escaped(label)}`) });
    boxes = boxes.filter({ has: asked });
  }
  return boxes.last();
}

export async function toOverview(person: Screen): Promise<void> {
  await person.follows("Sammen i Hol og Ål", person.page.getByRole("navigation", { name: "Du er her" }));
}

/** From a line of the roadmap back to those who said it: how many, never who. */
export async function walksBackToVoices(person: Screen, line: string): Promise<void> {
  await person.follows("Veikart");
  await person.sees(line);
  await person.follows("Se sporet");
  await person.sees("Tilbake til stemmene");
  await person.main.getByText("1 stemme", { exact: true }).first().waitFor();
  await toOverview(person);
}

/** Returns the report as PDF. */
export async function takesReportAlong(person: Screen): Promise<Uint8Array> {
  await person.follows("Rapport");
  await person.sees("Sammen i Hol og Ål");
  const pdf = await person.downloads(/PDF/);
  await toOverview(person);
  return pdf;
}

/** Returns the address that everybody can read. */
export async function publishes(person: Screen, line: string): Promise<string> {
  await person.follows("Offentlig side");
  await person.fills({
    Hva: "Vi dekker langbord for dem som vil ha selskap til middag.",
    "Linjer fra veikartet": [line],
  });
  await person.presses("Se hvordan den blir");
  await person.sees("Slik blir siden");
  await person.presses("Publiser");
  await person.follows("Se den offentlige siden");
  return new URL(person.page.url()).pathname;
}

export async function recordsConsent(person: Screen, code: string): Promise<void> {
  await person.follows("Samtykker");
  const box = person.main.locator("details", { hasText: "Skriv inn et samtykke" });
  if ((await box.getAttribute("open")) === null) await person.unfolds(box.locator("summary"));
  await person.fills({ "Kode for personen": code, "Hvordan ble det gitt?": "Muntlig" });
  await person.presses("Lagre samtykket");
  await toOverview(person);
}
