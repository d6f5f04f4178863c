// Whatever colour is chosen, what stands on it and what is written in it can be read.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { contrast, ownColour, ownColourStyles } from "./colour.ts";

test("contrast is counted as WCAG counts it", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});

test("any colour gets readable text, on light pages and on dark", () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, "0"));
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const colour = ownColour(`#${red}${green}${blue}`);
      assert.ok(colour);
      assert.ok(contrast(colour.text, colour.background) >= 4.5);
      assert.ok(contrast(colour.onLight, "#fdfbf7") >= 4.5);
      assert.ok(contrast(colour.onDark, "#151a1b") >= 4.5);
    }),
  );
});

test("what is not a colour is refused, so that nothing else reaches a stylesheet", () => {
  for (const text of ["red", "#fff", "#12345g", "#123456;}body{display:none"]) assert.equal(ownColour(text), undefined);
});

test("an own colour leaves high contrast alone", () => {
  const colour = ownColour("#ffcc00");
  assert.ok(colour);
  const rules = ownColourStyles(colour).match(/:root[^{]*/g) ?? [];
  assert.equal(rules.length, 3);
  for (const rule of rules) assert.match(rule, /:not\(\[data-contrast="high"\]\)/);
});

test("our own text reaches 7:1 on every paper it stands on, light and dark", () => {
  for (const scheme of ["light", "dark"]) {
    const colours = themeColours(scheme);
    for (const paper of ["neutral-background-default", "neutral-background-tinted", "neutral-surface-default"]) {
      for (const ink of ["neutral-text-default", "neutral-text-subtle", "primary-text-subtle", "accent-text-subtle"]) {
        const reached = contrast(colours.get(ink) ?? "", colours.get(paper) ?? "");
        assert.ok(reached >= 7, `${ink} on ${paper} in ${scheme} reaches ${reached.toFixed(2)}`);
      }
    }
  }
});

function themeColours(scheme: string): Map<string, string> {
  const theme = readFileSync(new URL("./theme/samskap.css", import.meta.url), "utf8");
  const block = theme.split(`@layer ds.theme.color-scheme.${scheme} {`)[1]?.split("@media")[0] ?? "";
  const pairs = block.matchAll(/--ds-color-([a-z0-9-]+): (#[0-9a-f]{6});/g);
  return new Map([...pairs].map(([, name = "", colour = ""]) => [name, colour]));
}
