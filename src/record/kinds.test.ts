// The declarations of the kinds hold together: ids, titles, links, texts and the rules that protect people.

import assert from "node:assert/strict";
import { test } from "node:test";

import { languages, type Text } from "#platform/language.ts";

import type { Field } from "./kind.ts";
import { lineOf } from "./kind.ts";
import { isKindId, kindById, kinds } from "./kinds.ts";

test("there are 31 kinds, each with its own kebab-case id", () => {
  assert.equal(kinds.length, 31);
  assert.equal(new Set(kinds.map((kind) => kind.id)).size, 31);
  for (const kind of kinds) assert.match(kind.id, /^[a-z]+(-[a-z]+)*$/);
});

test("a kind is found by its id, and an unknown id is named in the error", () => {
  assert.equal(kindById("insight-note").id, "insight-note");
  assert.equal(isKindId("insight-note"), true);
  assert.equal(isKindId("toString"), false);
  assert.throws(() => kindById("wish"), /"wish"/);
});

test("every kind has the field that is its title, and asks for it", () => {
  for (const kind of kinds) assert.equal(kind.fields[kind.title]?.required, true, `${kind.id}.${kind.title}`);
});

test("few fields are required", () => {
  for (const kind of kinds) {
    const required = Object.values(kind.fields).filter((field) => field.required);
    assert.ok(required.length <= 2, kind.id);
  }
});

test("every field key is camelCase, and every choice is kebab-case with at least two options", () => {
  for (const [where, field] of everyField()) {
    assert.match(where.split(".")[1] ?? "", /^[a-z]+([A-Z][a-z]+)*$/, where);
    if (field.type !== "choice") continue;
    const options = Object.keys(field.options);
    assert.ok(options.length >= 2, where);
    for (const option of options) assert.match(option, /^[a-z0-9]+(-[a-z0-9]+)*$/, where);
  }
});

test("every link names kinds that exist", () => {
  for (const [where, field] of everyField()) {
    if (field.type === "links") for (const id of field.kinds) assert.ok(isKindId(id), `${where}: ${id}`);
  }
});

test("every text is there in four languages, and the English is not the bokmål", () => {
  for (const [where, text] of everyText()) {
    for (const language of languages) assert.ok(text[language].trim(), `${where} (${language})`);
    assert.notEqual(text.nb, text.en, where);
  }
});

test("a line of the roadmap reaches the notes from the talks", () => {
  assert.ok(voicesBehind("roadmap-item").has("insight-note"));
});

test("decisions and what is shared reach the notes too", () => {
  for (const id of ["agreement", "decision-case", "benefit-link", "catalogue-entry", "project-record"]) {
    assert.ok(voicesBehind(id).has("insight-note"), id);
  }
});

test("the walk back to the voices never returns to where it began", () => {
  for (const kind of kinds) assert.equal(voicesBehind(kind.id).has(kind.id), false, kind.id);
});

test("a stance on a named person is refused with a sentence, on a group it is not", () => {
  const actor = kindById("actor");
  const refused = actor.check?.({ name: "K. N.", isPerson: true, stance: "against" }) ?? [];
  assert.deepEqual(
    refused.map((problem) => problem.field),
    ["stance"],
  );
  assert.deepEqual(actor.check?.({ name: "K. N.", isPerson: true }), []);
  assert.deepEqual(actor.check?.({ name: "The choir", isPerson: false, stance: "against" }), []);
});

test("a stance is kept only where it is checked or where no actor can be linked", () => {
  for (const kind of kinds) {
    if (!kind.fields["stance"] || kind.check) continue;
    const linked = Object.values(kind.fields).flatMap((field) => (field.type === "links" ? field.kinds : []));
    assert.equal(linked.includes("actor"), false, kind.id);
  }
});

test("a plan that ends before it begins is refused, and one without an end is not", () => {
  const entry = kindById("plan-entry");
  assert.equal(entry.check?.({ plannedFrom: "2026-05-02", plannedTo: "2026-05-01" })[0]?.field, "plannedTo");
  assert.deepEqual(entry.check?.({ plannedFrom: "2026-05-02", plannedTo: "2026-05-02" }), []);
  assert.deepEqual(entry.check?.({ plannedFrom: "2026-05-02", plannedTo: null }), []);
});

test("an item reads in one line, also when only some of it is filled in", () => {
  const note = kindById("insight-note");
  assert.equal(
    lineOf(note, { informantCode: "A1", place: "The library", heldOn: "2026-04-01" }),
    "A1, The library, 1.4.2026",
  );
  assert.equal(lineOf(note, {}), "");
  assert.equal(
    lineOf(kindById("need"), { who: "New pensioners", need: "a reason to go out" }),
    "New pensioners: a reason to go out",
  );
});

test("names, contacts and raw notes are personal", () => {
  const personal = [...everyField()].filter(([, field]) => field.holds === "personal").map(([where]) => where);
  for (const where of ["group-member.name", "actor.contact", "insight-note.rawNotes", "roadmap-item.responsible"]) {
    assert.ok(personal.includes(where), where);
  }
});

test("where a line, a mandate, a benefit or an offer has a person, it has a unit in words for everybody too", () => {
  const pairs = { "roadmap-item": "responsible", mandate: "owner", benefit: "owner", role: "offerOwner" };
  for (const [id, name] of Object.entries(pairs)) {
    const { fields } = kindById(id);
    assert.equal(fields[name]?.holds, "personal", id);
    assert.equal(fields[id === "role" ? "offerUnit" : "ownerUnit"]?.holds, "role", id);
  }
});

/** The kinds that are reached from one kind along the links that carry voices. */
function voicesBehind(id: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const field of Object.values(kindById(id).fields)) {
    if (field.type !== "links" || !field.carriesVoice) continue;
    for (const next of field.kinds) {
      if (seen.has(next)) continue;
      voicesBehind(next, seen.add(next));
    }
  }
  return seen;
}

function* everyField(): Generator<[where: string, field: Field]> {
  for (const kind of kinds) {
    for (const [key, field] of Object.entries(kind.fields)) yield [`${kind.id}.${key}`, field];
  }
}

function* everyText(): Generator<[where: string, text: Text]> {
  for (const { id, name, plural, hint } of kinds) {
    yield* [name, plural, hint].map((text): [string, Text] => [id, text]);
  }
  for (const [where, field] of everyField()) {
    const texts = [field.label, field.hint];
    if (field.type === "scale") texts.push(field.low, field.high);
    if (field.type === "number") texts.push(field.unit);
    if (field.type === "choice") texts.push(...Object.values(field.options));
    for (const text of texts) if (text) yield [where, text];
  }
}
