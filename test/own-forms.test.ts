// A change is made only from a page of ours, whatever another page makes a browser send.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { demoOrganisations } from "#seeds/index.ts";
import { addressOf, type Ids, idsOf } from "./addresses.ts";
import { testHouse } from "./house.ts";
import { rowsOf } from "./rows-of.ts";

const house = await testHouse();
let ids: Ids;

before(async () => {
  ids = await idsOf(house.db, "everyday");
});

/** What a page of somebody else's can make a browser send. */
const fromElsewhere: readonly Readonly<Record<string, string>>[] = [
  {
    origin: "https://evil.example",
    "sec-fetch-site": "cross-site",
    "content-type": "application/x-www-form-urlencoded",
  },
  { origin: "null", "content-type": "multipart/form-data; boundary=x" },
  { origin: "http://samskap.test.evil.example", "content-type": "text/plain" },
  { origin: "https://evil.example", "content-type": "application/json" },
  { "sec-fetch-site": "same-site", "content-type": "application/x-www-form-urlencoded" },
  {},
];

test("a form that does not come from a page of ours changes nothing", async () => {
  const untouched = await rowsOf(house.db, demoOrganisations.nordvik.id);
  for (const route of house.routes.filter((each) => each.method === "POST")) {
    for (const headers of fromElsewhere) {
      const answer = await house.ask("owner", addressOf(route.path, ids), {
        method: "POST",
        headers,
        body: "does=close",
      });
      assert.equal(answer.status, 403, `${route.path} ${JSON.stringify(headers)}`);
    }
  }
  assert.deepEqual(await rowsOf(house.db, demoOrganisations.nordvik.id), untouched);
});
