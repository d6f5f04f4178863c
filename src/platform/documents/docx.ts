// A document as a Word file, with real heading styles, header rows and language, so that it can be edited and read aloud.

import type { ISectionOptions } from "docx";
import {
  AlignmentType,
  Document as WordFile,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Document } from "./document.ts";
import { withSoundOutline } from "./document.ts";
import { docxBlock } from "./docx-blocks.ts";
import { wordStyles } from "./docx-styles.ts";
import type { Paper } from "./docx-text.ts";
import { paragraph } from "./docx-text.ts";
import { withPlainText } from "./plain-text.ts";
import { pageNumberParts } from "./words.ts";

const margin = 1134;
const shortAndLongEdge = { A4: [11906, 16838], A3: [16838, 23811] } as const;

export async function renderDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const plain = withPlainText(document);
  const file = new WordFile({
    title: plain.title,
    creator: plain.author ?? "",
    description: plain.subtitle ?? "",
    styles: wordStyles(plain),
    numbering: { config: [listStyle("bullets"), listStyle("numbers")] },
    sections: [section(plain)],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function section(document: Document): ISectionOptions {
  const [short, long] = shortAndLongEdge[document.paper];
  const isLandscape = document.orientation === "landscape";
  const paper: Paper = {
    language: document.language,
    width: (isLandscape ? long : short) - 2 * margin,
    isLargePrint: document.isLargePrint ?? false,
  };
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: short, height: long, orientation },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    headers: { default: new Header({ children: [paragraph(document.runningHead ?? "", "PageEdge")] }) },
    footers: { first: footer(document, paper), default: footer(document, paper) },
    children: [
      ...titleOf(document),
      ...withSoundOutline(document.blocks).flatMap((block, place) => docxBlock(block, place, paper)),
    ],
  };
}

function titleOf({ title, subtitle, author, date }: Document): Paragraph[] {
  const byline = [author, date].filter(Boolean).join(" · ");
  return [
    paragraph(title, "Title"),
    ...(subtitle ? [paragraph(subtitle, "Subtitle")] : []),
    ...(byline ? [paragraph(byline, "PageEdge")] : []),
  ];
}

function footer(document: Document, paper: Paper): Footer {
  const { before, between } = pageNumberParts(document.language);
  const number = [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: "PageEdge",
        tabStops: [{ type: TabStopType.RIGHT, position: paper.width }],
        children: [new TextRun(document.footer ?? ""), new TextRun({ children: number })],
      }),
    ],
  });
}

function listStyle(reference: "bullets" | "numbers") {
  const format = reference === "bullets" ? LevelFormat.BULLET : LevelFormat.DECIMAL;
  const text = reference === "bullets" ? "•" : "%1.";
  const style = { paragraph: { indent: { left: 425, hanging: 425 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}
