// A leader makes work public through a preview, changes it and takes it back; nobody else can, and nothing else gets out.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { demoOrganisations } from "#seeds/index.ts";
import { findItem, insertConsent, insertLinks, refreshVoices, withdrawConsent } from "#record/index.ts";
import { newId } from "#platform/ids.ts";
import { cast } from "../../../test/cast.ts";
import { testNow } from "../../../test/clock.ts";
import { testHouse } from "../../../test/house.ts";
import type { Page } from "../../../test/page.ts";
import { quote, rawWords, secretCode, type SmallWork, workOfItsOwn, writeSmallWork } from "../../../test/small-work.ts";
import { teamUrls, urls } from "../../urls.ts";
import { mendPublications } from "./mend-publications.ts";

const house = await testHouse();
const organisationId = demoOrganisations.nordvik.id;
const actor = { personId: cast.leader.id, organisationId, role: "leader", processScope: null } as const;
const { processId, ...work } = await workOfItsOwn(house.db, actor);
const address = teamUrls("nb", "nordvik").publication(processId);
const [leader, nobody] = [house.as("leader"), house.as("nobody")];
const consentId = newId();
let written: SmallWork;

before(async () => {
  const consent = {
    processId,
    informantCode: secretCode,
    covers: "samtalen",
    givenHow: "oral",
    givenOn: "2026-10-01",
  } as const;
  const recorded = { ...consent, id: consentId, wantsToHear: false, recordedAt: testNow };
  await work.change(({ db }) => insertConsent(db, organisationId, recorded, cast.leader.id));
  written = await writeSmallWork(work, { consentId });
});

const filled = { Tittel: "Kaffe på biblioteket", Hva: "Vi åpner kjøkkenet.", Kontakt: "kaffe@nordvik.example" };
const line = { "Linjer fra veikartet": ["Åpent kjøkken"] };

async function preview(typed: Record<string, string | readonly string[]>): Promise<Page> {
  const kept = await (await leader.get(address)).press("Se hvordan den blir", typed);
  assert.equal(kept.status, 303);
  return kept.follow();
}

test("the form begins with what the work can say, with no line chosen and nobody's address", async () => {
  const page = await leader.get(address);
  assert.match(page.field("Hvorfor"), /Hvordan spør vi\?/);
  assert.match(page.field("Hvordan"), /kafédialog/);
  assert.equal(page.field("For hvem"), "Nyinnflyttede seniorer");
  assert.equal(page.field("Kontakt"), "");
  assert.equal(page.field("Linjer fra veikartet"), "");
});

test("a page without a what is shown again with what was typed", async () => {
  const page = await (await leader.get(address)).press("Se hvordan den blir", { ...filled, Hva: " " });
  assert.equal(page.status, 422);
  assert.deepEqual(page.problems(), ["Skriv i en setning hva dere gjør."]);
  assert.equal(page.field("Tittel"), filled.Tittel);
});

test("nothing is public before it has been looked through and published", async () => {
  await preview({ ...filled, ...line });
  assert.equal((await nobody.get(publicAddress("kaffe-pa-biblioteket"))).status, 404);
});

test("what the preview showed is what everybody reads", async () => {
  const shown = await preview({ ...filled, ...line });
  const article = shown.all("article")[0]?.text.replace(/\s+/g, " ").trim();
  const published = await shown.press("Publiser");
  assert.equal(published.status, 303);
  const page = await nobody.get(publicAddress("kaffe-pa-biblioteket"));
  assert.equal(page.status, 200);
  assert.equal(`${filled.Tittel} ${page.all("article")[0]?.text.replace(/\s+/g, " ").trim()}`, article);
  assert.match(page.text, /7 stemmer\. Metoder: Kafédialog 6, Intervju 1\. Grupper: Seniorer 6\./);
  assert.match(page.html, /Oppdiktet eksempel/);
});

