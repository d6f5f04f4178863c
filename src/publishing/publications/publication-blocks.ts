// A published page in plain parts: the same for those who look it through before it is published and for everybody after.

import type { Block, Inline } from "#platform/documents/document.ts";
import type { Language } from "#platform/language.ts";
import { parts, type PublicationText, type PublishedLine } from "./publication.ts";
import { ownerName, partNames, voiceTexts } from "./texts.ts";
import { voicesWords } from "./voices-words.ts";

type Line = Omit<PublishedLine, "itemId">;
type Readable = Pick<PublicationText, "parts"> & { readonly lines: readonly Line[] };

/** Parts with nothing in them are left out: a reader of the page is not the one to fill them. */
export function publicationBlocks(text: Readable, language: Language): Block[] {
  return parts.flatMap((part) => {
    const lines = part === "plan" ? planBlocks(text.lines, language) : [];
    const written = paragraphs(text.parts[part]).map((words): Block => {
      return { type: "paragraph", text: part === "contact" ? withAddresses(words) : words };
    });
    const blocks = [...written, ...lines];
    const heading: Block = { type: "heading", level: 1, text: partNames[part][language] };
    return blocks.length > 0 ? [heading, ...blocks] : [];
  });
}

/** A blank line makes a paragraph; a line break stays one. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

const emailAddress = /([\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8})/u;

/** An e-mail address can be pressed: somebody who wants to join should not have to copy it. */
function withAddresses(text: string): Inline {
  const pieces = text.split(emailAddress);
  return pieces.map((piece, index) => (index % 2 === 1 ? { text: piece, href: `mailto:${piece}` } : { text: piece }));
}

function planBlocks(lines: readonly Line[], language: Language): Block[] {
  if (lines.length === 0) return [];
  const periods = [...new Set(lines.map((line) => line.period))];
  const about: Block = { type: "paragraph", text: [{ text: voiceTexts.aboutVoices[language], isItalic: true }] };
  const listed = periods.flatMap((period): Block[] => {
    const here = lines.filter((line) => line.period === period);
    const list: Block = { type: "list", items: here.map((line) => lineWords(line, language)) };
    return period === "" ? [list] : [{ type: "heading", level: 2, text: period }, list];
  });
  return [...listed, about];
}

function lineWords({ measure, description, status, ownerUnit, voices }: Line, language: Language): Inline {
  const owner = ownerUnit && `${ownerName[language]}: ${ownerUnit}`;
  const rest = [description, status, owner, voicesWords(voices, language)].filter((words) => words !== "");
  return [{ text: measure, isBold: true }, ...rest.map((words) => ({ text: `\n${words}` }))];
}
