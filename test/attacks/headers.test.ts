// Every answer, whatever it is, tells the browser to run nothing but our own, and tells nobody where a person came from.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { origin, testHouse } from "../house.ts";
import { type Address, addressesOf, endsSession, isHeavy, namedIn } from "./addresses.ts";
import { furnish, team } from "./furnished.ts";

const house = await testHouse();
let gets: Address[];
let posts: Address[];

before(async () => {
  const named = await namedIn(house, await furnish(house, (field) => `Ord om ${field}`));
  [gets, posts] = [addressesOf(house, "GET", named), addressesOf(house, "POST", named)];
});

function expectGuarded(answer: Response, path: string): void {
  const policy = answer.headers.get("content-security-policy") ?? "";
  const said = `${answer.status} ${path}: ${policy}`;
  assert.doesNotMatch(policy, /unsafe|\*|https?:|blob:/, said);
  for (const rule of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.split("; ").includes(rule), said);
  }
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) {
    assert.ok(policy.includes(rule), said);
  }
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff", said);
  assert.equal(answer.headers.get("referrer-policy"), "same-origin", said);
  assert.equal(answer.headers.get("access-control-allow-origin"), null, said);
  assert.equal(answer.headers.get("x-powered-by") ?? answer.headers.get("server"), null, said);
}

test("every page and file is guarded, and what is a person's own is kept nowhere", async () => {
  for (const who of ["owner", "outsider", "nobody"] as const) {
    // A file is as guarded as the next one: one is made, and the others are asked for by those who get none.
    const asked = gets.filter((get) => who !== "owner" || !isHeavy(get) || get.path.endsWith("report.docx"));
    for (const { path, access } of asked.filter(({ path }) => !/guide.*sheet/.test(path))) {
      const answer = await house.ask(who, path);
      await answer.arrayBuffer();
      expectGuarded(answer, path);
      if (access !== "public") assert.match(answer.headers.get("cache-control") ?? "", /no-store/, `${who} ${path}`);
      if (who === "owner" && answer.status === 200 && path.startsWith("/nb")) {
        assert.doesNotMatch(answer.headers.get("cache-control") ?? "private", /public/, path);
      }
    }
  }
});

test("every refusal and every redirect is guarded", async () => {
  const form = { origin, "content-type": "application/x-www-form-urlencoded" };
  for (const { path } of posts.filter((post) => !endsSession(post))) {
    for (const headers of [form, { origin: "https://evil.example" }, { origin, "content-type": "text/plain" }]) {
      expectGuarded(await house.ask("outsider", path, { method: "POST", headers, body: "x=y" }), path);
    }
  }
  const odd = ["/", "/nowhere", "/nb/%00", "/assets/none.js", "/api/auth/session", "/nb/%E0%A4%A", "/.env", "/metrics"];
  for (const path of odd) expectGuarded(await house.ask("nobody", path), path);
  const huge = { method: "POST", headers: form, body: "x".repeat(1_100_000) };
  expectGuarded(await house.ask("owner", "/nb/account/name", huge), "too large");
});

test("no redirect leads anywhere but to a page of ours, in one line", async () => {
  const away = [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "/nb\r\nset-cookie: a=b",
    "/nb/..//evil.example",
  ];
  for (const { path } of posts.filter((post) => !endsSession(post))) {
    for (const to of away) {
      const body = new URLSearchParams({ next: to, back: to, "draft-form": to, "draft-drop": "yes", name: "Kari" });
      const answer = await house.ask("owner", path, { method: "POST", headers: { origin }, body });
      const location = answer.headers.get("location") ?? "/nb";
      assert.match(location, /^\/(nb|nn|da|en)([/?#]|$)/, `${path} with ${to}`);
      assert.doesNotMatch(location, /evil|set-cookie/, `${path} with ${to}`);
      assert.doesNotMatch(answer.headers.getSetCookie().join(), /a=b/);
    }
  }
});

test("a draft is dropped on pages whose address holds any letter", async () => {
  for (const tail of ["blåbær", "a\nb", "👵🏽", "x".repeat(380)]) {
    const form = { "draft-form": `${team.home}/${tail}`, "draft-drop": "yes" };
    assert.ok((await house.as("leader").post(team.drafts, form)).status < 400, tail);
  }
  assert.deepEqual(house.faults, []);
});
