// What operators and their machines may look at, and who may not.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { demoPeople } from "#seeds/index.ts";
import { testHouse } from "../../test/house.ts";
import { urls } from "../urls.ts";

const token = "a-token-of-twenty-letters";
const house = await testHouse({ METRICS_TOKEN: token });
await house.db.systemically((db) =>
  sql`insert into operators (person_id, since) values (${demoPeople.owner.id}, now()) on conflict do nothing`.execute(
    db,
  ),
);

test("the operator sees how the installation is doing, in every language", async () => {
  for (const language of ["nb", "nn", "da", "en"] as const) {
    const page = await house.as("owner").get(urls.operations(language));
    assert.equal(page.status, 200);
    assert.match(page.text, /0\.\d+\.\d+ \(Node 24/);
  }
  const page = await house.as("owner").get(urls.operations("nb"));
  assert.match(page.text, /Brev som venter \d/);
  assert.match(page.text, /Siste sikkerhetskopi Aldri/);
  assert.ok(page.hasLink("Se utboksen"));
});

test("nobody else sees it, and it does not exist for them", async () => {
  assert.equal((await house.as("leader").get(urls.operations("nb"))).status, 404);
  assert.match((await house.as("nobody").get(urls.operations("nb"))).location, /sign-in/);
});

test("health is 200 while the database answers", async () => {
  const page = await house.as("nobody").get(urls.health);
  assert.equal(page.status, 200);
  assert.equal(page.html, "well\n");
});

test("metrics do not exist without the token", async () => {
  assert.equal((await house.as("nobody").get(urls.metrics)).status, 404);
  assert.equal((await house.as("owner").get(urls.metrics, { authorization: "Bearer wrong" })).status, 404);
});

test("metrics are numbers by name, and name nobody", async () => {
  const page = await house.as("nobody").get(urls.metrics, { authorization: `Bearer ${token}` });
  assert.equal(page.status, 200);
  for (const line of page.html.trim().split("\n"))
    assert.match(line, /^samskap_[a-z_]+(\{[a-z="_,0-9x]+\})? [\d.e+-]+$/);
  assert.match(page.html, /^samskap_letters_waiting \d+$/m);
});

test("whoever finds a weakness is told where to say so", async () => {
  const page = await house.as("nobody").get(urls.securityTxt);
  assert.match(page.html, /^Contact: http:\/\/samskap\.test\/en\/accessibility\/feedback$/m);
  assert.match(page.html, /^Expires: 20\d\d-\d\d-\d\dT00:00:00Z$/m);
});
