// Members: who is there, who may change what, and how somebody leaves without leaving anything behind.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Role } from "#people/membership.ts";
import { newId } from "#platform/ids.ts";
import { cast } from "../../../test/cast.ts";
import { testHouse } from "../../../test/house.ts";
import type { Actor } from "#people/actor.ts";
import { teamUrls } from "../../urls.ts";
import { changeRole } from "./change-role.ts";
import { endMembership } from "./end-membership.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");

async function one<T>(query: ReturnType<typeof sql<T>>): Promise<T> {
  const { rows } = await house.db.systemically((db) => query.execute(db));
  assert.ok(rows[0], "there is a row");
  return rows[0];
}

/** A team of its own, with people in these roles; the first one acts. */
async function newTeam(...given: readonly Role[]): Promise<{
  members: { id: string; personId: string }[];
  act: <T>(index: number, work: (change: Parameters<typeof changeRole>[0]) => Promise<T>) => Promise<T>;
  rolesNow(): Promise<(Role | null)[]>;
  organisationId: string;
}> {
  const organisationId = newId();
  const members = given.map((role) => ({ id: newId(), personId: newId(), role }));
  const now = house.clock.now();
  await house.db.systemically(async (db) => {
    await sql`insert into organisations (id, kind, name, slug, language, created_at)
      values (${organisationId}, 'association', 'Team', ${organisationId}, 'nb', ${now})`.execute(db);
    for (const { id, personId, role } of members) {
      await sql`insert into persons (id, name, created_at) values (${personId}, ${role}, ${now})`.execute(db);
      await sql`insert into memberships (id, organisation_id, person_id, role, started_at)
        values (${id}, ${organisationId}, ${personId}, ${role}, ${now})`.execute(db);
    }
  });
  return {
    organisationId,
    members,
    act: (index, work) => {
      const { personId, role } = members[index]!;
      const actor: Actor = { personId, organisationId, role, processScope: null };
      return house.db.privately(actor, (db) => work({ db, actor, now, newId }));
    },
    rolesNow: async () => {
      const { rows } = await house.db.systemically((db) =>
        sql<{ id: string; role: Role }>`select id, role from memberships
          where organisation_id = ${organisationId} and ended_at is null`.execute(db),
      );
      return members.map(({ id }) => rows.find((row) => row.id === id)?.role ?? null);
    },
  };
}

test("everybody in the team sees who is in it", async () => {
  const page = await house.as("reader").get(nordvik.members);
  assert.ok(page.hasLink(cast.owner.name));
  assert.ok(!page.hasLink("Inviter noen"));
  assert.ok((await house.as("leader").get(nordvik.members)).hasLink("Inviter noen"));
});

test("a leader gives a member another role, and the log says so", async () => {
  const page = await house.as("leader").get(nordvik.members);
  const member = await house.as("leader").get(page.link(cast.member.name));
  const changed = await member.press("Bytt rolle", { Rolle: "Koordinator" });
  assert.equal(changed.location, `${nordvik.members}?said=saved`);
  const log = await house.as("leader").get(nordvik.log);
  assert.match(
    log.text,
    new RegExp(`${cast.leader.name} byttet rollen til ${cast.member.name} fra medlem til koordinator`),
  );
  await (await house.as("leader").get(page.link(cast.member.name))).press("Bytt rolle", { Rolle: "Medlem" });
});

async function proveLeaderAt(at: string): Promise<void> {
  await house.db.systemically((db) =>
    sql`update accounts.session set "provenAt" = ${at} where "personId" = ${cast.leader.id}`.execute(db),
  );
}

test("a role is neither changed nor given without a fresh proof; the form waits and is sent afterwards", async () => {
  await proveLeaderAt("2026-10-14T07:44:00Z");
  const page = await house.as("leader").get(nordvik.members);
  const member = await house.as("leader").get(page.link(cast.member.name));
  const asked = await member.press("Bytt rolle", { Rolle: "Leser" });
  assert.match(asked.location, /^\/nb\/account\/proof\?next=%2Fnb%2Fparked%2F/);
  const { role } = await one(sql<{ role: Role }>`select role from memberships where person_id = ${cast.member.id}`);
  assert.equal(role, "member");
  const form = await house.as("leader").get(nordvik.invitations);
  const ny = { Navn: "Ny", "E-post": "ny@eksempel.no" };
  const leader = await form.press("Send invitasjonen", { ...ny, Rolle: "Leder" });
  assert.match(leader.location, /^\/nb\/account\/proof\?next=%2Fnb%2Fparked%2F/);
  const reader = await form.press("Send invitasjonen", { ...ny, Rolle: "Leser" });
  assert.equal(reader.location, `${nordvik.invitations}?said=invited`);
  await proveLeaderAt("2100-01-01");
});

