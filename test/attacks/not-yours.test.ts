// Whoever asks for what is not theirs is told exactly what they would be told if it did not exist.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newId } from "#platform/ids.ts";
import { demoOrganisations, demoProcesses } from "#seeds/index.ts";
import type { CastMember } from "../cast.ts";
import { origin, testHouse } from "../house.ts";
import { addressesOf, type Named, namedIn } from "./addresses.ts";
import { furnish } from "./furnished.ts";

const house = await testHouse();
let real: Named;

before(async () => {
  real = await namedIn(house, await furnish(house, (field) => `Ord om ${field}`));
});

const nowhere: Named = {
  organisation: "finnes-ikke",
  process: newId(),
  run: newId(),
  item: newId(),
  consent: newId(),
  membership: newId(),
};

/** Everything a browser is told, with the asked address taken out of it. */
async function told(who: CastMember, method: "GET" | "POST", path: string) {
  const body = method === "POST" ? new URLSearchParams({ does: "publish", version: "1", id: newId() }) : undefined;
  const ownForm = { origin, "sec-fetch-site": "same-origin" };
  const answer = await house.ask(who, path, { method, body, headers: ownForm });
  const text = (await answer.text()).replaceAll(path, "").replaceAll(path.slice(3), "");
  // A tag and a length tell how long the asked address is, and nothing else.
  const headers = [...answer.headers].filter(([name]) => !["etag", "content-length"].includes(name));
  return { status: answer.status, headers, text };
}

async function alike(who: CastMember, method: "GET" | "POST", there: Named, notThere: Named): Promise<number> {
  const existing = addressesOf(house, method, there);
  const made = addressesOf(house, method, notThere);
  let compared = 0;
  for (const [index, { path, access }] of existing.entries()) {
    const other = made[index]?.path ?? "";
    if (access !== "member" || path === other) continue;
    const answer = await told(who, method, path);
    // Taking out a run that is not there is done already, whosever it is.
    const isDone = path.endsWith("/removal") && answer.status === 303;
    assert.ok(isDone || answer.status === 404 || answer.status === 403, `${answer.status} ${who} ${method} ${path}`);
    assert.deepEqual(answer, await told(who, method, other), `${who} ${method} ${path}`);
    compared += 1;
  }
  return compared;
}

test("a team one does not belong to is like a team that does not exist", async () => {
  for (const who of ["outsider", "otherLeader", "associationContact"] satisfies CastMember[]) {
    for (const method of ["GET", "POST"] as const) assert.ok((await alike(who, method, real, nowhere)) > 20);
  }
});

test("a process outside a narrow membership is like a process that does not exist", async () => {
  const made = { ...real, process: nowhere.process };
  const inProcess = ({ path }: { path: string }): boolean => path.includes(real.process);
  assert.ok(addressesOf(house, "GET", real).filter(inProcess).length > 20);
  for (const method of ["GET", "POST"] as const) await alike("narrow", method, real, made);
});

test("another team's things are like things that do not exist, from within one's own team", async () => {
  const own = { ...nowhere, organisation: demoOrganisations.fjellheim.slug, process: demoProcesses.newcomers.id };
  const { run, item, consent, membership } = real;
  const compare = { ...own, run, item, consent, membership };
  for (const method of ["GET", "POST"] as const) await alike("otherLeader", method, compare, own);
  await alike("otherLeader", "GET", { ...compare, process: real.process }, { ...own, process: newId() });
});

test("a page that was never published is like a page of a team that does not exist", async () => {
  const asked = ["nordvik/sammen-om-hverdagen-i-nordvik", "nordvik/finnes-ikke", "finnes-ikke/finnes-ikke"];
  const answers = await Promise.all(asked.map((part) => told("nobody", "GET", `/nb/library/${part}`)));
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
});

test("no page failed on the way", () => {
  assert.deepEqual(house.faults, []);
});
