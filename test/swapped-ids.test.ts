// Ids are swapped between two municipalities in every address and form: nothing is read and nothing changes.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { Route } from "#web/route.ts";
import { demoOrganisations } from "#seeds/index.ts";
import { addressOf, type Ids, idsOf, partsOf } from "./addresses.ts";
import type { CastMember } from "./cast.ts";
import { testHouse } from "./house.ts";
import type { Page } from "./page.ts";
import { rowsOf } from "./rows-of.ts";

const house = await testHouse();
const teamRoutes = house.routes.filter((route) => route.access === "member");
let nordvik: Ids;
let fjellheim: Ids;
let library: Ids;

before(async () => {
  nordvik = await idsOf(house.db, "everyday");
  fjellheim = await idsOf(house.db, "newcomers");
  library = await idsOf(house.db, "library");
});

/** A form with every id of the victim under every name that a form of ours could have. */
function stuffed(ids: Ids): URLSearchParams {
  const form = new URLSearchParams({
    does: "begin",
    version: "1",
    step: "up",
    part: "0",
    kind: "statement",
    text: "Innbrudd",
  });
  const names = [
    "id",
    "to",
    "item",
    "chosen",
    "consentId",
    "responsible",
    "run",
    "process",
    "into",
    "source",
    "evidence",
  ];
  for (const name of [...names, "basedOn", "statements", "findings", "ideas", "shown", "partId", "receiver", "form"]) {
    for (const id of Object.values(ids)) form.append(name, id);
  }
  return form;
}

function ask(who: CastMember, route: Route, address: string, form?: URLSearchParams): Promise<Page> {
  const door = house.as(who);
  if (route.method === "GET") return door.get(form ? `${address}?${form}` : address);
  return door.post(address, form);
}

for (const [who, own, foreign] of [
  ["otherLeader", () => fjellheim, () => nordvik],
  ["owner", () => nordvik, () => fjellheim],
] as const) {
  test(`an id of another municipality in an address opens nothing to the ${who}`, async () => {
    const untouched = await everythingOf(foreign());
    for (const route of teamRoutes) {
      for (const part of partsOf(route.path).filter((name) => name !== "theme")) {
        const mixed = addressOf(route.path, { ...own(), [part]: foreign()[part] });
        const page = await ask(who, route, mixed, route.method === "POST" ? stuffed(own()) : undefined);
        // Removing what is not there is done already, for the sake of those who press twice.
        const isDone = route.path.endsWith("/removal") && part === "run";
        assert.equal(page.status, isDone ? 303 : 404, `${route.method} ${mixed} (${part})`);
      }
    }
    assert.deepEqual(await everythingOf(foreign()), untouched);
  });

  test(`an id of another municipality in a form does nothing for the ${who}`, async () => {
    const untouched = await everythingOf(foreign());
    const words = await wordsOf(foreign());
    for (const route of teamRoutes) {
      const page = await ask(who, route, addressOf(route.path, own()), stuffed(foreign()));
      assert.ok(page.status < 500, `${route.method} ${route.path}: ${house.faults.at(-1)}`);
      for (const word of words)
        assert.equal(page.html.includes(word), false, `${route.method} ${route.path} says: ${word}`);
    }
    assert.deepEqual(await everythingOf(foreign()), untouched);
  });
}

test("an item, a run or a consent is found only in its own process", async () => {
  for (const route of teamRoutes.filter(({ path }) => /:(run|item|consent)/.test(path))) {
    const page = await ask("owner", route, addressOf(route.path, { ...nordvik, process: library.process }));
    assert.equal(page.status, 404, `${route.method} ${route.path}`);
  }
});

/** A digest of every row that the organisation has, in every table. */
function everythingOf(ids: Ids): Promise<Record<string, string>> {
  const organisation = Object.values(demoOrganisations).find((each) => each.slug === ids.organisation);
  return rowsOf(house.db, organisation?.id ?? "");
}

/** Some of what is written there and nowhere else. */
async function wordsOf(ids: Ids): Promise<string[]> {
  const { rows } = await house.db.systemically((db) =>
    sql<{
      line: string;
    }>`select line from items where process_id = ${ids.process} and length(line) > 20 limit 200`.execute(db),
  );
  return rows.map((row) => row.line).filter((line) => !/[&<>"']/.test(line));
}