test("the unit that answers for a line is public, and the name of the person never is", async () => {
  for (const path of [publicAddress("kaffe-pa-biblioteket"), `${urls.search("nb")}?q=enhet+kaffe`]) {
    const page = await nobody.get(path);
    assert.match(page.text, /Enhet for kaffe/, path);
    assert.doesNotMatch(page.html, /Kari|Ansvarlig/, path);
  }
  assert.match(
    (await leader.get(teamUrls("nb", "nordvik").roadmap(processId))).text,
    /Enhet for kaffe · Kari Ansvarlig/,
  );
});

test("what was written before the unit was asked for may be a name, and is not published", async () => {
  const older = await work.write("roadmap-item", { measure: "Eldre linje", responsible: "Enhet for Nils" });
  await house.db.systemically((db) => sql`update items set kind_version = 1 where id = ${older}`.execute(db));
  const shown = await preview({ ...filled, "Linjer fra veikartet": ["Eldre linje"] });
  assert.match(shown.text, /Eldre linje/);
  assert.doesNotMatch(shown.text, /Nils|Ansvar/);
  await (await leader.get(address)).press("Forkast utkastet");
});

test("the public page holds nothing that was not chosen", async () => {
  const page = await nobody.get(publicAddress("kaffe-pa-biblioteket"));
  for (const words of ["Ny benk", quote, rawWords, secretCode, "Kari", "minoritetsbakgrunn", "mange venter"]) {
    assert.ok(!page.html.includes(words), words);
  }
});

test("search, list and front page know what was published and nothing else", async () => {
  assert.match((await nobody.get(`${urls.search("nb")}?q=kaffe+biblioteket`)).text, /Kaffe på biblioteket/);
  assert.match((await nobody.get(urls.publications("nb"))).text, /Kaffe på biblioteket/);
  for (const words of ["Nils", "Olga", "Ordrett", "Kaffeverten", "Ringerunde", "Ansvarlig"]) {
    const found = await nobody.get(`${urls.search("nb")}?q=${words}`);
    assert.ok(!found.all("main a").some((link) => link.getAttribute("href")?.includes("/library/")), words);
  }
  for (const path of [urls.home("nb"), urls.publications("nb"), urls.guide("nb"), "/nb/sitemap.xml", "/feed"]) {
    assert.doesNotMatch((await nobody.get(path)).html, /Olga|Kaffeverten|HEMMELIG/, path);
  }
});

test("the same form sent twice publishes once", async () => {
  const shown = await preview({ ...filled, Hvordan: "Sammen.", ...line });
  assert.equal((await shown.press("Publiser")).status, 303);
  assert.equal((await shown.press("Publiser")).status, 303);
  assert.match((await nobody.get(publicAddress("kaffe-pa-biblioteket"))).text, /Sammen\./);
});

test("a new title gives a new address, and the old one leads to it", async () => {
  await (await preview({ ...filled, Tittel: "Kaffe for alle", ...line })).press("Publiser");
  const moved = await nobody.get(publicAddress("kaffe-pa-biblioteket"));
  assert.equal(moved.status, 301);
  assert.equal(moved.location, publicAddress("kaffe-for-alle"));
  assert.equal((await moved.follow()).status, 200);
});

test("a number that changed after the preview is shown once more before it is published", async () => {
  const shown = await preview({ ...filled, Tittel: "Kaffe for alle", ...line });
  assert.match(shown.text, /7 stemmer/);
  const talk = await work.write("insight-note", { method: "phone", informantCode: "T9", group: "seniors" });
  await work.change(async (change) => {
    const finding = await findItem(change.db, organisationId, written.finding);
    assert.ok(finding);
    await insertLinks(change, finding, [{ relation: "evidence", toId: talk }]);
    await refreshVoices(change.db, organisationId, [finding.id]);
  });
  const again = await shown.press("Publiser");
  assert.equal(again.status, 409);
  assert.match(again.text, /8 stemmer/);
  assert.match((await nobody.get(publicAddress("kaffe-for-alle"))).text, /7 stemmer/);
  assert.equal((await again.press("Publiser")).status, 303);
  assert.match((await nobody.get(publicAddress("kaffe-for-alle"))).text, /8 stemmer/);
});

