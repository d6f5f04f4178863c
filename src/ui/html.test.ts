// What people type never becomes markup, and their line breaks stay.

import assert from "node:assert/strict";
import { test } from "node:test";
import { attributes, html, plainText, raw } from "./html.ts";

test("what a person typed is escaped, in text and in attributes", () => {
  const typed = `<script>alert("x")</script> & 'more'`;
  const written = html`<p title="${typed}">${typed}</p>`.toString();
  assert.doesNotMatch(written, /<script>/);
  assert.equal(
    written,
    `<p title="${"&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;"}">` +
      "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;</p>",
  );
});

test("markup inside markup is kept, lists are joined, and nothing shows nothing", () => {
  const rows = ["a", "b"].map((each) => html`<li>${each}</li>`);
  assert.equal(
    html`<ul>
        ${rows}
      </ul>
      ${undefined}${null}${false}${true}${0}`
      .toString()
      .replaceAll(/\s/g, ""),
    "<ul><li>a</li><li>b</li></ul>0",
  );
  assert.equal(html`${raw("<br />")}`.toString(), "<br />");
});

test("attributes leave out what is not there and escape what is", () => {
  const written = attributes({ id: 'a"b', hidden: true, lang: undefined, open: false, rows: 0, title: "" });
  assert.equal(written.toString(), 'id="a&quot;b" hidden rows="0" title=""');
});

test("a blank line makes a paragraph and a line break stays one", () => {
  assert.equal(plainText("one\r\ntwo\n \n\n<three>").toString(), "<p >one<br />two</p><p >&lt;three&gt;</p>");
  assert.equal(plainText("en", "nn").toString(), '<p lang="nn">en</p>');
  assert.equal(plainText(" \n\n ").toString(), "");
});
