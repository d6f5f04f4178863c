// A page as somebody is writing it: read from the form or the draft, or filled in from what the work has given.

import type { Item } from "#record/index.ts";
import type { Language } from "#platform/language.ts";
import { insightMethods } from "#record/kinds/choices/insight-method.ts";
import { parts, type Part, type Publication, type PublicationText } from "#publishing/publications/publication.ts";
import type { Process } from "../process.ts";

export interface WrittenPage {
  readonly title: string;
  readonly parts: Readonly<Record<Part, string>>;
  /** The chosen lines of the roadmap. */
  readonly lineIds: readonly string[];
  /** The version of the public page that is being changed; 0 for a first one. */
  readonly basedOn: number;
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

const longestPart = 20_000;

export function readWritten(values: Values): WrittenPage {
  const text = (name: string): string => String([values[name] ?? ""].flat()[0] ?? "").trim();
  const read = parts.map((part) => [part, text(part).slice(0, longestPart)]);
  return {
    title: text("title").replace(/\s+/g, " ").slice(0, 200),
    parts: Object.fromEntries(read) as Record<Part, string>,
    lineIds: [values["lines"] ?? []].flat().filter((id) => id !== ""),
    basedOn: Number(text("basedOn")) || 0,
  };
}

/** As a form and a draft hold it. */
export function valuesOf({ title, parts: written, lineIds, basedOn }: WrittenPage): Record<string, string | string[]> {
  return { title, ...written, lines: [...lineIds], basedOn: String(basedOn) };
}

export function fromPublished(publication: Publication, text: PublicationText): WrittenPage {
  const lineIds = text.lines.map((line) => line.itemId);
  return { title: text.title, parts: text.parts, lineIds, basedOn: publication.version };
}

/** What the work can say by itself. No line is chosen, no count stands in a sentence, and nobody's contact is guessed. */
export function fromWork(
  process: Process,
  items: ReadonlyMap<string, readonly Item[]>,
  methods: readonly string[],
): WrittenPage {
  const said = (kind: string, name: string): string => String(items.get(kind)?.[0]?.values[name] ?? "");
  const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");
  return {
    title: process.title,
    parts: {
      what: process.aim || said("mandate", "goal"),
      why: joined(said("challenge", "question"), said("challenge", "today")),
      forWhom: said("challenge", "forWhom"),
      how: methodsSentence(methods, process.language),
      plan: "",
      outcome: said("project-record", "results"),
      contact: "",
    },
    lineIds: [],
    basedOn: 0,
  };
}

function methodsSentence(methods: readonly string[], language: Language): string {
  const names = methods.flatMap((method) => insightMethods[method]?.[language].split(":")[0]?.toLowerCase() ?? []);
  if (names.length === 0) return "";
  const begin = { nb: "Vi har brukt", nn: "Vi har brukt", da: "Vi har brugt", en: "We have used" }[language];
  return `${begin} ${new Intl.ListFormat(language).format(names)}.`;
}
