// Finds a process, a run or an item for this person, or refuses: the one file to read for who may do what here.

import type { Actor } from "#people/actor.ts";
import { hasRole } from "#people/membership.ts";
import type { Db } from "#platform/database/database.ts";
import { findConsent, findItem, type Consent, type Item } from "#record/index.ts";
import { allow, found, NotFound } from "#web/problems.ts";
import type { MemberVisit } from "#web/visit.ts";
import type { Process } from "./process.ts";
import type { Run } from "./runs/run.ts";
import { findRun } from "./runs/store.ts";
import { findProcess } from "./store.ts";

/** Any member, unless the membership is narrowed to another process: then it does not exist. */
export async function processToRead(db: Db, actor: Actor, id: string): Promise<Process> {
  if (actor.processScope !== null && actor.processScope !== id) throw new NotFound();
  return found(await findProcess(db, actor.organisationId, id));
}

/** Members and those above; a reader may not write. A closed process is read only. */
export async function processToWrite(db: Db, actor: Actor, id: string): Promise<Process> {
  const process = await processToRead(db, actor, id);
  allow(hasRole(actor.role, "member") && process.closedAt === null);
  return process;
}

/** Leaders and owners: closing, publishing, withdrawing consents, adopting. */
export async function processToLead(db: Db, actor: Actor, id: string): Promise<Process> {
  const process = await processToRead(db, actor, id);
  allow(hasRole(actor.role, "leader"));
  return process;
}

export async function runToRead(db: Db, actor: Actor, processId: string, id: string): Promise<Run> {
  const run = found(await findRun(db, actor.organisationId, id));
  if (run.processId !== processId) throw new NotFound();
  return run;
}

export async function runToWrite(db: Db, actor: Actor, processId: string, id: string): Promise<Run> {
  await processToWrite(db, actor, processId);
  return runToRead(db, actor, processId, id);
}

export async function itemToRead(db: Db, actor: Actor, processId: string, id: string): Promise<Item> {
  const item = found(await findItem(db, actor.organisationId, id));
  if (item.processId !== processId) throw new NotFound();
  return item;
}

export async function itemToWrite(db: Db, actor: Actor, processId: string, id: string): Promise<Item> {
  await processToWrite(db, actor, processId);
  return itemToRead(db, actor, processId, id);
}

export async function consentToLead(db: Db, actor: Actor, processId: string, id: string): Promise<Consent> {
  await processToLead(db, actor, processId);
  const consent = found(await findConsent(db, actor.organisationId, id));
  if (consent.processId !== processId) throw new NotFound();
  return consent;
}

// Asked of every form before anything in it is read; the use-case asks again, in the transaction of its change.

/** What a person types is their own to keep, whatever comes of it. */
export function whoBelongs(): void {}

/** Members of the whole organisation. */
export function whoStarts({ may, membership }: MemberVisit): void {
  allow(may.mayWrite && membership.processScope === null);
}

export function whoWrites(visit: MemberVisit): Promise<unknown> {
  return visit.transact(({ db, actor }) => processToWrite(db, actor, visit.id("process")));
}

export function whoLeads(visit: MemberVisit): Promise<unknown> {
  return visit.transact(({ db, actor }) => processToLead(db, actor, visit.id("process")));
}

export function whoWritesRun(visit: MemberVisit): Promise<unknown> {
  return visit.transact(({ db, actor }) => runToWrite(db, actor, visit.id("process"), visit.id("run")));
}

export function whoWritesItem(visit: MemberVisit): Promise<unknown> {
  return visit.transact(({ db, actor }) => itemToWrite(db, actor, visit.id("process"), visit.id("item")));
}

export function whoLeadsConsent(visit: MemberVisit): Promise<unknown> {
  return visit.transact(({ db, actor }) => consentToLead(db, actor, visit.id("process"), visit.id("consent")));
}
