// A document as an accessible PDF (PDF/UA-1). It takes a while and stops everything else meanwhile: pages order it from the press.

import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.ts";
import { withRowHeaders } from "./pdf-row-headers.ts";
import { tablesWithRowHeaders, typstData } from "./typst-input.ts";

const fontStyles = [
  "400Regular",
  "400Regular_Italic",
  "600SemiBold",
  "600SemiBold_Italic",
  "700Bold",
  "700Bold_Italic",
];
const roundsOfReplacing = 8;

const fonts = new URL(".", import.meta.resolve("@expo-google-fonts/inter/package.json"));
const pages = fileURLToPath(new URL("./typst/", import.meta.url));
const compiler = NodeCompiler.create({
  workspace: pages,
  fontArgs: [{ fontPaths: fontStyles.map((style) => fileURLToPath(new URL(style, fonts))) }],
});

export function renderPdf(document: Document): Uint8Array<ArrayBuffer> {
  try {
    return withRowHeaders(compiled(typstData(document)), tablesWithRowHeaders(document));
  } finally {
    // What it remembers of one document does not make the next one faster, and would stay in memory.
    compiler.evictCache(0);
  }
}

/** PDF/UA refuses a character that no font can draw. The compiler names them, and each becomes the replacement character. */
function compiled(data: string): Uint8Array {
  let printable = data;
  for (let round = 0; ; round++) {
    try {
      const inputs = { document: printable };
      return compiler.pdf({ mainFilePath: `${pages}document.typ`, inputs }, { pdfStandard: "ua-1" });
    } catch (problem) {
      const missing = missingCharacters(sentenceOf(problem));
      if (!missing.length || round === roundsOfReplacing) throw new Error(sentenceOf(problem), { cause: problem });
      for (const character of missing) printable = printable.replaceAll(character, "\ufffd");
    }
  }
}

function missingCharacters(sentence: string): string[] {
  const named = [...sentence.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gu)].map(
    (match) => match[1] ?? "",
  );
  return named.map((name) =>
    name.replace(/\\\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
  );
}

/** The compiler puts what it has to say in `code` and leaves the message empty. */
function sentenceOf(problem: unknown): string {
  const { code, message } = problem as { code?: unknown; message?: unknown };
  return String(code ?? message ?? problem);
}
