// One field of a sheet: what stands there, or the room that a pen needs for it.

import type { Language } from "#platform/language.ts";
import type { Inline } from "#platform/documents/document.ts";
import { joined } from "#platform/documents/inline.ts";
import type { Box, CardField } from "#platform/documents/sheet.ts";
import type { Field, Kind } from "#record/kind.ts";
import { shortDay } from "#ui/time.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { type SheetItem, writtenOn } from "./sheet-item.ts";

/** More than this is no longer something to tick, but something to write. */
const mostToTick = 6;
/** As many letters as a box and a card have room for in a row; what is longer stands one below the other. */
const longestRow = 80;
const longestCardRow = 24;

export function fieldOf(kind: Kind, name: string): Field {
  const field = kind.fields[name];
  if (!field) throw new Error(`The kind "${kind.id}" has no field named "${name}".`);
  return field;
}

/** What somebody wrote, as it is read; undefined where nothing was. */
export function writtenText(field: Field, name: string, item: SheetItem, language: Language): Inline | undefined {
  if (field.type === "links") return joined(item.links?.[name] ?? [], "\n") || undefined;
  const value = item.values[name];
  if (value === null || value === undefined || value === "") return undefined;
  switch (field.type) {
    case "choice":
      return field.options[String(value)]?.[language] ?? String(value);
    case "flag":
      return value === true ? sheetTexts.yes[language] : sheetTexts.no[language];
    case "day":
      return shortDay(String(value), language);
    case "scale":
      return `${value} (1 ${field.low[language]} – 5 ${field.high[language]})`;
    case "number":
      return field.unit ? `${value} ${field.unit[language]}` : String(value);
    default:
      return writtenOn(item, String(value), language);
  }
}

export function cardField(kind: Kind, name: string, language: Language, item?: SheetItem): CardField {
  const field = fieldOf(kind, name);
  const label = field.label[language];
  // On a filled card an empty field says so with a line to write on.
  const written = item && writtenText(field, name, item, language);
  if (written !== undefined) return { label, value: written };
  return item
    ? { label, lines: 1 }
    : { label, lines: field.type === "prose" ? 2 : 1, value: toTick(field, language, longestCardRow) };
}

export function boxOf(kind: Kind, name: string, language: Language, lines: number, item?: SheetItem): Box {
  const field = fieldOf(kind, name);
  const label = field.label[language];
  if (!item)
    return {
      label,
      lines: field.type === "prose" ? lines : field.type === "links" ? 2 : 1,
      text: toTick(field, language, longestRow),
    };
  return { label, lines: 1, text: writtenText(field, name, item, language) };
}

/** A field that needs no more than a line. */
export function isShort(field: Field): boolean {
  return field.type !== "prose" && field.type !== "links" && toTickCount(field) <= mostToTick;
}

function toTickCount(field: Field): number {
  return field.type === "choice" ? Object.keys(field.options).length : 0;
}

/** "□ Sitat   □ Behov": what there is to choose from, where it is little. */
function toTick(field: Field, language: Language, longest: number): string | undefined {
  if (field.type === "flag") return tickList([sheetTexts.yes[language], sheetTexts.no[language]], longest);
  if (field.type === "scale") return `${field.low[language]}   1   2   3   4   5   ${field.high[language]}`;
  if (field.type !== "choice" || toTickCount(field) > mostToTick) return undefined;
  return tickList(
    Object.values(field.options).map((option) => option[language]),
    longest,
  );
}

function tickList(words: readonly string[], longest: number): string {
  const isRow = words.join("").length <= longest;
  return words.map((word) => `□\u00a0${word}`).join(isRow ? "   " : "\n");
}
