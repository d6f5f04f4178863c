// What a team has not published is found by nobody outside it, on no page, in no list, count, file or header.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { demoOrganisations, demoProcesses } from "#seeds/index.ts";
import { teamUrls, urls } from "../../src/urls.ts";
import type { CastMember } from "../cast.ts";
import { testHouse } from "../house.ts";
import { type Address, addressesOf, type Named, namedIn } from "./addresses.ts";
import type { Everything } from "./everything.ts";
import { furnish, publish, team } from "./furnished.ts";

const house = await testHouse();
const marker = "qvaxomir";
const named = { "person.name": "Kari Nordmann", "organisation.name": "Nordvik kommune" };
let everything: Everything;
let nordvik: Named;

before(async () => {
  everything = await furnish(house, (field) => Object(named)[field] ?? `${marker} ${field}`);
  nordvik = await namedIn(house, everything);
});

const strangers = ["nobody", "outsider", "otherLeader", "associationContact"] satisfies CastMember[];

/** Status, headers and body as one text, as a snoop would read it. */
async function everythingSent(who: CastMember, path: string): Promise<{ status: number; sent: string }> {
  const answer = await house.ask(who, path);
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return { status: answer.status, sent: `${headers}\n\n${Buffer.from(await answer.arrayBuffer()).toString("latin1")}` };
}

/** All but the sheets of the guide, which know nothing of any team. */
function asked(ids: Named): Address[] {
  return addressesOf(house, "GET", ids).filter(({ path }) => !/guide.*sheet/.test(path));
}

async function expectNothing(who: CastMember, path: string): Promise<number> {
  const { status, sent } = await everythingSent(who, path);
  assert.ok(!sent.includes(marker), `${who} reads it at ${path}`);
  return status;
}

test("the team itself reads it, so that the marker is worth looking for", async () => {
  const { process } = everything;
  for (const path of [team.items(process), team.report(process), team.exports(process, "csv"), team.bin(process)]) {
    assert.ok((await everythingSent("owner", path)).sent.includes(marker), path);
  }
});

test("strangers read none of it on any address", async () => {
  for (const who of strangers) {
    for (const { path, access } of asked(nordvik)) {
      const status = await expectNothing(who, path);
      if (access === "member") assert.equal(status, who === "nobody" ? 303 : 404, `${who} ${path}`);
    }
  }
});

test("a narrow member reads none of it in the team either", async () => {
  const library = { ...nordvik, process: demoProcesses.library.id };
  for (const ids of [nordvik, library]) {
    for (const { path, access, route } of asked(ids)) {
      const status = await expectNothing("narrow", path);
      const isElsewhere = ids === nordvik ? route.includes(":process") : /:(run|item|consent)\b/.test(route);
      if (access === "member" && isElsewhere) assert.ok(status === 404 || status === 403, `${status} ${path}`);
    }
  }
});

test("another team's address opens nothing with our ids in it", async () => {
  const { slug } = demoOrganisations.fjellheim;
  const theirs = { ...nordvik, organisation: slug, process: demoProcesses.newcomers.id };
  for (const ids of [{ ...nordvik, organisation: slug }, theirs]) {
    for (const { path } of asked(ids)) await expectNothing("otherLeader", path);
  }
  const { item } = teamUrls("nb", slug);
  const notOurs = item(demoProcesses.newcomers.id, nordvik.item);
  assert.equal((await house.ask("otherLeader", notOurs)).status, 404);
});

/** What everybody sees, as bytes and tags of pages. */
async function publicFaces(): Promise<string[]> {
  const address = urls.publication("nb", "nordvik", "mvastol-ravik");
  const paths = [
    urls.home("nb"),
    urls.publications("nb"),
    `${urls.publications("nb")}?year=2026`,
    `${urls.search("nb")}?q=mvastol`,
    address,
  ];
  const faces: string[] = [];
  for (const path of paths) {
    const { status, sent } = await everythingSent("nobody", path);
    faces.push(`${status} ${path}\n${sent}`);
  }
  return faces;
}

test("publishing shows what was published, and withdrawing makes every page as it was", async () => {
  const before = await publicFaces();
  await publish(house, everything, (part) => `Mvastol ravik${part === "title" ? "" : ` ${part}`}`);
  const during = await publicFaces();
  for (const [index, face] of during.entries()) {
    const hasWords = index !== 0;
    assert.equal(/mvastol\S* ravik/i.test(face.split("\n\n").slice(1).join()), hasWords, face.split("\n")[0]);
  }
  // A passage in the search may end right after the marker, in an ellipsis (its bytes, as latin1).
  const chosen = /qvaxomir (roadmap-item\.(measure|description|ownerUnit)|\u00e2\u0080\u00a6)/g;
  for (const face of during) assert.ok(!face.replace(chosen, "").includes(marker), face.split("\n")[0]);
  const page = await house.as("leader").get(team.publication(everything.process));
  await page.press("Ja, trekk tilbake");
  assert.deepEqual(await publicFaces(), before);
});

test("what is put into the bin is gone from every list, sheet, report and file within one request", async () => {
  const { process, items, runs } = everything;
  const item = items.get("finding") ?? "";
  const words = `${marker} finding.sentence`;
  const showing = [team.items(process), team.report(process), team.exports(process, "json"), team.home];
  const shown = [
    ...showing,
    ...runs.map((run) => team.run(process, run)),
    team.trace(process, items.get("need") ?? ""),
  ];
  const reading = async (): Promise<number> => {
    let count = 0;
    for (const path of shown) if ((await everythingSent("member", path)).sent.includes(words)) count += 1;
    return count;
  };
  assert.ok((await reading()) >= 4);
  await house.as("member").post(team.itemAct(process, item, "bin"));
  assert.equal(await reading(), 0);
  assert.ok((await everythingSent("member", team.bin(process))).sent.includes(words));
});

test("no page failed on the way", () => {
  assert.deepEqual(house.faults, []);
});
