// The log in sentences: for everything that is recorded anywhere, and readable also where the program is newer than the words.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { languages } from "#platform/language.ts";
import { eventSentence, textOf } from "./event-sentence.ts";

const source = join(import.meta.dirname, "../..");
const event = { id: "1", actorId: "kari", subjectId: "ola", at: new Date(0), detail: {} };
const names = new Map([
  ["kari", "Kari"],
  ["ola", "Ola"],
]);

test("everything that is recorded has a sentence", () => {
  const nouns = "organisation|membership|role|invitation|process|run|item|consent|publication|self-check";
  const recorded = new RegExp(`"((?:${nouns})\\.[a-z-]+)"`, "g");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(recorded)].map(([, name = ""]) => name),
  );
  assert.ok(new Set(found).size > 20);
  assert.deepEqual(
    [...new Set(found)].filter((name) => !textOf(name)),
    [],
  );
});

test("says who did what to whom, with roles in words", () => {
  const changed = { ...event, name: "role.changed", detail: { from: "member", to: "leader" } };
  assert.equal(eventSentence(changed, names, "nb"), "Kari byttet rollen til Ola fra medlem til leder.");
  const ended = { ...event, name: "membership.ended", actorId: null, detail: { handedOver: 3 } };
  assert.equal(
    eventSentence(ended, names, "en"),
    "The program ended the membership of Ola. Responsibilities handed over: 3.",
  );
});

test("an unknown event and an erased person are still a sentence", () => {
  for (const language of languages) {
    const sentence = eventSentence({ ...event, name: "thing.done", actorId: "gone" }, names, language);
    assert.match(sentence, /\(thing\.done\)\.$/);
  }
});
