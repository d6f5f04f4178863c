// Every piece on every sample page is valid HTML and keeps within a strict content security policy.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { galleryNames, galleryPage } from "./gallery.ts";

let checker: HtmlValidate;

before(async () => {
  const rules = await readFile(new URL("../../../test/html-validate.json", import.meta.url), "utf8");
  checker = new HtmlValidate(JSON.parse(rules));
});

for (const name of galleryNames) {
  test(`the ${name} page is valid HTML`, async () => {
    const report = await checker.validateString(galleryPage(name, { styles: ["/a.css"], icon: "/i.svg" }).toString());
    const complaints = report.results.flatMap(({ messages }) => messages);
    assert.deepEqual(
      complaints.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
      [],
    );
  });

  test(`the ${name} page carries no style, script or event of its own`, () => {
    const markup = galleryPage(name, { styles: ["/a.css"] }).toString();
    assert.doesNotMatch(markup, /\sstyle="|<style|<script|\son[a-z]+="|javascript:/);
  });
}
