// Every field says what it asks, keeps what was typed, and says at the field what to mend.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Html } from "../html.ts";
import {
  button,
  checkboxesField,
  checkboxField,
  dayField,
  errorSummary,
  fileField,
  form,
  numberField,
} from "../fields.ts";
import { proseField, radioField, scaleField, selectField, textField, type FormState } from "../fields.ts";

const options = [
  { value: "a", label: "Eple" },
  { value: "b", label: "Plomme", hint: "Søte" },
];

function filled(values: FormState["values"], problems: FormState["problems"] = []): FormState {
  return { language: "nb", values, problems };
}

function attribute(markup: Html, tag: string, name: string): string | undefined {
  const element = new RegExp(`<${tag}\\b[^>]*>`).exec(markup.toString())?.[0] ?? "";
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];
}

test("a label belongs to its field and says in words that it is required", () => {
  const field = textField({ language: "en" }, { name: "title", label: "Title", isRequired: true });
  assert.match(field.toString(), /<label[^>]*for="title"[^>]*>Title.*\(required\)/s);
  assert.equal(attribute(field, "input", "id"), "title");
});

test("hint and problem are tied to the field", () => {
  const state = filled({}, [{ field: "title", text: "Skriv en tittel." }]);
  const field = textField(state, { name: "title", label: "Tittel", hint: "Kort" });
  assert.equal(attribute(field, "input", "aria-describedby"), "title-hint title-problem");
  assert.equal(attribute(field, "input", "aria-invalid"), "true");
  assert.match(field.toString(), /id="title-problem"[^>]*>\s*<span[^>]*>Feil: <\/span>Skriv en tittel\./);
});

test("what was typed is kept, escaped", () => {
  const typed = `"><b>x</b>`;
  assert.equal(
    attribute(textField(filled({ t: typed }), { name: "t", label: "T" }), "input", "value"),
    "&quot;&gt;&lt;b&gt;x&lt;/b&gt;",
  );
  assert.match(
    proseField(filled({ t: "\nto\nlinjer" }), { name: "t", label: "T" }).toString(),
    />\n\nto\nlinjer<\/textarea>/,
  );
});

test("a password is never written back", () => {
  const field = textField(filled({ secret: "hemmelig" }), { name: "secret", label: "Passord", type: "password" });
  assert.doesNotMatch(field.toString(), /hemmelig/);
});

test("a number field keeps what is not a number, and says its range", () => {
  const field = numberField(filled({ n: "om lag 3,5" }), { name: "n", label: "N", min: 1, max: 9, unit: "timer" });
  assert.equal(attribute(field, "input", "value"), "om lag 3,5");
  assert.equal(attribute(field, "input", "type"), "text");
  assert.match(field.toString(), /Fra 1 til 9/);
});

test("a day field shows a real day in the browser's own field and keeps a typed one that is none", () => {
  const real = dayField(filled({ d: "5.3.2026" }), { name: "d", label: "Dag" });
  assert.deepEqual([attribute(real, "input", "type"), attribute(real, "input", "value")], ["date", "2026-03-05"]);
  const none = dayField(filled({ d: "31.02.2026" }), { name: "d", label: "Dag" });
  assert.deepEqual([attribute(none, "input", "type"), attribute(none, "input", "value")], ["text", "31.02.2026"]);
});

test("a choice stands as it was chosen", () => {
  assert.match(selectField(filled({ f: "b" }), { name: "f", label: "F", options }).toString(), /value="b" selected/);
  assert.match(radioField(filled({ f: "b" }), { name: "f", label: "F", options }).toString(), /value="b" checked/);
  const several = checkboxesField(filled({ f: ["a", "b"] }), { name: "f", label: "F", options }).toString();
  assert.equal(several.match(/ checked/g)?.length, 2);
  assert.match(
    scaleField(filled({ f: 4 }), { name: "f", label: "F", low: "Lite", high: "Mye" }).toString(),
    /value="4" checked/,
  );
  assert.match(checkboxField(filled({ f: true }), { name: "f", label: "F" }).toString(), /value="yes" checked/);
});

test("the error summary leads to each field, also to the first answer of a group", () => {
  const state = filled({}, [{ field: "f", text: "Velg en frukt." }]);
  assert.match(errorSummary(state).toString(), /href="#f"[^>]*>Velg en frukt\./);
  assert.equal(attribute(radioField(state, { name: "f", label: "F", options }), "input", "id"), "f");
  assert.equal(attribute(scaleField(state, { name: "f", label: "F", low: "0", high: "1" }), "input", "id"), "f");
  assert.equal(errorSummary({ language: "nb" }).toString(), "");
});

test("two forms on one page keep their ids apart", () => {
  const state: FormState = { language: "nb", prefix: "second", problems: [{ field: "title", text: "Skriv." }] };
  assert.equal(attribute(textField(state, { name: "title", label: "Tittel" }), "input", "id"), "second-title");
  assert.match(errorSummary(state).toString(), /href="#second-title"/);
});

test("a form with files is sent so that they come along", () => {
  const body = fileField({ language: "nb" }, { name: "photo", label: "Bilde", accept: "image/*" });
  assert.equal(attribute(form({ action: "/x", body, hasFiles: true }), "form", "enctype"), "multipart/form-data");
});

test("a dangerous button says so in more than its colour's name", () => {
  assert.equal(attribute(button({ text: "Slett", variant: "danger" }), "button", "data-color"), "danger");
});

test("of a long list what is chosen stays in sight, and the rest is folded away", () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ value: `v${index}`, label: `Utsagn ${index}` }));
  const field = checkboxesField(filled({ on: ["v7"] }), { name: "on", label: "Bygger på", options: many }).toString();
  const [seen = "", folded = ""] = field.split("<details");
  assert.match(seen, /Utsagn 7</);
  assert.match(folded, /Velg blant 19/);
  assert.doesNotMatch(folded, /Utsagn 7</);
});
