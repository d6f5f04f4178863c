// How a Word file looks: the styles that its paragraphs name, in normal or large print.

import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { BorderStyle, ShadingType } from "docx";
import type { Document } from "./document.ts";
import { ink, wordLanguages } from "./docx-text.ts";

/** Sizes are in half points, as Word counts. Arial is on every machine; a font of ours would not be. */
export function wordStyles({ language, paper, isLargePrint }: Document): IStylesOptions {
  const size = isLargePrint ? 34 : paper === "A3" ? 26 : 22;
  const heading = (scale: number, color: string, before: number) => ({
    run: { size: Math.round(size * scale), bold: true, color, font: "Arial" },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  });
  return {
    default: {
      document: {
        run: { font: "Arial", size, language: { value: wordLanguages[language] } },
        paragraph: { spacing: { after: 140, line: 300 } },
      },
      title: { run: { size: size * 2, bold: true, font: "Arial" }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(1.5, "1B2428", 400),
      heading2: heading(1.2, ink.accent, 320),
      heading3: heading(1.05, "1B2428", 240),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      caption: { run: { bold: true, size, color: "1B2428", italics: false }, paragraph: { keepNext: true } },
      hyperlink: { run: { color: ink.accent, underline: {} } },
    },
    paragraphStyles: ownStyles(size),
  };
}

function ownStyles(size: number): IParagraphStyleOptions[] {
  const small = Math.round(size * 0.85);
  const bar = { style: BorderStyle.SINGLE, size: 18, space: 10 };
  const tinted = { type: ShadingType.CLEAR, fill: ink.tint, color: "auto" };
  return [
    style("Subtitle", { size: Math.round(size * 1.2), color: ink.grey }, { spacing: { after: 80 } }),
    style("PageEdge", { size: small, color: ink.grey }, { spacing: { after: 200 } }),
    style("TableText", {}, { spacing: { after: 40, line: 264 } }),
    style("FieldLabel", { size: small, color: ink.grey, bold: true }, { spacing: { before: 80, after: 0 } }),
    style("Quote", {}, { indent: { left: 240 }, border: { left: { ...bar, color: ink.line } }, keepNext: true }),
    style(
      "QuoteSource",
      { size: small, color: ink.grey },
      { indent: { left: 240 }, border: { left: { ...bar, color: ink.line } } },
    ),
    style("Notice", {}, { indent: { left: 240 }, shading: tinted, border: { left: { ...bar, color: ink.accent } } }),
  ];
}

function style(
  id: string,
  run: IParagraphStyleOptions["run"],
  paragraph: IParagraphStyleOptions["paragraph"],
): IParagraphStyleOptions {
  return { id, name: id, basedOn: "Normal", quickFormat: true, run, paragraph };
}
