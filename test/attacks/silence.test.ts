// What people write, their names, addresses and secrets stand in no line that is logged or printed and in no address, also when it goes wrong.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cast } from "../cast.ts";
import { origin, testHouse } from "../house.ts";
import { type Address, addressesOf, endsSession, isHeavy, namedIn } from "./addresses.ts";
import { furnish, publish } from "./furnished.ts";

const house = await testHouse();
const printed: string[] = [];
const streams = [process.stdout, process.stderr] as const;
const writes = streams.map((stream) => stream.write.bind(stream));
const marker = "qvaxomir";
let gets: Address[];
let posts: Address[];

before(async () => {
  const everything = await furnish(house, (field) => `${marker} ${field}`);
  await publish(house, everything, (part) => `${marker} ${part}`);
  const named = await namedIn(house, everything);
  [gets, posts] = [addressesOf(house, "GET", named), addressesOf(house, "POST", named)];
  // What the program prints is heard, and still printed: the test runner speaks through the same streams.
  for (const [index, stream] of streams.entries()) {
    stream.write = ((...given: Parameters<typeof stream.write>) => {
      printed.push(String(given[0]));
      return writes[index]?.(...given) ?? true;
    }) as typeof stream.write;
  }
});

after(() => {
  for (const [index, stream] of streams.entries())
    if (writes[index]) stream.write = writes[index] as typeof stream.write;
});

const people = Object.values(cast).flatMap((person) => (person ? [person.name, person.email] : []));
const secrets = [marker, "hemmelig passord", "hemmelig-ord", "test-session-of", "eksempel.no", ...people];

function expectSilence(lines: readonly string[]): void {
  for (const line of lines) for (const secret of secrets) assert.ok(!line.includes(secret), `${secret} in ${line}`);
}

const fields = "name title what why note outcome learning reason informantCode covers places organisation reply";
const typed = {
  ...Object.fromEntries(fields.split(" ").map((field) => [field, marker])),
  email: "hemmelig@eksempel.no",
  password: "hemmelig passord",
  token: "hemmelig-ord",
  does: "preview",
};

async function goThroughAll(): Promise<string[]> {
  const locations: string[] = [];
  for (const { path } of gets.filter((get) => !isHeavy(get))) {
    const answer = await house.ask("owner", path);
    await answer.arrayBuffer();
    locations.push(answer.headers.get("location") ?? "");
  }
  for (const who of ["leader", "nobody"] as const) {
    for (const { path } of posts.filter((post) => !endsSession(post))) {
      const answer = await house.ask(who, path, {
        method: "POST",
        headers: { origin },
        body: new URLSearchParams(typed),
      });
      await answer.arrayBuffer();
      locations.push(answer.headers.get("location") ?? "");
    }
  }
  // A word from a letter is good for one visit, and stands in the address until then.
  return locations.map((location) => location.replace(/token=[^&#]*/, ""));
}

test("nothing that people wrote is logged, printed or put into an address", async () => {
  const locations = await goThroughAll();
  assert.ok(locations.filter((location) => location !== "").length > 20);
  expectSilence([...locations, ...printed, ...house.faults]);
});

test("nothing of it is logged when the database breaks and quotes what it was given", async () => {
  await house.db.script(`create function quote_all() returns trigger language plpgsql
    as $$ begin raise exception 'refused: %', new::text; end $$`);
  for (const table of [
    "persons",
    "consents",
    "processes",
    "drafts",
    "attempts",
    "items",
    "self_checks",
    "invitations",
  ]) {
    await house.db.script(
      `create trigger quoting before insert or update on ${table} for each row execute function quote_all()`,
    );
  }
  await goThroughAll();
  assert.ok(house.faults.length > 3, `it broke ${house.faults.length} times`);
  expectSilence([...printed, ...house.faults]);
});
