// Who may change whose membership: leaders, and nobody above their own role.

import { hasRole, policyOf, type Membership, type Role } from "#people/membership.ts";
import type { Actor, Change } from "#people/actor.ts";
import { countOwnersLocked, findMembership, listMembers } from "#people/store.ts";
import { allow, Forbidden, found } from "#web/problems.ts";
import type { MemberVisit } from "#web/visit.ts";

export function mayChange(actor: Pick<Actor, "role" | "processScope">, membership: Pick<Membership, "role">): boolean {
  return policyOf(actor.role, actor.processScope).mayInvite && hasRole(actor.role, membership.role);
}

/** A membership that this person may give another role or end. */
export async function membershipToChange({ db, actor }: Change, id: string): Promise<Membership> {
  const membership = found(await findMembership(db, actor.organisationId, id));
  allow(mayChange(actor, membership));
  return membership;
}

/** Everybody may end their own. */
export async function membershipToEnd(change: Change, id: string): Promise<Membership> {
  const membership = found(await findMembership(change.db, change.actor.organisationId, id));
  if (membership.personId === change.actor.personId) return membership;
  return membershipToChange(change, id);
}

/**
 * Changes among owners follow one another, and each is made by somebody who still has the role they came with:
 * of two owners who take each other's role at once, the second is refused.
 */
export async function ownersInTurn({ db, actor }: Change): Promise<number> {
  const owners = await countOwnersLocked(db, actor.organisationId);
  const members = await listMembers(db, actor.organisationId);
  const own = members.filter(({ personId }) => personId === actor.personId);
  if (!own.some(({ role, processScope }) => role === actor.role && processScope === actor.processScope)) {
    throw new Forbidden();
  }
  return owners;
}

/** Asked of every form before anything in it is read. */
export function whoInvites({ may }: MemberVisit): void {
  allow(may.mayInvite);
}

export function whoChangesMember(visit: MemberVisit): Promise<unknown> {
  return visit.transact((change) => membershipToChange(change, visit.id("membership")));
}

export function whoEndsMember(visit: MemberVisit): Promise<unknown> {
  return visit.transact((change) => membershipToEnd(change, visit.id("membership")));
}

/** The organisation would be left without anybody who answers for it. */
export function isLastOwner(membership: Membership, owners: number, becomes?: Role): boolean {
  const isOwner = membership.role === "owner" && membership.processScope === null;
  return isOwner && becomes !== "owner" && owners <= 1;
}
