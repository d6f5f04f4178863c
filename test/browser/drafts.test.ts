// What somebody types is not lost, whatever happens: the tab, the network, the session, or somebody else at the same text.

import assert from "node:assert/strict";
import test from "node:test";
import type { Locator, Response } from "playwright-core";
import { hashPassword } from "better-auth/crypto";
import { savePassword } from "#people/accounts/store.ts";
import { sessionCookie } from "#people/accounts/visitor.ts";
import { demoProcesses } from "#seeds/index.ts";
import { teamUrls } from "../../src/urls.ts";
import { cast, type CastMember } from "../cast.ts";
import { testNow } from "../clock.ts";
import { openChromium } from "./chromium.ts";
import { boxFor, writes } from "./main-job.ts";
import { openDemo } from "./open-demo.ts";
import { type Screen, type Seat, sitDown } from "./screen.ts";

const [browser, app] = await Promise.all([openChromium(), openDemo()]);
const patience = { timeout: 300_000 };
const team = teamUrls("nb", "nordvik");
const password = "tre ord på rad";
const hash = await hashPassword(password);
await app.database.systemically((db) => savePassword(db, cast.leader.id, hash, testNow));

test("what was typed in a tab that was closed without a network stands there in the next", patience, async () => {
  const first = await sits("leader");
  const context = first.page.context();
  await opensFindings(first);
  await context.setOffline(true);
  await types(first, "noen å gå tur med");
  await first.page.close();
  await context.setOffline(false);
  const next = await sits("leader", { context: { storageState: await context.storageState() } });
  assert.equal(await needTyped(next), "noen å gå tur med");
  await first.leaves();
  await next.leaves();
});

test("what was typed on one device stands there on another a moment later", patience, async () => {
  const atWork = await sits("leader");
  await keepsDraft(atWork, "skyss til torget", (words) => typesNeed(atWork, words));
  const atHome = await sits("leader");
  assert.equal(await needTyped(atHome), "skyss til torget");
  await atHome.main.getByText("Vi har tatt vare på et utkast du ikke lagret.").first().waitFor();
  await atWork.leaves();
  await atHome.leaves();
});

test("a draft that is thrown away is gone, also on the device on which it was typed", patience, async () => {
  const person = await sits("leader");
  await keepsDraft(person, "noe som ikke skal stå", (words) => typesNeed(person, words));
  await person.opens(person.page.url());
  await person.presses("Forkast utkastet");
  assert.equal(await needTyped(person), "");
  await person.leaves();
});

test("saving one form of a sheet leaves what was typed in another", patience, async () => {
  const person = await sits("leader");
  await typesNeed(person, "et sted å møtes");
  await writes(person, "Hovedfunn", { "Vi fant at …": "mange savner et sted å møtes" });
  assert.equal(await (await needBox(person)).getByLabel("Hva trenger de?").inputValue(), "et sted å møtes");
  await person.leaves();
});

test("what was typed without a network is kept, and sent when the network is back", patience, async () => {
  const person = await sits("leader");
  await opensFindings(person);
  await person.page.context().setOffline(true);
  await types(person, "hjelp til å komme i gang");
  await keepsDraft(person, "hjelp til å komme i gang", () => person.page.context().setOffline(false));
  const elsewhere = await sits("leader");
  assert.equal(await needTyped(elsewhere), "hjelp til å komme i gang");
  await person.leaves();
  await elsewhere.leaves();
});

test("a form sent after the session ended waits until one has signed in", patience, () => signsInOnTheWay({}));

test("the same without scripts", patience, () => signsInOnTheWay({ hasScripts: false }));

test("the second of two who change the same text sees both, and loses neither", patience, async () => {
  const [ingrid, arne] = [await sits("leader"), await sits("member")];
  const address = await addressOfFinding(ingrid, 0);
  for (const person of [ingrid, arne]) await person.opens(`${address}/edit`);
  await arne.fills({ "Vi fant at …": "Arne skrev dette" });
  await arne.presses("Lagre");
  await ingrid.fills({ "Vi fant at …": "Ingrid skrev dette" });
  await ingrid.presses("Lagre");
  await seesBoth(ingrid);
  await ingrid.presses("Lagre");
  await ingrid.sees("Vi fant at Ingrid skrev dette");
  await Promise.all([ingrid.leaves(), arne.leaves()]);
});

test("what was saved is not put back over what came later", patience, async () => {
  const [ingrid, arne] = [await sits("leader"), await sits("member")];
  const address = await addressOfFinding(ingrid, 1);
  for (const person of [ingrid, arne]) {
    await person.opens(`${address}/edit`);
    await person.fills({ "Vi fant at …": `${person === ingrid ? "Ingrid" : "Arne"} skrev dette` });
    await person.presses("Lagre");
  }
  await ingrid.opens(`${address}/edit`);
  assert.equal(await ingrid.main.getByLabel("Vi fant at …").inputValue(), "Arne skrev dette");
  await Promise.all([ingrid.leaves(), arne.leaves()]);
});

