// Holds cleaned text to what every file format can carry.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { plainText, withPlainText } from "./plain-text.ts";

test("letters of every language stay as they are", () => {
  for (const text of ["áčđŋšŧž ÁČĐŊŠŦŽ æøå", "العربية עברית", "漢字 👩‍👧", "a\u200bb\tc\nd"])
    assert.equal(plainText(text), text);
});

test("marks that turn the text around them are left out", () => {
  assert.equal(plainText("a\u202eb\u2066c\u2069d"), "abcd");
});

test("every kind of line break becomes the same", () => {
  assert.equal(plainText("a\r\nb\rc\u2028d"), "a\nb\nc\nd");
});

test("cleaned text can stand in XML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = plainText(text);
      assert.ok(plain.isWellFormed());
      assert.doesNotMatch(plain, /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/u);
      assert.equal(plainText(plain), plain);
    }),
  );
});

test("a whole document is cleaned, and only safe links stay", () => {
  const cleaned = withPlainText({
    a: ["b\u0000", { text: "c", href: "javascript:x" }],
    d: { href: "https://example.org" },
  });
  assert.deepEqual(cleaned, { a: ["b", { text: "c" }], d: { href: "https://example.org" } });
});