test("nobody gives a role above their own, nor touches somebody above them", async () => {
  const team = await newTeam("owner", "leader", "member");
  const [owner, , member] = team.members;
  assert.deepEqual(await team.act(1, (change) => changeRole(change, member!.id, "owner")), {
    ok: false,
    problem: "role-missing",
  });
  await assert.rejects(team.act(1, (change) => changeRole(change, owner!.id, "reader")));
  await assert.rejects(team.act(1, (change) => endMembership(change, owner!.id, "")));
  await assert.rejects(team.act(2, (change) => changeRole(change, member!.id, "reader")));
  assert.deepEqual(await team.rolesNow(), ["owner", "leader", "member"]);
});

test("the last owner neither leaves nor becomes something less", async () => {
  const team = await newTeam("owner", "member");
  const [owner] = team.members;
  assert.deepEqual(await team.act(0, (change) => endMembership(change, owner!.id, "")), {
    ok: false,
    problem: "last-owner",
  });
  assert.deepEqual(await team.act(0, (change) => changeRole(change, owner!.id, "leader")), {
    ok: false,
    problem: "last-owner",
  });
});

test("of two owners who leave at once, one stays", async () => {
  const team = await newTeam("owner", "owner", "member");
  const left = await Promise.all(
    [0, 1].map((index) => team.act(index, (change) => endMembership(change, team.members[index]!.id, ""))),
  );
  assert.deepEqual(left.map(({ ok }) => ok).toSorted(), [false, true]);
  assert.equal((await team.rolesNow()).filter((role) => role === "owner").length, 1);
});

test("of two owners who take each other's role at once, one stays", async () => {
  const team = await newTeam("owner", "owner", "member");
  const tried = await Promise.allSettled(
    [0, 1].map((index) => team.act(index, (change) => changeRole(change, team.members[1 - index]!.id, "reader"))),
  );
  assert.equal(tried.filter(({ status }) => status === "fulfilled").length, 1);
  assert.equal((await team.rolesNow()).filter((role) => role === "owner").length, 1);
});

test("what somebody answers for goes to another when they leave, and the closed stays as it was", async () => {
  const team = await newTeam("owner", "member", "member");
  const [, leaving, staying] = team.members;
  const processId = newId();
  await house.db.systemically(async (db) => {
    await sql`insert into processes (organisation_id, id, title, origin, language, slug, started_by, started_at)
      values (${team.organisationId}, ${processId}, 'P', 'guide', 'nb', 'p', ${leaving!.personId}, now())`.execute(db);
    for (const [exercise, closed] of [
      ["a", null],
      ["b", null],
      ["c", house.clock.now()],
    ] as const) {
      await sql`insert into runs (organisation_id, id, process_id, exercise, content_version, position, responsible_id, closed_at)
        values (${team.organisationId}, ${newId()}, ${processId}, ${exercise}, 'x', 1, ${leaving!.personId}, ${closed})`.execute(
        db,
      );
    }
  });
  const end = (receiver: string): Promise<unknown> =>
    team.act(1, (change) => endMembership(change, leaving!.id, receiver));
  const missing = { ok: false, problem: "receiver-missing" };
  assert.deepEqual(await end(""), missing);
  assert.deepEqual(await end(leaving!.personId), missing);
  assert.deepEqual(await end(cast.outsider.id), missing);
  assert.deepEqual(await end(staying!.personId), { ok: true, value: null });
  const { rows } = await house.db.systemically((db) =>
    sql<{ responsible_id: string }>`select responsible_id from runs where organisation_id = ${team.organisationId}
      order by exercise`.execute(db),
  );
  assert.deepEqual(
    rows.map((row) => row.responsible_id),
    [staying!.personId, staying!.personId, leaving!.personId],
  );
});

test("who leaves is out at once, in the page as in the database", async () => {
  const page = await house.as("coordinator").get(nordvik.members);
  const row = page.all("tbody a").find((link) => link.text === cast.coordinator.name);
  const own = await house.as("coordinator").get(row?.getAttribute("href") ?? "");
  const left = await own.press("Slutt i teamet", { "Hvem tar over?": cast.leader.name });
  assert.equal(left.location, "/nb/account?said=left");
  assert.equal((await house.as("coordinator").get(nordvik.home)).status, 404);
});

test("the log says once what somebody did several times in a row, and how often", async () => {
  const text = (await house.as("leader").get(nordvik.log)).text;
  assert.match(text, /skrev noe nytt\. \d+ ganger/);
  assert.doesNotMatch(text, /(\S+ \S+ skrev noe nytt\.) \d\d:\d\d \1/);
});

test("the log shows a member their own record, and nothing about others", async () => {
  const log = await house.as("member").get(nordvik.log);
  assert.equal(log.status, 200);
  assert.match(log.text, new RegExp(cast.member.name));
  assert.doesNotMatch(log.text, new RegExp(cast.coordinator.name));
  assert.ok(!log.hasLink("Alle"));
});
