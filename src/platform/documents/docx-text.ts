// Running text in a Word file, and the measures that its parts share.

import type { ParagraphChild } from "docx";
import {
  ExternalHyperlink,
  InternalHyperlink,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Language } from "#platform/language.ts";
import type { Inline, Run } from "./document.ts";
import { bold, runsOf } from "./inline.ts";

/** What every part needs to know about the page it stands on. */
export interface Paper {
  readonly language: Language;
  /** Between the margins, in twentieths of a point, as Word counts. */
  readonly width: number;
  readonly isLargePrint: boolean;
}

/** As Word names them. */
export const wordLanguages: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", da: "da-DK", en: "en-GB" };

export const ink = { accent: "0B4A53", grey: "4D5B61", tint: "EEF4F4", line: "9DBCBF" };

/** A line of handwriting is nine millimetres high. */
export const penLine = 510;

export function textOf(inline: Inline): ParagraphChild[] {
  return runsOf(inline).flatMap(linkedRun);
}

export function paragraph(inline: Inline, style?: string): Paragraph {
  return new Paragraph({ style, children: textOf(inline) });
}

export function boldParagraph(text: Inline, style?: string): Paragraph {
  return paragraph(bold(text), style);
}

/** Above what it names, and on the same page. */
export function caption(text: string | undefined): Paragraph[] {
  return text ? [new Paragraph({ style: "Caption", keepNext: true, children: textOf(text) })] : [];
}

/** Lines for the pen; what is typed on them pushes the line aside. */
export function penLines(count: number, width: number): Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }];
  return Array.from(
    { length: count },
    () =>
      new Paragraph({
        tabStops,
        spacing: { before: penLine - 240, after: 0, line: 240, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children: [new Tab()] })],
      }),
  );
}

function linkedRun(run: Run): ParagraphChild[] {
  if (!run.href) return textRuns(run);
  const children = textRuns(run, "Hyperlink");
  return run.href.startsWith("#")
    ? [new InternalHyperlink({ anchor: run.href.slice(1), children })]
    : [new ExternalHyperlink({ link: run.href, children })];
}

function textRuns({ text, isBold, isItalic, language }: Run, style?: string): TextRun[] {
  const look = { bold: isBold, italics: isItalic, style };
  const said = language && { value: wordLanguages[language] };
  return text
    .split("\n")
    .map((line, index) => new TextRun({ text: line, break: index ? 1 : 0, language: said, ...look }));
}
