// A document as the Typst pages read it: plain text, a sound outline, and the words that a page adds by itself.

import type { Language } from "#platform/language.ts";
import type { Block, Document } from "./document.ts";
import { withSoundOutline } from "./document.ts";
import { withPlainText } from "./plain-text.ts";
import type { Matrix } from "./sheet.ts";
import { stepOf } from "./sheet.ts";
import { matrixAlt, pageNumberParts, placeOf } from "./words.ts";

/** JSON, and never Typst source: what a person wrote cannot become code on the way. */
export function typstData(document: Document): string {
  const { subtitle = "", runningHead = "", footer = "", isLargePrint = false, ...rest } = withPlainText(document);
  return JSON.stringify({
    ...rest,
    subtitle,
    runningHead,
    footer,
    isLargePrint,
    byline: [rest.author, rest.date].filter(Boolean).join(" · "),
    pageWords: pageNumberParts(rest.language),
    blocks: withSoundOutline(rest.blocks).map((block) => typstBlock(block, rest.language, isLargePrint)),
  });
}

/** By their number in the document, from 1. */
export function tablesWithRowHeaders({ blocks }: Document): number[] {
  return blocks
    .filter((block) => block.type === "table" || block.type === "timeline")
    .flatMap((block, index) => (block.type === "timeline" || block.hasRowHeaders ? [index + 1] : []));
}

function typstBlock(block: Block, language: Language, isLargePrint: boolean): unknown {
  if (block.type === "matrix") return typstMatrix(block, language);
  if (isLargePrint && "perRow" in block) return { ...block, perRow: Math.max(1, block.perRow - 1) };
  return block;
}

function typstMatrix(matrix: Matrix, language: Language): unknown {
  return {
    ...matrix,
    alt: matrixAlt(matrix, language),
    points: matrix.points.map((point) => ({
      ...point,
      x: stepOf(point.x),
      y: stepOf(point.y),
      place: placeOf(point, matrix, language),
    })),
  };
}
