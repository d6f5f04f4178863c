// The shell of every page: language, ways around, the reader's own display, and what search engines are told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultDisplay, displayFrom } from "./display.ts";
import { html } from "./html.ts";
import { page, type PageShell } from "./page.ts";

const shell: PageShell = {
  language: "nn",
  title: "Hage <ny>",
  languages: [
    { language: "nb", address: "/nb/hage" },
    { language: "nn", address: "/nn/hage" },
  ],
  brand: { text: "Tunet", address: "/nn" },
  navigation: [{ text: "Hage", address: "/nn/hage", isCurrent: true }],
  body: html`<h1>Hage</h1>`,
  display: { chosen: defaultDisplay, address: "/display" },
  styles: ["/assets/main.css"],
};

function written(changes: Partial<PageShell> = {}): string {
  return page({ ...shell, ...changes }).toString();
}

test("the page says its language and its title, escaped", () => {
  assert.match(written(), /^<!doctype html>\s*<html lang="nn"/);
  assert.match(written(), /<title>Hage &lt;ny&gt; – Tunet<\/title>/);
});

test("a page shown again with problems says so first in its title", () => {
  assert.match(written({ hasProblems: true }), /<title>Feil: Hage/);
});

test("the languages it exists in are told to readers and to search engines", () => {
  assert.match(written(), /<link rel="alternate" hreflang="nb" href="\/nb\/hage"/);
  assert.match(written(), /<a href="\/nn\/hage" hreflang="nn" lang="nn" aria-current="true">Nynorsk<\/a>/);
});

test("the first link leads past the ways around", () => {
  assert.match(written(), /<body>\s*<a[^>]*href="#main">Hopp til innhaldet<\/a>/);
  assert.match(written(), /<main id="main"/);
});

test("a private page keeps search engines away", () => {
  assert.match(written({ isPrivate: true }), /<meta name="robots" content="noindex"/);
  assert.doesNotMatch(written(), /noindex/);
});

test("the chosen display stands on the page and in its form", () => {
  const chosen = displayFrom({ size: "largest", contrast: "high", colours: "dark" });
  const text = written({ display: { chosen, address: "/display" } });
  assert.match(text, /<html [^>]*data-color-scheme="dark" data-text-size="largest" data-contrast="high"/);
  assert.match(text, /name="size" value="largest" checked/);
});

test("a display that is not understood is the usual one", () => {
  assert.deepEqual(displayFrom({ size: "huge", contrast: 1 }), defaultDisplay);
});
