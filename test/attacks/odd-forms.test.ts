// Whatever is typed into a form, or sent instead of one, is answered with a page or a redirect, never with a failure.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type HTMLElement, parse } from "node-html-parser";
import { origin, testHouse } from "../house.ts";
import { addressesOf, endsSession, namedIn } from "./addresses.ts";
import { writeEverything } from "./everything.ts";

const house = await testHouse();
const everything = await writeEverything(house, (field) => `Ord om ${field}`);
const named = await namedIn(house, everything);

const odd = [
  "",
  " ",
  "-1",
  "1e400",
  "2147483648",
  "NaN",
  "\u0000",
  "'; drop table items; --",
  "\r\nlocation: //evil.example",
  "/nb/o/nordvik/ø\u202e\n",
  "https://evil.example",
  "{}[]()*?+\\^$|%",
  "__proto__",
  "9999-99-99",
  "31.2.2026",
  "01900000-0000-7000-8000-00000000fffe",
  "å\u0308👵🏽\u200b",
  "x".repeat(30_000),
] as const;

interface SentForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

async function formsOf(path: string): Promise<SentForm[]> {
  const page = parse(await (await house.ask("owner", path)).text());
  const forms = page.querySelectorAll("form").filter((form) => form.getAttribute("method") === "post");
  return forms.map((form) => ({
    action: form.getAttribute("action") || path,
    fields: form.querySelectorAll("input, textarea, select, button[name]").map(nameAndValue),
  }));
}

function nameAndValue(control: HTMLElement): [string, string] {
  return [control.getAttribute("name") ?? "", control.getAttribute("value") ?? control.text];
}

function isDay(name: string): boolean {
  return /On$|^planned|from|to|day/i.test(name);
}

/** One of each form: the same fields to the same route differ only in what is written in them. */
async function allForms(): Promise<SentForm[]> {
  const found = new Map<string, SentForm>();
  for (const { path } of addressesOf(house, "GET", named)) {
    if (/\.(pdf|docx|xlsx|csv|json)$/.test(path)) continue;
    for (const form of await formsOf(path)) {
      const ids = form.action.replace(/[0-9a-f-]{36}/g, ":id").replace(/\?.*/, "");
      if (!endsSession({ path: ids })) found.set(`${ids} ${form.fields.map(([name]) => name).join(" ")}`, form);
    }
  }
  assert.ok(found.size > 20, `only ${found.size} forms`);
  return [...found.values()];
}

async function isAnswered(action: string, fields: [string, string][]): Promise<void> {
  const headers = { origin, "sec-fetch-site": "same-origin" };
  const answer = await house.ask("owner", action, { method: "POST", headers, body: new URLSearchParams(fields) });
  const said = `${answer.status} ${action} ${JSON.stringify(fields).slice(0, 400)}`;
  assert.ok([200, 204, 302, 303, 400, 403, 404, 409, 413, 422, 429].includes(answer.status), said);
  const location = answer.headers.get("location") ?? "/";
  assert.ok(location.startsWith("/") && !location.startsWith("//"), `${said} leads to ${location}`);
  await answer.arrayBuffer();
}

test("every form is answered whatever is typed in one of its fields", async () => {
  for (const [number, { action, fields }] of (await allForms()).entries()) {
    for (const [index, [name]] of fields.entries()) {
      for (const value of [odd[(number + 7 * index) % odd.length] ?? "", ...(isDay(name) ? ["0000-01-01"] : [])]) {
        const others = fields.map(([other, written]): [string, string] => [other, written.trim() || "Ord"]);
        await isAnswered(action, others.with(index, [name, value]));
      }
    }
  }
  assert.deepEqual(house.faults, []);
});

test("every address that takes a form is answered when the form is empty, foreign, huge or no form", async () => {
  const posts = addressesOf(house, "POST", named).filter((post) => !endsSession(post));
  const many = Array.from({ length: 2_500 }, (_, index): [string, string] => [`name-${index}`, "x"]);
  for (const { path } of posts) {
    for (const fields of [[], [["x", "y"]], many] as [string, string][][]) await isAnswered(path, fields);
  }
  assert.deepEqual(house.faults, []);
});
