// Reads back what a PDF tells a screen reader, so that tests can hold every PDF to it. Not a validator, and not for foreign files.

import { inflateSync } from "node:zlib";

export interface PdfStructure {
  /** The file claims PDF/UA-1 in its metadata. */
  readonly claimsPdfUa1: boolean;
  readonly isMarked: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** The window shows the title and not the file name. */
  readonly showsTitle: boolean;
  readonly pages: number;
  /** Languages that pieces of the running text say they are in, each once. */
  readonly spanLanguages: readonly string[];
  /** The tags in reading order. */
  readonly root: PdfTag;
}

export interface PdfTag {
  /** "H1", "Table", "TH" and so on. */
  readonly name: string;
  readonly alt: string | undefined;
  /** Where it is another than that of what surrounds it. */
  readonly language: string | undefined;
  /** Of a header cell: "Column" or "Row". */
  readonly scope: string | undefined;
  readonly children: readonly PdfTag[];
}

export function pdfStructure(pdf: Uint8Array): PdfStructure {
  const objects = objectsOf(Buffer.from(pdf).toString("latin1"));
  const all = [...objects.values()];
  const catalogue = all.find((object) => /\/Type\s*\/Catalog\b/.test(object.text))?.text ?? "";
  const metadata = all.find((object) => /\/Type\s*\/Metadata\b/.test(object.text))?.stream?.toString("utf8") ?? "";
  const treeRoot = objects.get(reference(catalogue, "StructTreeRoot"))?.text ?? "";
  return {
    claimsPdfUa1: /pdfuaid:part(>|=["'])1/.test(metadata),
    isMarked: /\/Marked\s+true/.test(catalogue),
    language: textValue(catalogue, "Lang"),
    title: /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(metadata)?.[1],
    showsTitle: /\/DisplayDocTitle\s+true/.test(catalogue),
    pages: all.filter((object) => /\/Type\s*\/Page\b/.test(object.text)).length,
    spanLanguages: [...new Set(all.flatMap(({ stream }) => languagesDrawn(stream?.toString("latin1") ?? "")))],
    root: {
      name: "StructTreeRoot",
      alt: undefined,
      language: undefined,
      scope: undefined,
      children: tagsBelow(treeRoot, objects),
    },
  };
}

/** A tag has a language where all of its text does; otherwise the drawn text is marked piece by piece. */
function languagesDrawn(stream: string): string[] {
  return [...stream.matchAll(/\/Span\s*<<[^>]*\/Lang\s*\((\w+)\)[^>]*>>\s*BDC/g)].map(([, language = ""]) => language);
}

/** Every tag of that name, in reading order. */
export function tagsNamed(name: string, tag: PdfTag): readonly PdfTag[] {
  return [...(tag.name === name ? [tag] : []), ...tag.children.flatMap((child) => tagsNamed(name, child))];
}

interface PdfObject {
  readonly text: string;
  readonly stream: Buffer | undefined;
}

/** The objects by number, those inside compressed object streams too. */
function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, number = "", body = ""] of file.matchAll(/(?:^|\s)(\d+) 0 obj\b(.*?)\bendobj\b/gs)) {
    objects.set(number, objectOf(body));
  }
  for (const { text, stream } of Array.from(objects.values())) {
    if (stream && /\/Type\s*\/ObjStm\b/.test(text)) unpack(text, stream.toString("latin1"), objects);
  }
  return objects;
}

function objectOf(body: string): PdfObject {
  const start = /\bstream\r?\n/.exec(body);
  if (!start) return { text: body, stream: undefined };
  const text = body.slice(0, start.index);
  const bytes = Buffer.from(body.slice(start.index + start[0].length, body.lastIndexOf("endstream")), "latin1");
  return { text, stream: /\/FlateDecode\b/.test(text) ? inflateSync(bytes) : bytes };
}

/** An object stream begins with pairs of number and offset. */
function unpack(header: string, content: string, objects: Map<string, PdfObject>): void {
  const first = Number(/\/First\s+(\d+)/.exec(header)?.[1]);
  const pairs = content.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const end = pairs[index + 3];
    const text = content.slice(first + (pairs[index + 1] ?? 0), end === undefined ? undefined : first + end);
    objects.set(String(pairs[index]), { text, stream: undefined });
  }
}

function tagsBelow(text: string, objects: Map<string, PdfObject>): PdfTag[] {
  const kids = /\/K\s*(\[.*?\]|\d+ 0 R)/s.exec(text)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number = ""]) => {
    const tag = objects.get(number)?.text ?? "";
    const name = /\/S\s*\/(\w+)/.exec(tag)?.[1];
    if (!name || !/\/Type\s*\/StructElem\b/.test(tag)) return [];
    const scope = /\/Scope\s*\/(\w+)/.exec(tag)?.[1];
    const [alt, language] = [textValue(tag, "Alt"), textValue(tag, "Lang")];
    return [{ name, alt, language, scope, children: tagsBelow(tag, objects) }];
  });
}

function reference(text: string, key: string): string {
  return new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(text)?.[1] ?? "";
}

/** A text in brackets, which may hold brackets in pairs, or as hexadecimal; UTF-16 where it begins with the mark for it. */
function textValue(text: string, key: string): string | undefined {
  const start = new RegExp(`/${key}\\s*([(<])`).exec(text);
  if (!start) return undefined;
  const rest = text.slice(start.index + start[0].length);
  const bytes = start[1] === "<" ? Buffer.from(rest.slice(0, rest.indexOf(">")), "hex") : unescaped(bracketed(rest));
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString("utf16le")
    : bytes.toString("latin1");
}

function bracketed(text: string): string {
  let open = 1;
  for (const found of text.matchAll(/\\.|[()]/gs)) {
    if (found[0] === "(") open++;
    if (found[0] === ")") open--;
    if (open === 0) return text.slice(0, found.index);
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Buffer.from(plain, "latin1");
}
