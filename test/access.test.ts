// Every address against every member of the cast: who is let in, who is told that it is not theirs, and who learns nothing.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { hasRole, type Role } from "#people/membership.ts";
import { newId } from "#platform/ids.ts";
import { writeItem } from "#record/index.ts";
import { demoOrganisations, demoProcesses } from "#seeds/index.ts";
import type { Route } from "#web/route.ts";
import { anyTeam } from "../src/urls.ts";
import { type Right, rights } from "./access-table.ts";
import { addressOf, type Ids, idsOf } from "./addresses.ts";
import { cast, type CastMember, castMembers } from "./cast.ts";
import { testNow } from "./clock.ts";
import { origin, testHouse } from "./house.ts";
import type { Page } from "./page.ts";

const house = await testHouse();
const teamRoutes = house.routes.filter((route) => route.access === "member");
let nordvik: Ids;
let library: Ids;

const roles: Partial<Record<CastMember, Role>> = {
  owner: "owner",
  leader: "leader",
  coordinator: "coordinator",
  member: "member",
  reader: "reader",
};

before(async () => {
  nordvik = await idsOf(house.db, "everyday");
  await writeLine(demoProcesses.library.id);
  library = await idsOf(house.db, "library");
});

/** The demonstration has no roadmap where the member of one process is. */
async function writeLine(processId: string): Promise<void> {
  const organisationId = demoOrganisations.nordvik.id;
  const actor = { personId: cast.leader.id, organisationId, role: "leader", processScope: null } as const;
  const place = { id: newId(), processId, runId: null, kind: "roadmap-item", links: [] } as const;
  const told = { values: { measure: "Ny benk" }, language: "nb", channel: "screen", saidOn: "2026-10-14" } as const;
  await house.db.privately(actor, (db) => writeItem({ db, actor, now: testNow, newId }, { ...place, ...told }));
}

function nameOf({ method, path }: Route): string {
  return `${method} ${path.replace(anyTeam.home, "")}`;
}

function rightOf(route: Route): Right {
  const right = rights[nameOf(route)];
  assert.ok(right, `"${nameOf(route)}" is missing in test/access-table.ts`);
  return right;
}

function ask(who: CastMember, route: Route, address: string): Promise<Page> {
  const door = house.as(who);
  return route.method === "GET" ? door.get(address) : door.post(address);
}

/** Forms that say nothing, or cannot even be read. */
const senseless: readonly { readonly type: string; readonly body: string }[] = [
  { type: "application/x-www-form-urlencoded", body: "" },
  { type: "application/x-www-form-urlencoded", body: "does=&version=x&id=%ff&process=%00&%=%&=&kind=__proto__" },
  { type: "multipart/form-data; boundary=x", body: "--y\r\nno part of any form" },
];

/** Let in, also where the form is then refused; or the refusal. */
type Answer = "in" | "sign-in" | "forbidden" | "not-found";

function answerOf({ status, location }: Pick<Page, "status" | "location">): Answer {
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (location.includes("/sign-in?")) return "sign-in";
  return "in";
}

function expected(who: CastMember, { least, narrow }: Right): Answer {
  if (who === "nobody") return "sign-in";
  if (who === "narrow") return narrow === "process" ? "not-found" : narrow === "team" ? "in" : "forbidden";
  const role = roles[who];
  if (!role) return "not-found";
  return hasRole(role, least) ? "in" : "forbidden";
}

test("every address of a team is in the table, and the table holds no other", () => {
  assert.deepEqual(Object.keys(rights).sort(), teamRoutes.map(nameOf).sort());
});

for (const route of teamRoutes.filter((each) => each.method === "GET")) {
  test(`${nameOf(route)} opens to the right people`, async () => {
    const right = rightOf(route);
    for (const who of castMembers) {
      const page = await ask(who, route, addressOf(route.path, nordvik));
      assert.equal(answerOf(page), expected(who, right), who);
    }
    const own = await ask("narrow", route, addressOf(route.path, library));
    if (right.narrow === "process" && right.least !== "leader") assert.notEqual(answerOf(own), "forbidden", "narrow");
  });
}

for (const route of teamRoutes.filter((each) => each.method === "POST")) {
  test(`${nameOf(route)} is refused to all others before anything that was sent is read`, async () => {
    const right = rightOf(route);
    for (const who of castMembers.filter((each) => expected(each, right) !== "in")) {
      for (const { type, body } of senseless) {
        const headers = { origin, "sec-fetch-site": "same-origin", "content-type": type };
        const answer = await house.ask(who, addressOf(route.path, nordvik), { method: "POST", headers, body });
        const { status } = answer;
        const location = answer.headers.get("location") ?? "";
        assert.equal(answerOf({ status, location }), expected(who, right), `${who} with ${type} ${body}`);
      }
    }
  });

  test(`${nameOf(route)} lets in whoever may, also with a form that says nothing`, async () => {
    const right = rightOf(route);
    // What the one did may be in the way of the next: each has things of their own.
    for (const who of allowed(right)) {
      const ids = await idsOf(house.db, who === "narrow" ? "library" : "everyday");
      const page = await ask(who, route, addressOf(route.path, ids));
      assert.equal(answerOf(page), "in", `${who}: ${page.status}`);
      assert.ok(page.status < 500, `${who}: ${page.status} ${house.faults.join("\n")}`);
    }
  });
}

/** The least that may, and the member of one process in that process. */
function allowed({ least, narrow }: Right): CastMember[] {
  const reaches = narrow === "process" && hasRole("member", least);
  return [least, ...(reaches ? (["narrow"] as const) : [])];
}

test("pages about oneself ask nobody in, and everybody else", async () => {
  for (const route of house.routes.filter((each) => each.access === "person" && each.method === "GET")) {
    const address = addressOf(route.path, nordvik);
    assert.equal(answerOf(await house.as("nobody").get(address)), "sign-in", route.path);
    assert.notEqual(answerOf(await house.as("outsider").get(address)), "forbidden", route.path);
  }
});

test("those who look after the installation are the only ones to see it", async () => {
  await house.db.systemically((db) =>
    sql`insert into operators (person_id, since) values (${cast.owner.id}, now())`.execute(db),
  );
  const operations = house.routes.filter((each) => each.access === "operator");
  assert.ok(operations.length > 0);
  for (const route of operations) {
    const address = addressOf(route.path, nordvik);
    assert.equal(answerOf(await ask("owner", route, address)), "in", route.path);
    assert.equal(answerOf(await ask("leader", route, address)), "not-found", route.path);
    assert.equal(answerOf(await ask("nobody", route, address)), "sign-in", route.path);
  }
});
