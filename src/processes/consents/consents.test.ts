// A talk is written under a consent; taking it back removes the talk's words everywhere and lowers every count.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";

const house = await testHouse();
const team = teamUrls("nb", "nordvik");
const leader = house.as("leader");
const started = await (
  await leader.get(team.newProcess)
).press("Start et arbeid", {
  "Hva skal arbeidet hete?": "Samtaler i prøve",
  "Hvor mye av veilederen?": "Hele veilederen",
});
const overview = await started.follow();
const consents = overview.link("Samtykker");
const secret = "Kråka på taket heter Petter";

async function consent(code: string): Promise<void> {
  const page = await leader.get(consents);
  const saved = await page.press("Lagre samtykket", { "Kode for personen": code });
  assert.equal(saved.status, 303, saved.text);
}

/** A talk under its consent, and one statement from it. */
async function talk(code: string, words: string): Promise<void> {
  const sheet = await leader.get(overview.link("Intervju"));
  const option = sheet.all("option").find((each) => each.text.trim().startsWith(`${code},`));
  const noted = await sheet.press("Lagre", {
    "Hvilket samtykke gjelder samtalen?": option?.text.trim() ?? "",
    "Hvilken kode gir dere samtalen?": code,
    "Hva ble sagt, med deres egne ord?": words,
  });
  assert.equal(noted.status, 303, noted.text);
  const cards = await leader.get(overview.link("Samle og bryte ned"));
  const note = cards.all("label").find((label) => label.text.trim().startsWith(code));
  const stated = await cards.press("Lagre", {
    "Hva ble sagt eller sett?": words,
    "Hvilken samtale kommer det fra?": [note?.text.trim() ?? code],
  });
  assert.equal(stated.status, 303, stated.text);
}

test("a consent needs the code on the slip", async () => {
  const page = await leader.get(consents);
  const wrong = await page.press("Lagre samtykket", { "Personen vil høre hva det ble til": true });
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.problems(), ["Skriv koden som står på lappen."]);
});

test("a talk is one voice behind what is built on it", async () => {
  await consent("S1");
  await consent("S2");
  await talk("S1", secret);
  await talk("S2", "Jeg vil gjerne bli spurt");
  const page = await leader.get(overview.link("Oversikt"));
  assert.match(page.text, /Stemmer dere har hørt:\s*2/);
});

test("taking a consent back is for those who lead", async () => {
  const page = await leader.get(consents);
  const withdrawal = page.link("Trekk samtykket: S1");
  assert.equal((await house.as("member").get(withdrawal)).status, 403);
  assert.equal((await house.as("otherLeader").get(withdrawal)).status, 404);
});

test("taking it back removes the words from every table and lists what was kept", async () => {
  const sheet = await leader.get(overview.link("Formulere hovedfunn"));
  const evidence = sheet.all("label").find((label) => label.text.includes(secret));
  await sheet.press("Lagre", {
    "Vi fant at …": "Folk vil bli spurt",
    "Hva bygger funnet på?": [evidence?.text.trim() ?? ""],
  });
  await leader.post(team.drafts, {
    "draft-form": `${(await leader.get(`${overview.link("Alt som er skrevet")}?kind=statement`)).link(secret)}/edit`,
    text: `${secret} og Pål`,
  });
  const page = await leader.get(consents);
  const question = await leader.get(page.link("Trekk samtykket: S1"));
  const answer = await question.press("Slett for godt");
  assert.equal(answer.status, 200, answer.text);
  assert.ok(!answer.hasLink("Til den offentlige siden"), "nothing is public yet");
  assert.match(answer.text, /Folk vil bli spurt/);
  assert.match(answer.text, /Gruppas egne ord, men uten andre stemmer bak/);
  assert.deepEqual(await tablesWith(secret), []);
  const after = await leader.get(overview.link("Oversikt"));
  assert.match(after.text, /Stemmer dere har hørt:\s*1/);
});

test("taking it back twice does it once", async () => {
  const page = await leader.get(consents);
  assert.ok(!page.hasLink("Trekk samtykket: S1"));
});

test("what others had said comes back from the bin when what it was merged into goes, and the page says so", async () => {
  await consent("S3");
  await talk("S3", "Det skal bort");
  await talk("S2", "Det skal bli");
  const written = `${overview.link("Alt som er skrevet")}?kind=statement`;
  const ids = ["Det skal bort", "Det skal bli"].map(async (words) => (await leader.get(written)).link(words));
  const chosen = (await Promise.all(ids)).map((address): [string, string] => [
    "chosen",
    address.split("/").at(-1) ?? "",
  ]);
  const merging = await leader.get(`${overview.link("Oversikt")}/merge?${new URLSearchParams(chosen)}`);
  await merging.press("Slå sammen til ett", { "Hva ble sagt eller sett?": "Bort og bli" });
  const page = await leader.get(consents);
  const answer = await (await leader.get(page.link("Trekk samtykket: S3"))).press("Slett for godt");
  assert.match(answer.text, /hentet tilbake fra papirkurven.*slått sammen med noe som nå er slettet.*Det skal bli/);
  assert.doesNotMatch(answer.text, /Det skal bort|Bort og bli/);
  assert.equal((await leader.get(answer.link("Det skal bli"))).status, 200);
});

test("where the work is public, whoever takes a consent back is told to read the published text again", async () => {
  const writing = await leader.get(overview.link("Offentlig side"));
  const said = { Tittel: "Samtaler", Hva: "Vi har snakket med to." };
  await (await (await writing.press("Se hvordan den blir", said)).follow()).press("Publiser");
  const page = await leader.get(consents);
  const answer = await (await leader.get(page.link("Trekk samtykket: S2"))).press("Slett for godt");
  assert.match(answer.text, /Les teksten på nytt/);
  const there = await leader.get(answer.link("Til den offentlige siden"));
  assert.match(there.text, /Noe som denne siden bygger på, er trukket tilbake/);
});

test("no page failed on the way", () => {
  assert.deepEqual(house.faults, []);
});

/** Every table and column in the database that holds these words. */
async function tablesWith(words: string): Promise<string[]> {
  return house.db.systemically(async (db) => {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
    const found: string[] = [];
    for (const { name } of rows) {
      const hits = await sql`select 1 from ${sql.raw(name)} t where t::text like ${`%${words}%`} limit 1`.execute(db);
      if (hits.rows.length > 0) found.push(name);
    }
    return found;
  });
}
