// Puts a page together from what was written and the roadmap as it stands: exactly what the public would read.

import type { Change } from "#people/actor.ts";
import type { PublicationText, PublishedLine } from "#publishing/publications/publication.ts";
import { type Item, kindById, listItems, listVoices, noVoices, shownValue, type Voices } from "#record/index.ts";
import type { Process } from "../process.ts";
import { namedVoices } from "./named-voices.ts";
import type { WrittenPage } from "./written-page.ts";

const mostLines = 300;

/** All the lines there are to choose from, in the order of the roadmap. */
export async function listLines({ db, actor }: Change, process: Process): Promise<PublishedLine[]> {
  const filter = { processId: process.id, kinds: ["roadmap-item"], limit: mostLines };
  const items = await listItems(db, actor.organisationId, filter);
  const ids = items.map((item) => item.id);
  const voices = await listVoices(db, actor.organisationId, ids);
  const horizons = Object.keys(optionsOf("horizon"));
  const placeOf = (item: Item): number => {
    const place = horizons.indexOf(String(item.values["horizon"]));
    return place < 0 ? horizons.length : place;
  };
  return items
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position)
    .map((item) => lineOf(item, voices.get(item.id) ?? noVoices, process));
}

export function composePage(written: WrittenPage, lines: readonly PublishedLine[]): PublicationText {
  const chosen = lines.filter((line) => written.lineIds.includes(line.itemId));
  return { title: written.title, parts: written.parts, lines: chosen };
}

function lineOf({ id, values }: Item, voices: Voices, { language }: Process): PublishedLine {
  const { fields } = kindById("roadmap-item");
  const words = (name: string): string => (fields[name] ? shownValue(fields[name], values[name], language) : "");
  return {
    itemId: id,
    measure: words("measure"),
    description: words("description"),
    period: words("horizon"),
    status: words("status"),
    ownerUnit: words("ownerUnit"),
    voices: namedVoices(voices, language, "others"),
  };
}

function optionsOf(name: string): object {
  const field = kindById("roadmap-item").fields[name];
  return field?.type === "choice" ? field.options : {};
}
