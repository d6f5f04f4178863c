// One thing that happened, as a sentence in the reader's language.

import type { RecordedEvent } from "#journal/events.ts";
import { isRole } from "#people/membership.ts";
import type { Language, Text } from "#platform/language.ts";
import { roleTexts } from "../own/texts/own-texts.ts";
import { logTexts, otherEvent } from "./texts/log-texts.ts";
import { peopleEvents } from "./texts/people-events.ts";
import { workEvents } from "./texts/work-events.ts";

export function textOf(name: string): Text | undefined {
  return peopleEvents[name] ?? workEvents[name];
}

export function eventSentence(event: RecordedEvent, names: ReadonlyMap<string, string>, language: Language): string {
  const nameOf = (id: string | null, otherwise: string): string => (id && names.get(id)) ?? otherwise;
  const someone = logTexts.someone[language];
  const words: Record<string, string> = {
    name: event.name,
    who: event.actorId ? nameOf(event.actorId, someone) : logTexts.program[language],
    whom: nameOf(event.subjectId, someone),
  };
  for (const [name, value] of Object.entries(event.detail)) {
    words[name] = isRole(value) ? roleTexts[value][language] : String(value);
  }
  const text = (textOf(event.name) ?? otherEvent)[language];
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}
