// The roadmap: what waits for a follow-up, what was seen before, the map of benefits, and lines that move and change.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newId } from "#platform/ids.ts";
import type { FieldValues, Item, ItemVersion, LinkedItem } from "#record/index.ts";
import type { Filling } from "../../../test/form.ts";
import { testHouse } from "../../../test/house.ts";
import { demoProcesses } from "#seeds/index.ts";
import { teamUrls } from "../../urls.ts";
import { benefitsMapOf } from "./benefits-map.ts";
import { dueLines, followUpsOf, isPlaced } from "./roadmap-line.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");
let process: string;
const runs = new Map<string, string>();

before(async () => {
  const form = await house.as("leader").get(nordvik.newProcess);
  const typed = { "Hva skal arbeidet hete?": "Veikart", "Hvor mye av veilederen?": "Hele veilederen" };
  process = /processes\/([0-9a-f-]+)/.exec((await form.press("Start et arbeid", typed)).location)?.[1] ?? "";
  for (const theme of (await house.as("member").get(nordvik.process(process))).all("a[href*='/themes/']")) {
    const page = await house.as("member").get(theme.getAttribute("href") ?? "");
    for (const link of page.all("a[href*='/runs/']")) {
      runs.set(link.text.replace(/\s+/g, " ").trim(), link.getAttribute("href") ?? "");
    }
  }
});

async function write(exercise: string, part: number, kind: string, fields: Filling): Promise<string> {
  const id = newId();
  const address = [...runs].find(([title]) => title.includes(exercise))?.[1];
  assert.ok(address, `${exercise} is among ${[...runs.keys()].join(", ")}`);
  const wrote = await house.as("member").post(`${address}/items`, { id, kind, part, ...fields });
  assert.equal(wrote.status, 303, wrote.text);
  return id;
}

const measure = (fields: Filling) => write("Tiltak på tidslinja", 0, "roadmap-item", fields);

test("lines wait when their day has come, the longest first, and not when they are over", () => {
  const line = (id: string, values: FieldValues) => ({ id, values });
  const lines = [
    line("tomorrow", { nextFollowUpOn: "2026-10-02" }),
    line("today", { nextFollowUpOn: "2026-10-01" }),
    line("long ago", { nextFollowUpOn: "2026-06-01", status: "under-way" }),
    line("done", { nextFollowUpOn: "2026-06-01", status: "done" }),
    line("never", {}),
  ];
  assert.deepEqual(
    dueLines(lines, "2026-10-01").map(({ id }) => id),
    ["long ago", "today"],
  );
});

test("a line is placed when it has both a time and a track", () => {
  assert.ok(isPlaced({ values: { horizon: "now", lane: "people" } }));
  assert.ok(!isPlaced({ values: { horizon: "now" } }));
});

test("the history holds each time something was seen or the status changed", () => {
  const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));
  const version = (number: number, values: FieldValues): ItemVersion => {
    return { version: number, values, editedBy: "kari", editedAt: at(number) };
  };
  const item = {
    values: { status: "done", lastFollowUp: "Ferdig", lane: "people" },
    editedAt: at(5),
  } as unknown as Item;
  const versions = [
    version(1, {}),
    version(2, { status: "planned", lastFollowUp: "Først" }),
    version(3, { status: "planned", lastFollowUp: "Først", lane: "people" }),
    version(4, { status: "under-way", lastFollowUp: "Først", lane: "people" }),
  ];
  assert.deepEqual(
    followUpsOf(item, versions).map(({ at: when, status, saw }) => [when.getUTCDate(), status, saw]),
    [
      [5, "done", "Ferdig"],
      [4, "under-way", "Først"],
      [2, "planned", "Først"],
    ],
  );
});

test("the map runs from what is done to the target, and a target without benefits hangs on the change", () => {
  const thread = (id: string) => ({ id, line: `change ${id}` }) as Item;
  const link = (fromId: string, relation: string, id: string) => ({ fromId, relation, id, line: id }) as LinkedItem;
  const below = [
    link("a", "actions", "bus"),
    link("a", "benefits", "company"),
    link("a", "targetPictures", "together"),
    link("b", "actions", "bus"),
    link("b", "targetPictures", "together"),
  ];
  const map = benefitsMapOf([thread("a"), thread("b")], below);
  assert.deepEqual(
    [map.actions, map.benefits, map.targets].map((nodes) => nodes.map(({ id }) => id)),
    [["bus"], ["company"], ["together"]],
  );
  assert.deepEqual(map.edges, [
    { from: "a", to: "bus" },
    { from: "company", to: "a" },
    { from: "together", to: "company" },
    { from: "b", to: "bus" },
    { from: "together", to: "b" },
  ]);
});