test("what was changed in another window is not published unseen", async () => {
  const first = await preview({ ...filled, Tittel: "Kaffe for alle", Plan: "Det jeg så" });
  await preview({ ...filled, Tittel: "Kaffe for alle", Plan: "Det jeg ikke så" });
  const answer = await first.press("Publiser");
  assert.equal(answer.status, 409);
  assert.match(answer.text, /Se over en gang til/);
  assert.doesNotMatch((await nobody.get(publicAddress("kaffe-for-alle"))).text, /ikke så/);
});

test("somebody else's change is not overwritten: the second sees a sentence and keeps the text", async () => {
  const mine = await preview({ ...filled, Tittel: "Kaffe for alle", Plan: "Min plan" });
  const owner = house.as("owner");
  const theirs = await (
    await owner.get(address)
  ).press("Se hvordan den blir", { ...filled, Tittel: "Kaffe for alle", Plan: "Deres plan" });
  assert.equal((await (await theirs.follow()).press("Publiser")).status, 303);
  const refused = await mine.press("Publiser");
  assert.equal(refused.status, 409);
  assert.match(refused.problems()[0] ?? "", /En annen har endret/);
  assert.equal(refused.field("Plan"), "Min plan");
  assert.match((await nobody.get(publicAddress("kaffe-for-alle"))).text, /Deres plan/);
});

test("a draft can be discarded", async () => {
  await preview({ ...filled, Tittel: "Bare et utkast" });
  await (await leader.get(address)).press("Forkast utkastet");
  assert.notEqual((await leader.get(address)).field("Tittel"), "Bare et utkast");
});

test("members and readers see that it is public, and may not change it", async () => {
  for (const who of ["member", "reader"] as const) {
    const page = await house.as(who).get(address);
    assert.equal(page.status, 200);
    assert.ok(page.hasLink("Se den offentlige siden") && !page.hasButton("Se hvordan den blir"));
    assert.equal((await house.as(who).post(address, { does: "withdraw" })).status, 403);
  }
  assert.equal((await house.as("otherLeader").post(address, { does: "withdraw" })).status, 404);
  assert.equal((await house.as("narrow").post(address, { does: "withdraw" })).status, 404);
  assert.ok((await nobody.post(address, { does: "withdraw" })).location.startsWith(urls.signIn("nb")));
});

test("when a consent is withdrawn the public count follows in the same transaction", async () => {
  await (await preview({ ...filled, Tittel: "Kaffe for alle", ...line })).press("Publiser");
  assert.match((await nobody.get(publicAddress("kaffe-for-alle"))).text, /8 stemmer/);
  const hasChanged = await work.change(async (change) => {
    const withdrawn = await withdrawConsent(change, consentId);
    return withdrawn.ok && mendPublications(change, withdrawn.value);
  });
  assert.equal(hasChanged, true);
  const page = await leader.get(publicAddress("kaffe-for-alle"));
  assert.match(page.text, /7 stemmer\. Metoder: Kafédialog 6, Telefonsamtale 1\. Grupper: Seniorer 7\./);
});

test("withdrawing removes page, old address, list and search hit at once", async () => {
  const before = await nobody.get(publicAddress("kaffe-for-alle"));
  assert.equal(before.status, 200);
  const withdrawn = await (await leader.get(address)).press("Ja, trekk tilbake");
  assert.equal(withdrawn.status, 303);
  for (const slug of ["kaffe-for-alle", "kaffe-pa-biblioteket"]) {
    assert.equal((await nobody.get(publicAddress(slug))).status, 404, slug);
  }
  assert.doesNotMatch((await nobody.get(urls.publications("nb"))).text, /Kaffe for alle/);
  assert.doesNotMatch((await nobody.get(`${urls.search("nb")}?q=kaffe+for+alle`)).text, /Kaffe for alle/);
  assert.match((await leader.get(address)).text, /Ingenting er offentlig ennå/);
  assert.equal(house.faults.length, 0, house.faults.join("\n"));
});

function publicAddress(slug: string): string {
  return urls.publication("nb", "nordvik", slug);
}
