// Taking in work from elsewhere: nothing is lost, counts are right, twice is once, and what is tied together stays so.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { Change } from "#people/actor.ts";
import { newId } from "#platform/ids.ts";
import {
  countVoices,
  editItem,
  insertConsent,
  listCounts,
  listItems,
  listVersions,
  listVoices,
  mergeItems,
  trashItems,
  walkTrace,
  writeItem,
} from "#record/index.ts";
import { testDatabase } from "../../../test/database.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { listDrafts, saveDraft } from "../drafts/store.ts";
import { listRuns, markBegun } from "../runs/store.ts";
import { startProcess } from "../start/start-process.ts";
import { findProcess } from "../store.ts";
import { adoptWork } from "./adopt-work.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
});

const lead = <T>(work: (change: Change) => Promise<T>): Promise<T> =>
  team.change((change) => work({ ...change, actor: { ...change.actor, role: "leader" } }));

async function start(origin: "short" | "exercise", exercise = ""): Promise<string> {
  const id = newId();
  const wish = { id, title: "Arbeid", aim: "", origin, exercise, language: "nb", placeIds: [] } as const;
  await lead((it) => startProcess(it, { ...wish, startOn: "2026-10-01" }));
  return id;
}

const runsOf = (process: string) => lead(({ db, actor }) => listRuns(db, actor.organisationId, process));

async function runOf(process: string, exercise: string): Promise<string> {
  const run = (await runsOf(process)).find((each) => each.exercise === exercise);
  assert.ok(run, exercise);
  return run.id;
}

/** A talk under a consent, a statement with a version and a link, something in the bin, something merged, and a draft. */
async function interview(process: string) {
  const run = await runOf(process, "interview");
  const consent = newId();
  await lead(({ db, actor, now }) => {
    const said = { informantCode: "K1", covers: "notater", givenHow: "oral", givenOn: "2026-10-01" } as const;
    const row = { id: consent, processId: process, ...said, wantsToHear: false, recordedAt: now };
    return insertConsent(db, actor.organisationId, row, actor.personId);
  });
  const note = await write(process, run, "insight-note", { informantCode: "K1", method: "interview" }, [], consent);
  const statement = await write(process, run, "statement", { text: "Jeg spiser alene" }, [note]);
  await lead((it) =>
    editItem(it, { id: statement, basedOn: 1, values: { text: "Jeg spiser ofte alene" }, relations: [], links: [] }),
  );
  const binned = await write(process, run, "statement", { text: "Bort" }, []);
  await lead((it) => trashItems(it, [binned]));
  const two = [
    await write(process, run, "statement", { text: "A" }, []),
    await write(process, run, "statement", { text: "B" }, []),
  ];
  await lead((it) => mergeItems(it, { id: newId(), ids: two, values: { text: "A og B" } }));
  const draft = `/nb/o/team/processes/${process}/runs/${run}`;
  await team.change(
    ({ db, actor, now }) =>
      saveDraft(db, actor, {
        form: `${draft}#part-0`,
        fields: { text: "Halvt" },
        savedAt: now,
        processId: process,
        itemId: null,
      }),
    team.bjorn,
  );
  await lead(({ db, actor, now }) => markBegun(db, actor.organisationId, run, actor.personId, now));
  return { run, note, statement, draft };
}

async function write(
  processId: string,
  runId: string,
  kind: string,
  values: Record<string, string>,
  source: readonly string[],
  consentId: string | null = null,
): Promise<string> {
  const id = newId();
  const links = source.map((toId) => ({ relation: "source", toId }));
  const said = { language: "nb", channel: "meeting", saidOn: "2026-10-01" } as const;
  await lead((it) => writeItem(it, { id, processId, runId, kind, values, links, consentId, ...said }));
  return id;
}

