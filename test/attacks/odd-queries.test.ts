// Whatever stands behind the question mark of an address is answered with a page, never with a failure, and is never markup.

import assert from "node:assert/strict";
import { test } from "node:test";
import { testHouse } from "../house.ts";
import { addressesOf, type Named, namedIn } from "./addresses.ts";
import { writeEverything } from "./everything.ts";

const house = await testHouse();
const everything = await writeEverything(house, (field) => `Ord om ${field}`);
const named = await namedIn(house, everything);
/** What takes long to make and reads nothing from its address but ids. */
const heavy = /\.(pdf|docx|xlsx|csv|json)$/;
const addresses = addressesOf(house, "GET", named).filter(({ path }) => !heavy.test(path));

/** Every name that a page of ours asks for, and some that none does. */
const names = (
  "q page place year kind said next token email sent preview chosen back page-0 exercise path paper print places names " +
  "failed part input audience quotes sort order+by __proto__ constructor a[] a[b][c] %00 organisation_id role ' æøå"
).split(" ");
const script = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const odd = [
  script,
  "javascript:alert(1)",
  "-1",
  "0",
  "1e400",
  "99999999999999999999",
  "2147483648",
  "NaN",
  "0x10",
  "1.5",
  "\u0000",
  "\ud800",
  "' or 1=1; drop table items; --",
  "%' union select * from accounts.session --",
  "01900000-0000-7000-8000-000000000031",
  "../../etc/passwd",
  "\r\nset-cookie: a=b",
  "\u202etxt.exe\u200b",
  "yes",
  "å".repeat(3_000),
  "{}[]()*?+\\^$|",
  "__proto__",
];

/** Each name with a different value, and every name at once with each value over the rounds. */
function query(round: number): string {
  const pairs = names.map((name, index) => `${encodeURIComponent(name)}=${encoded(odd[(index + round) % odd.length])}`);
  return pairs.join("&");
}

function encoded(value = ""): string {
  return value.isWellFormed() ? encodeURIComponent(value) : "%ED%A0%80";
}

async function isAnswered(path: string): Promise<void> {
  const answer = await house.ask("owner", path);
  assert.ok([200, 301, 302, 303, 404, 422].includes(answer.status), `${answer.status} ${path.slice(0, 300)}`);
  const body = await answer.text();
  assert.ok(!/<script>alert|<img src=x|(href|src|action)="javascript:/.test(body), `markup from ${path.slice(0, 300)}`);
  assert.equal(answer.headers.get("set-cookie"), null);
}

test("every page answers whatever is asked of it", async () => {
  for (const { path } of addresses) {
    for (let round = 0; round < odd.length; round += 8) await isAnswered(`${path}?${query(round)}`);
  }
  assert.deepEqual(house.faults, []);
});

test("every value is answered under every name that the pages know", async () => {
  const asking = ["/nb/search", "/nb/library", "/nb/sign-in", "/nb/password/new", "/nb/account/persons"];
  const team = `/nb/o/nordvik/processes/${named.process}`;
  asking.push(`${team}/items`, `${team}/runs/${named.run}`, `${team}/merge`, `${team}/report`, `${team}/publication`);
  for (const path of asking) {
    for (let round = 0; round < odd.length; round += 1) await isAnswered(`${path}?${query(round)}`);
  }
  assert.deepEqual(house.faults, []);
});

test("a name that comes many times, without a value or malformed is answered", async () => {
  const many = Array.from({ length: 400 }, (_, index) => `chosen=${index}&q=${index}`).join("&");
  for (const { path } of addresses) {
    for (const tail of [many, "&&==&=x&%zz=%E0%A4%A&%"]) await isAnswered(`${path}?${tail}`);
  }
  assert.deepEqual(house.faults, []);
});

test("odd words in the place of an id or a name lead nowhere", async () => {
  const words = ["%00", "..%2f%27%3B--%3Cscript%3E", "a".repeat(2_000), "%F0%9F%91%B5%E0%A4%A"];
  for (const word of words) {
    const all: Named = { organisation: word, process: word, run: word, item: word, consent: word, membership: word };
    const within = { ...all, organisation: named.organisation, process: named.process };
    for (const other of [all, { ...within, process: word }, within]) {
      const asked = addressesOf(house, "GET", other).filter(({ route }) => /:(?!language)/.test(route));
      for (const { path } of asked) if (!heavy.test(path)) await isAnswered(path);
    }
  }
  assert.deepEqual(house.faults, []);
});
