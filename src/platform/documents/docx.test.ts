// Holds every Word file to real headings, header rows, language and descriptions.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, Document } from "./document.ts";
import { renderDocx } from "./docx.ts";
import { sampleReport, sampleWorksheet } from "./sample.ts";
import { unzip } from "./unzip.ts";

test("a report says its title and language", async () => {
  const files = unzip(await renderDocx(sampleReport()));
  assert.match(files.get("docProps/core.xml")!, /<dc:title>Fellesskap i Solvik<\/dc:title>/);
  assert.match(files.get("word/styles.xml")!, /<w:lang w:val="nb-NO"/);
  const danish = unzip(await renderDocx({ ...sampleReport(), language: "da" }));
  assert.match(danish.get("word/styles.xml")!, /<w:lang w:val="da-DK"/);
});

test("headings are heading styles, and a link leads to the heading it names", async () => {
  const body = await bodyOf(sampleReport());
  assert.equal(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, 2);
  assert.match(body, /<w:bookmarkStart w:name="funn"/);
  assert.match(body, /<w:hyperlink[^>]* w:anchor="funn"/);
});

test("tables have a header row that is repeated", async () => {
  const body = await bodyOf(sampleReport());
  // The findings, the columns of cards, the grid and the timeline; the frames of boxes and cards are no tables to read.
  assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 4);
  assert.match(body, /<w:tblLook [^>]*w:firstColumn="true"/);
});

test("a figure carries its description", async () => {
  assert.match(await bodyOf(sampleReport()), /descr="Søyler som viser at antall stemmer øker/);
});

test("numbered lists each begin with 1", async () => {
  const list: Block = { type: "list", isOrdered: true, items: ["a", "b"] };
  const body = await bodyOf({ ...sampleReport(), blocks: [list, list] });
  assert.equal(new Set(body.match(/<w:numId w:val="\d+"\/>/g)).size, 2);
});

test("each point of a grid says its place in words", async () => {
  assert.match(await bodyOf(sampleReport()), /\(Innsats 1 av 5, Nytte 2 av 5\)/);
});

test("a blank sheet has lines for the pen and the size of its paper", async () => {
  const body = await bodyOf(sampleWorksheet());
  assert.match(body, /w:leader="underscore"/);
  assert.match(body, /<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"\/>/);
});

test("large print is larger", async () => {
  const size = async (document: Document): Promise<number> =>
    Number(
      /<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(unzip(await renderDocx(document)).get("word/styles.xml")!)?.[1],
    );
  assert.deepEqual([await size(sampleReport()), await size({ ...sampleReport(), isLargePrint: true })], [22, 34]);
});

test("a piece of text in another language says so, and all other text does not", async () => {
  const danish = { text: "kaffe på torvet", language: "da" } as const;
  const body = await bodyOf({
    ...sampleReport(),
    blocks: [
      { type: "heading", level: 1, text: [danish] },
      { type: "paragraph", text: [{ text: "Vi fant at " }, danish] },
    ],
  });
  assert.equal(
    body.match(/<w:r><w:rPr><w:lang w:val="da-DK"\/><\/w:rPr><w:t [^>]*>kaffe på torvet<\/w:t><\/w:r>/g)?.length,
    2,
  );
  assert.doesNotMatch(await bodyOf(sampleReport()), /<w:lang/);
});

test("markup and control characters are text", async () => {
  const body = await bodyOf({ ...sampleReport(), blocks: [{ type: "paragraph", text: "<w:p>\u0000&\ud800" }] });
  assert.match(body, /&lt;w:p&gt;&amp;\ufffd/);
});

async function bodyOf(document: Document): Promise<string> {
  return unzip(await renderDocx(document)).get("word/document.xml")!;
}
