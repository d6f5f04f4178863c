// Holds the web rendering to valid, accessible HTML that a strict content security policy lets through.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import type { Block } from "./document.ts";
import { renderHtml } from "./html.ts";
import { sampleReport, sampleWorksheet } from "./sample.ts";

const blocks = [...sampleReport().blocks, ...sampleWorksheet().blocks];

test("every part is valid HTML", async () => {
  const page = `<!doctype html><html lang="nb"><head><title>Prøve</title></head><body><h1>Prøve</h1>${rendered(blocks)}</body></html>\n`;
  const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-raw-characters": "off" } });
  const report = await validator.validateString(page);
  assert.deepEqual(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    ),
    [],
  );
});

test("there is no inline style and no script", () => {
  assert.doesNotMatch(rendered(blocks), /\sstyle=|<script|<style|\son\w+=/);
});

test("every class has its place in the style sheet", () => {
  const css = readFileSync(new URL("./document.css", import.meta.url), "utf8");
  const classes = [...rendered(blocks).matchAll(/class="([^"]+)"/g)].flatMap((match) => match[1]!.split(" "));
  const without = classes.filter((name) => name.startsWith("doc-") && !css.includes(`.${name}`));
  assert.deepEqual(without, []);
});

test("headings fit under the title of the page", () => {
  const heading: Block = { type: "heading", level: 1, text: "Funn", anchor: "funn" };
  assert.match(rendered([heading]), /<h2 id="funn">Funn<\/h2>/);
  assert.match(renderHtml([heading], { language: "nb", firstLevel: 3 }).toString(), /<h3 id="funn">/);
});

test("tables name their columns and rows", () => {
  const table: Block = {
    type: "table",
    columns: [{ title: "A" }, { title: "B" }],
    rows: [["1", "2"]],
    hasRowHeaders: true,
  };
  assert.match(rendered([table]), /<th scope="col">A<\/th>.*<th scope="row">1<\/th>\s*<td>2<\/td>/s);
});

test("a grid says in words what it shows, and its numbers stand in the list beneath", () => {
  const page = rendered(sampleReport().blocks);
  assert.match(
    page,
    /role="img"\s+aria-label="Rutenett med fem ganger fem ruter\. Bortover: Innsats, liten til stor\./,
  );
  assert.match(page, /<li value="3">\s*Idé nummer 3.*?Innsats 3 av 5, Nytte 3 av 5/s);
});

test("a piece of text in another language says so, wherever it stands", () => {
  const danish = [{ text: "kaffe på torvet", language: "da" }] as const;
  const everywhere: readonly Block[] = [
    { type: "heading", level: 1, text: danish },
    { type: "paragraph", text: [{ text: "Vi fant at " }, ...danish] },
    { type: "table", columns: [{ title: "A" }], rows: [[danish]] },
    { type: "cards", perRow: 1, cards: [{ title: danish, fields: [{ label: "B", value: danish }] }] },
    {
      type: "timeline",
      laneTitle: "C",
      periods: ["nå"],
      lanes: [{ title: "D", cells: [[{ title: danish, note: danish }]] }],
    },
  ];
  assert.equal(rendered(everywhere).match(/<span lang="da">kaffe på torvet<\/span>/g)?.length, 7);
  assert.doesNotMatch(rendered(blocks), / lang=/);
});

test("whatever a person wrote is text", () => {
  const tags = (value: string): number =>
    rendered([{ type: "quote", text: value, source: value }]).match(/<[a-z]/g)!.length;
  const oneLine = fc.string({ unit: "binary" }).map((value) => value.replace(/[\p{Cc}\u2028\u2029]/gu, " "));
  fc.assert(fc.property(oneLine, (value) => assert.equal(tags(`<b>"'&${value}`), tags("a"))));
});

test("only safe addresses become links", () => {
  const link = (href: string): string => rendered([{ type: "paragraph", text: [{ text: "her", href }] }]);
  for (const href of ["https://example.org/a?b=c&d", "mailto:a@example.org", "#funn"])
    assert.match(link(href), /<a href=/);
  for (const href of ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//example.org"]) {
    assert.doesNotMatch(link(href), /<a/);
  }
});

function rendered(parts: readonly Block[]): string {
  return renderHtml(parts, { language: "nb" }).toString();
}
