// A story while it is being told: where it is written, what has been named so far, and who acts on which day.

import type { Change } from "#people/actor.ts";
import { addDays, type Day } from "#platform/clock.ts";
import { bindMember, type Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import {
  demoMemberships,
  demoOrganisations,
  demoPeople,
  type DemoPersonName,
  type DemoProcessName,
  demoProcesses,
} from "./demo-cast.ts";

export interface Telling {
  readonly db: Db;
  readonly newId: NewId;
  readonly today: Day;
  readonly process: DemoProcessName;
  readonly processId: string;
  readonly organisationId: string;
  /** What the story has named: items, consents by their code, and the latest run of each exercise. */
  readonly items: Map<string, { readonly id: string; readonly kind: string }>;
  readonly consents: Map<string, string>;
  readonly runs: Map<string, string>;
  /** Whom the transaction is bound to now. */
  bound: DemoPersonName | null;
}

export function newTelling(db: Db, process: DemoProcessName, today: Day, newId: NewId): Telling {
  const { id: processId, organisation } = demoProcesses[process];
  const organisationId = demoOrganisations[organisation].id;
  const named = { items: new Map(), consents: new Map(), runs: new Map() };
  return { db, newId, today, process, processId, organisationId, ...named, bound: null };
}

/** A change by this person on a day counted from today; row-level security is on for it. */
export async function changeBy(telling: Telling, person: DemoPersonName, on: number): Promise<Change> {
  const { db, newId, organisationId, process, today } = telling;
  const { organisation } = demoProcesses[process];
  const membership = demoMemberships.find((each) => each.person === person && each.organisation === organisation);
  if (!membership) throw new Error(`The story of ${process} lets ${person} act, who is no member.`);
  const processScope = membership.process ? demoProcesses[membership.process].id : null;
  const actor = { personId: demoPeople[person].id, organisationId, role: membership.role, processScope };
  if (telling.bound !== person) await bindMember(db, actor);
  telling.bound = person;
  return { db, actor, newId, now: new Date(`${addDays(today, on)}T09:00:00Z`) };
}

/** What was named before; a story that speaks of something unknown is mended, not told. */
export function known<T>(telling: Telling, things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name);
  if (thing === undefined) throw new Error(`The story of ${telling.process} speaks of "${name}" before it is there.`);
  return thing;
}