async function census(process: string) {
  return lead(async ({ db, actor }) => {
    const rows = async (table: string): Promise<number> => {
      const counted = sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
        where organisation_id = ${actor.organisationId} and process_id = ${process}`;
      return (await counted.execute(db)).rows[0]?.count ?? 0;
    };
    const tables = ["runs", "items", "item_versions", "item_links", "item_origins", "item_voices", "consents"];
    const counts: [string, number][] = [];
    for (const table of tables) counts.push([table, await rows(table)]);
    return Object.fromEntries(counts);
  });
}

test("everything moves, nothing is lost, and the source is closed and points to where it went", async () => {
  const [target, source] = [await start("short"), await start("exercise", "interview")];
  const written = await interview(source);
  const earlier = await census(source);
  const moved = await lead((it) => adoptWork(it, target, { source, run: null }));
  assert.deepEqual(moved, { ok: true, value: earlier["items"] });
  const after = await census(target);
  assert.deepEqual({ ...after, runs: earlier["runs"] }, earlier);
  assert.ok(Object.values(await census(source)).every((count) => count === 0));
  assert.equal(await runOf(target, "interview"), written.run);
  assert.equal((await runsOf(target)).length, 10);
  const closed = await lead(({ db, actor }) => findProcess(db, actor.organisationId, source));
  assert.equal(closed?.adoptedInto, target);
  assert.ok(closed?.closedAt);
});

test("counts, voices, versions and the trace are as they were", async () => {
  const [target, source] = [await start("short"), await start("exercise", "interview")];
  const written = await interview(source);
  const organisationId = team.organisationId;
  const countsOf = (process: string) => lead(({ db }) => listCounts(db, organisationId, process));
  const [earlierCounts, earlierItem] = [await countsOf(source), await team.find(written.statement)];
  await lead((it) => adoptWork(it, target, { source, run: null }));
  assert.deepEqual(sorted(await countsOf(target)), sorted(earlierCounts));
  assert.deepEqual(await countsOf(source), []);
  const item = await team.find(written.statement);
  assert.deepEqual({ ...item, processId: source }, earlierItem);
  await lead(async ({ db }) => {
    assert.equal((await listVoices(db, organisationId, [item.id])).get(item.id)?.voices, 1);
    assert.equal(await countVoices(db, organisationId, target), 1);
    assert.equal(await countVoices(db, organisationId, source), 0);
    assert.equal((await listVersions(db, organisationId, item)).length, 1);
    const { nodes } = await walkTrace(db, organisationId, item.id, "back");
    assert.deepEqual(
      nodes.map((node) => node.id),
      [item.id, written.note],
    );
  });
});

function sorted<T extends { readonly kind: string }>(counts: readonly T[]): T[] {
  return counts.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

test("another person's draft comes along to the form's new address", async () => {
  const [target, source] = [await start("short"), await start("exercise", "interview")];
  const { draft } = await interview(source);
  await lead((it) => adoptWork(it, target, { source, run: null }));
  const at = (page: string) => team.change(({ db, actor }) => listDrafts(db, actor, page), team.bjorn);
  assert.deepEqual(
    (await at(draft.replace(source, target))).map((each) => each.fields),
    [{ text: "Halvt" }],
  );
  assert.deepEqual(await at(draft), []);
});

test("twice is once, and what came in between comes along", async () => {
  const [target, source] = [await start("short"), await start("exercise", "interview")];
  const { run } = await interview(source);
  await lead((it) => adoptWork(it, target, { source, run: null }));
  const once = await census(target);
  assert.deepEqual(await lead((it) => adoptWork(it, target, { source, run: null })), { ok: true, value: 0 });
  assert.deepEqual(await census(target), once);
  await write(source, run, "statement", { text: "Skrevet samtidig" }, []);
  assert.deepEqual(await lead((it) => adoptWork(it, target, { source, run: null })), { ok: true, value: 1 });
  const other = await start("short");
  assert.deepEqual(await lead((it) => adoptWork(it, other, { source, run: null })), {
    ok: false,
    problem: "moved-elsewhere",
  });
});

test("items come after those of their kind that are there", async () => {
  const [target, source] = [await start("short"), await start("exercise", "interview")];
  const first = await write(target, await runOf(target, "interview"), "statement", { text: "Først" }, []);
  await interview(source);
  await lead((it) => adoptWork(it, target, { source, run: null }));
  const filter = { processId: target, kinds: ["statement"], limit: 10 };
  const items = await lead(({ db }) => listItems(db, team.organisationId, filter));
  assert.equal(items[0]?.id, first);
  assert.equal(new Set(items.map((item) => item.position)).size, items.length);
  assert.equal((await runsOf(target)).filter((run) => run.exercise === "interview").length, 2);
});

test("one run of a larger work moves with its talks, and the rest stays", async () => {
  const [target, source] = [await start("short"), await start("short")];
  const { run } = await interview(source);
  await write(source, await runOf(source, "words-we-use"), "term", { word: "senior" }, []);
  const moved = await lead((it) => adoptWork(it, target, { source, run }));
  assert.ok(moved.ok);
  assert.equal((await census(source))["items"], 1);
  assert.equal((await census(source))["consents"], 0);
  assert.equal((await census(target))["consents"], 1);
  assert.deepEqual(await lead((it) => adoptWork(it, target, { source, run })), { ok: true, value: 0 });
  const open = await lead(({ db, actor }) => findProcess(db, actor.organisationId, source));
  assert.equal(open?.closedAt, null);
});

test("a run that others rest on is not torn out", async () => {
  const [target, source] = [await start("short"), await start("short")];
  const { run, statement } = await interview(source);
  const finding = newId();
  const place = { id: finding, processId: source, runId: await runOf(source, "key-findings"), kind: "finding" };
  const said = { language: "nb", channel: "meeting", saidOn: "2026-10-01" } as const;
  const links = [{ relation: "evidence", toId: statement }];
  await lead((it) => writeItem(it, { ...place, values: { sentence: "Alene" }, links, ...said }));
  const earlier = await census(source);
  assert.deepEqual(await lead((it) => adoptWork(it, target, { source, run })), {
    ok: false,
    problem: "woven-together",
  });
  assert.deepEqual(await census(source), earlier);
});

test("a member, a closed target and the process itself are refused", async () => {
  const [target, source] = [await start("short"), await start("exercise", "interview")];
  await assert.rejects(team.change((it) => adoptWork(it, target, { source, run: null })));
  assert.deepEqual(await lead((it) => adoptWork(it, source, { source, run: null })), {
    ok: false,
    problem: "same-process",
  });
  await lead((it) => adoptWork(it, target, { source, run: null }));
  const late = await start("exercise", "assumptions");
  await assert.rejects(lead((it) => adoptWork(it, source, { source: late, run: null })));
});
