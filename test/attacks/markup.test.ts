// Whatever a person wrote, in whichever field, is text on every page and in every file: it is never markup.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type HTMLElement, parse } from "node-html-parser";
import { unzip } from "#platform/documents/unzip.ts";
import { urls } from "../../src/urls.ts";
import { type CastMember } from "../cast.ts";
import { testHouse } from "../house.ts";
import { addressesOf, namedIn } from "./addresses.ts";
import type { Everything } from "./everything.ts";
import { furnish, publish, team } from "./furnished.ts";
import { payloads } from "./payloads.ts";

const house = await testHouse();
let everything: Everything;
let published: string;
let used = 0;

function next(): string {
  used += 1;
  return payloads[used % payloads.length] ?? "";
}

before(async () => {
  everything = await furnish(house, next);
  await publish(house, everything, next);
  published =
    (await house.as("nobody").get(urls.publications("nb"))).all("main h2 a, main h3 a")[0]?.getAttribute("href") ?? "";
});

/** Every page, and the pages of everything that was written. */
async function allPages(): Promise<string[]> {
  const { process, items, runs } = everything;
  const once = addressesOf(house, "GET", await namedIn(house, everything)).map(({ path }) => path);
  const ofItems = [...items.values()].flatMap((item) => [team.item(process, item), team.itemForm(process, item)]);
  const ofRuns = runs.map((run) => team.run(process, run));
  const chosen = [...items.values()].slice(0, 3).map((item) => `chosen=${item}`);
  const more = [`${team.items(process)}?page=2`, `${team.grouping(process)}?${chosen.join("&")}`, published];
  const search = `${urls.search("nb")}?q=${encodeURIComponent("script alert onerror")}`;
  return [...once.filter((path) => !/\.(pdf|docx|xlsx|csv|json)$/.test(path)), ...ofItems, ...ofRuns, ...more, search];
}

const foreign = "style, iframe, object, embed, base, template, noscript, math, video, source, img, b, meta[http-equiv]";

function expectOwnMarkup(path: string, html: string): void {
  for (const payload of payloads)
    if (/[<>"]/.test(payload)) assert.ok(!html.includes(payload), `${payload} on ${path}`);
  const page = parse(html, { comment: true });
  assert.deepEqual(page.querySelectorAll(foreign).map(String), [], path);
  for (const element of page.querySelectorAll("*")) expectHarmless(path, element);
}

const addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"];

function expectHarmless(path: string, element: HTMLElement): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    assert.doesNotMatch(name, /^(on|style$|srcdoc$)|['"<>]/i, `${element.toString().slice(0, 200)} on ${path}`);
    if (addresses.includes(name)) assert.match(value, /^(\/(?!\/)|#|\?|$|mailto:|tel:|https?:\/\/(?!evil))/, path);
  }
  if (element.tagName === "SCRIPT") assert.match(element.getAttribute("src") ?? "", /^\/assets\/[\w.-]+$/, path);
  if (element.tagName === "SCRIPT") assert.equal(element.text, "", path);
}

test("no page holds markup that a person wrote", async () => {
  const pages = await allPages();
  assert.ok(used > payloads.length && published !== "", `${used} of ${payloads.length} were written`);
  for (const who of ["owner", "reader"] satisfies CastMember[]) {
    for (const path of who === "owner" ? pages : pages.slice(-30)) {
      const answer = await house.ask(who, path);
      assert.ok(answer.status < 500, path);
      if (answer.headers.get("content-type")?.startsWith("text/html")) expectOwnMarkup(path, await answer.text());
    }
  }
  assert.deepEqual(house.faults, []);
});

test("everybody reads the public page as text", async () => {
  for (const path of [published, urls.publications("nb"), urls.home("nb")]) {
    const answer = await house.ask("nobody", path);
    assert.equal(answer.status, 200);
    expectOwnMarkup(path, await answer.text());
  }
});

test("a form that is shown again shows what was typed as text", async () => {
  const forms: [path: string, fields: Record<string, string>][] = [
    ["/nb/sign-up", { name: next(), email: next(), password: "kort" }],
    ["/nb/sign-in", { email: next(), password: next() }],
    ["/nb/sign-in/link", { email: next() }],
    ["/nb/accessibility/feedback", { what: "", page: next(), reply: next() }],
    ["/nb/account/organisations/new", { organisation: next(), places: next(), kind: next() }],
    [team.processes, { title: "", aim: next(), places: next(), origin: next(), startOn: next() }],
    [team.invitations, { name: next(), email: next(), role: next() }],
    [team.consents(everything.process), { informantCode: "", covers: next(), givenOn: next() }],
    [team.publication(everything.process), { does: "preview", title: next(), what: "", why: next(), lines: next() }],
  ];
  for (const [path, fields] of forms) {
    const again = await house.as("owner").post(path, fields);
    assert.ok([422, 429].includes(again.status), `${again.status} ${path}`);
    expectOwnMarkup(path, again.html);
  }
  assert.deepEqual(house.faults, []);
});

test("no file holds script or a way out that a person wrote", async () => {
  const { process, runs } = everything;
  const word = unzip(await bytesOf(team.report(process, "docx")));
  for (const [name, xml] of word) {
    assert.doesNotMatch(xml, /<\/?(script|img|svg|iframe|object|b|a)[\s>]/i, name);
    assert.doesNotMatch(xml, /Target="(javascript|data|\/\/)/, name);
  }
  for (const path of [team.report(process, "pdf"), team.runSheet(process, runs[0] ?? "", "pdf")]) {
    assert.doesNotMatch(
      (await bytesOf(path)).toString("latin1"),
      /\/JavaScript|\/JS\b|\/URI ?\((javascript|data):/,
      path,
    );
  }
});

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await house.ask("leader", path);
  assert.equal(answer.status, 200, path);
  return Buffer.from(await answer.arrayBuffer());
}