test("an empty roadmap, role profile and value page say what to do first", async () => {
  for (const address of [nordvik.roadmap, nordvik.roadmapRoles, nordvik.roadmapBenefits]) {
    const page = await house.as("reader").get(address(process));
    assert.equal(page.status, 200);
    assert.ok(page.hasLink("Åpne aktiviteten"));
  }
});

test("a line says its voices, and plainly when there are none", async () => {
  const talk = { informantCode: "K1", method: "interview", participants: 1 };
  const note = await write("Intervju", 0, "insight-note", talk);
  const finding = await write("Formulere hovedfunn", 0, "finding", { sentence: "Mange spiser alene" });
  await house.as("member").post(nordvik.itemAct(process, finding, "links"), { evidence: note });
  const line = await measure({
    measure: "Middag på torsdager",
    horizon: "now",
    lane: "activities",
    ownerUnit: "Enhet for kultur",
    responsible: "Kari",
  });
  const without = await house.as("member").get(nordvik.roadmap(process));
  assert.match(without.text, /Middag på torsdager.*Ingen stemmer bak denne linja ennå/);
  await house.as("member").post(nordvik.itemAct(process, line, "links"), { basedOn: finding });
  const page = await house.as("reader").get(nordvik.roadmap(process));
  assert.match(
    page.text,
    /Middag på torsdager Planlagt.*Ansvar Enhet for kultur · Kari.*Bygger på Mange spiser alene Hovedfunn/,
  );
});

test("where a unit is asked for, the form says never to write a name; where a name is, that it stays in the group", async () => {
  const line = await measure({ measure: "Hagestell", horizon: "now", lane: "people" });
  const form = await house.as("member").get(nordvik.itemForm(process, line));
  const [unit, person] = ["Hvilken enhet eller forening har ansvaret?", "Hvem har ansvaret, med navn?"];
  assert.match(form.text, new RegExp(`${unit.replace("?", "\\?")}.{0,80}Skriv aldri navnet på en person`));
  assert.match(form.text, new RegExp(`${person.replace("?", "\\?")}.{0,40}Navnet blir i gruppa`));
  await form.press("Lagre", { [unit]: "Enhet for park", [person]: "Ola" });
  assert.match((await house.as("reader").get(nordvik.item(process, line))).text, /Enhet for park.*Ola/);
});

test("a follow-up changes the line, keeps what was, and asks for the next quarter", async () => {
  const line = await measure({ measure: "Skyss", horizon: "now", lane: "people" });
  const editing = await house.as("member").get(nordvik.itemForm(process, line));
  await editing.press("Lagre", { "Når ser vi på det igjen?": "2026-01-01" });
  const due = await house.as("member").get(nordvik.roadmap(process));
  assert.match(due.text, /Tid for å se på det igjen ?Én linje venter på oppfølging. Skyss/);
  const form = await house.as("member").get(nordvik.roadmapLine(process, line));
  const first = { "Hva ser vi nå?": "To biler er klare", "Hvor langt er vi kommet?": "I gang" };
  assert.equal((await form.press("Lagre oppfølgingen", first)).status, 303);
  const again = await house.as("member").get(nordvik.roadmapLine(process, line));
  await again.press("Lagre oppfølgingen", { "Hva ser vi nå?": "Fem biler", "Hvor langt er vi kommet?": "Gjort" });
  const page = await house.as("reader").get(nordvik.roadmapLine(process, line));
  assert.match(page.text, /Gjort Fem biler .* I gang To biler er klare/);
  assert.doesNotMatch((await house.as("member").get(nordvik.roadmap(process))).text, /venter på oppfølging/);
});