test("a draft older than somebody else's change does not overwrite it unseen", patience, async () => {
  const [ingrid, arne] = [await sits("leader"), await sits("member")];
  const address = await addressOfFinding(ingrid, 2);
  await ingrid.opens(`${address}/edit`);
  await keepsDraft(ingrid, "Ingrid skrev dette", (words) => ingrid.fills({ "Vi fant at …": words }));
  await arne.opens(`${address}/edit`);
  await arne.fills({ "Vi fant at …": "Arne skrev dette" });
  await arne.presses("Lagre");
  await ingrid.opens(`${address}/edit`);
  await ingrid.presses("Lagre");
  await seesBoth(ingrid);
  await Promise.all([ingrid.leaves(), arne.leaves()]);
});

test("dragging a card and moving it with a button come to the same", patience, async () => {
  // The whole board is in sight, so that nobody has to scroll with a card in the hand.
  const person = await sits("leader", { height: 6000 });
  await opensSheet(person, "plan-involvement", /Aktørkart/);
  const column = (name: string) => person.main.getByRole("region", { name });
  const [from, to] = [column("Kommunale tjenester"), column("Andre")];
  const [dragged = "", moved = ""] = await from.locator(".item-line").allTextContents();
  await person.step("drags a card", () =>
    Promise.all([person.page.waitForEvent("load"), drags(from.locator(".item-card", { hasText: dragged }), to)]),
  );
  const card = from.locator(".item-card", { hasText: moved });
  await person.unfolds(card.locator("summary"));
  await person.fills({ "Flytt til": "Andre" }, card);
  await person.presses("Flytt", card.locator(".item-place"));
  assert.deepEqual(await to.locator(".item-line").allTextContents(), [dragged, moved]);
  await person.leaves();
});

/** As a hand does: takes the card, moves it until the column shows that it takes it, and lets go. */
async function drags(card: Locator, to: Locator): Promise<void> {
  const { mouse } = card.page();
  const [start, end] = [await card.boundingBox(), await to.boundingBox()];
  assert.ok(start && end);
  await mouse.move(start.x + start.width - 10, start.y + 15);
  await mouse.down();
  const isTaken = to.and(card.page().locator(".is-target"));
  for (let step = 0; step < 200 && !(await isTaken.isVisible()); step += 1) {
    await mouse.move(end.x + 20 + (step % 10), end.y + 20);
  }
  await mouse.up();
}

function sits(who: CastMember, seat: Seat = {}): Promise<Screen> {
  return sitDown(browser, app, { ...seat, as: who });
}

async function opensSheet(person: Screen, theme: string, exercise: RegExp): Promise<void> {
  await person.opens(team.theme(demoProcesses.everyday.id, theme));
  await person.follows(exercise);
}

function opensFindings(person: Screen): Promise<void> {
  return opensSheet(person, "analysis", /Formulere hovedfunn/);
}

function needBox(person: Screen) {
  return boxFor(person, "Behov", ["Hva trenger de?"]);
}

async function typesNeed(person: Screen, text: string): Promise<void> {
  await opensFindings(person);
  await types(person, text);
}

async function types(person: Screen, need: string): Promise<void> {
  const box = await needBox(person);
  if ((await box.getAttribute("open")) === null) await person.unfolds(box.locator("summary").first());
  await person.fills({ "Hvem trenger noe?": "De som er alene", "Hva trenger de?": need }, box);
}

async function needTyped(person: Screen): Promise<string> {
  await opensFindings(person);
  return (await needBox(person)).getByLabel("Hva trenger de?").inputValue();
}

/** A moment after the last letter it is on the server: maybe before whoever typed has looked up. */
async function keepsDraft(person: Screen, words: string, act: (words: string) => Promise<unknown>): Promise<void> {
  const isKept = (response: Response): boolean => {
    const sent = new URLSearchParams(response.request().postData() ?? "");
    return response.url().endsWith("/drafts") && response.ok() && [...sent.values()].includes(words);
  };
  await Promise.all([person.page.waitForResponse(isKept), act(words)]);
}

async function signsInOnTheWay(seat: Seat): Promise<void> {
  const person = await sits("leader", seat);
  await typesNeed(person, "noen som spør");
  await person.page.context().clearCookies({ name: sessionCookie });
  await person.presses("Lagre", await needBox(person));
  await person.fills({ "E-post": cast.leader.email, Passord: password });
  await person.presses("Logg inn");
  await person.main.getByText("noen som spør").first().waitFor();
  await person.presses("Send skjemaet");
  await person.main.getByRole("link", { name: "De som er alene: noen som spør" }).first().waitFor();
  await person.leaves();
}

async function addressOfFinding(person: Screen, which: number): Promise<string> {
  await person.opens(`${team.items(demoProcesses.everyday.id)}?kind=finding`);
  return (await person.main.locator(".item-line").nth(which).getAttribute("href")) ?? "";
}

async function seesBoth(person: Screen): Promise<void> {
  await person.main.getByText("Noen andre har endret dette mens du skrev").waitFor();
  await person.main.getByText("Arne skrev dette").first().waitFor();
  assert.equal(await person.main.getByLabel("Vi fant at …").inputValue(), "Ingrid skrev dette");
}