test("the second of two who follow up sees how the line stands and keeps what was typed", async () => {
  const line = await measure({ measure: "Kaffe", horizon: "now", lane: "people" });
  const [one, other] = [
    await house.as("leader").get(nordvik.roadmapLine(process, line)),
    await house.as("member").get(nordvik.roadmapLine(process, line)),
  ];
  await one.press("Lagre oppfølgingen", { "Hvor langt er vi kommet?": "Gjort" });
  const again = await other.press("Lagre oppfølgingen", { "Hva ser vi nå?": "Ingen kom" });
  assert.equal(again.status, 409);
  assert.equal(again.field("Hva ser vi nå?"), "Ingen kom");
  assert.match(again.text, /Noen andre har endret linja.* Gjort/);
  assert.equal((await again.press("Lagre oppfølgingen")).status, 303);
});

test("a line is moved by a form, and a day that is none is shown again", async () => {
  const line = await measure({ measure: "Plan", horizon: "now", lane: "people" });
  const form = await house.as("member").get(nordvik.roadmapLine(process, line));
  const moved = await form.press("Flytt", { "Når?": "Senere: 18–60 måneder", Område: "Planer, penger og vedtak" });
  assert.equal(moved.status, 303);
  const page = await house.as("member").get(nordvik.roadmapLine(process, line));
  assert.match(page.text, /Planer, penger og vedtak/);
  const wrong = await page.press("Lagre oppfølgingen", { "Når ser vi på det igjen?": "snart" });
  assert.deepEqual([wrong.status, wrong.problems()], [422, ["Skriv dag, måned og år, for eksempel 5.3.2026."]]);
});

test("one who reads changes nothing, strangers find nothing, and another kind is no line", async () => {
  const line = await measure({ measure: "Bare lese", horizon: "now", lane: "people" });
  const address = nordvik.roadmapLine(process, line);
  assert.ok(!(await house.as("reader").get(address)).hasButton("Flytt"));
  assert.equal((await house.as("reader").post(address, { status: "done", version: 1 })).status, 403);
  assert.equal((await house.as("otherLeader").get(address)).status, 404);
  const concept = await write("Konseptark", 0, "concept", { name: "Middag" });
  assert.equal((await house.as("member").get(nordvik.roadmapLine(process, concept))).status, 404);
  assert.equal((await house.as("member").post(nordvik.roadmapPlace(process, concept), { horizon: "now" })).status, 404);
});

test("each side asks as many questions of the database for a long roadmap as for a short one", async () => {
  await measure({ measure: "Enda en", horizon: "now", lane: "people" });
  const counted = async (address: string): Promise<number> => {
    const first = house.db.queryCount();
    assert.equal((await house.as("reader").get(address)).status, 200);
    return house.db.queryCount() - first;
  };
  const long = demoProcesses.everyday.id;
  for (const address of [nordvik.roadmap, nordvik.group]) {
    assert.equal(await counted(address(long)), await counted(address(process)));
  }
  const [many, few] = [nordvik.theme(long, "roadmap"), nordvik.theme(process, "roadmap")];
  assert.equal(await counted(many), await counted(few));
});

test("the role goes from today to wanted, and concepts without one are named", async () => {
  await write("Konseptark", 0, "concept", { name: "Skyssring" });
  const roleFields = { area: "Middag", today: "provider", wanted: "facilitator", start: "Låne ut kjøkkenet" };
  await write("Ønsket rolle", 0, "role", roleFields);
  const page = await house.as("reader").get(nordvik.roadmapRoles(process));
  assert.match(page.text, /I dag Tjenesteyter .* Dit vi vil Tilrettelegger/);
  assert.match(page.text, /Grensesjekken mangler.*Konsepter uten rolleprofil.*Skyssring/);
});

test("benefits stand by whom they are for, and in a table of what is measured", async () => {
  const benefit = { benefit: "Flere å spise med", forWhom: "senior" };
  const id = await write("Verdi for hvem", 0, "benefit", benefit);
  const form = await house.as("member").get(nordvik.itemForm(process, id));
  await form.press("Lagre", { "Hva teller eller ser vi etter?": "Gjester", "Hvordan er det nå?": "4" });
  const page = await house.as("reader").get(nordvik.roadmapBenefits(process));
  assert.match(page.text, /Seniorene Flere å spise med/);
  assert.match(page.text, /Flere å spise med Gjester ?4 ?– ?– ?– ?Ikke skrevet ennå/);
});
