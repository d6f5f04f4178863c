// Somebody leaves an organisation, or a leader ends their membership; what they answer for goes to another member.
//
// Who may: everybody their own; leaders and owners those up to their own role. The last owner cannot leave. Their open
// invitations are taken back, so that none opens a way back in. Records membership.ended.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import type { Membership } from "#people/membership.ts";
import { endMembership as saveEnd, listMembers } from "#people/store.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { isLastOwner, membershipToEnd, ownersInTurn } from "./access.ts";
import { countLeftRuns, handOverRuns, revokeInvitations, type LeftRuns } from "./store.ts";

export type EndProblem = "last-owner" | "receiver-missing";

export async function endMembership(change: Change, id: string, receiverId: string): Promise<Result<null, EndProblem>> {
  const { db, actor, now } = change;
  const { organisationId } = actor;
  const owners = await ownersInTurn(change);
  const membership = await membershipToEnd(change, id);
  if (isLastOwner(membership, owners)) return refused("last-owner");
  const members = await listMembers(db, organisationId);
  const left = runsLeft(membership, members);
  const open = left ? await countLeftRuns(db, organisationId, left) : 0;
  const receiver = members.find(({ personId }) => personId === receiverId && personId !== membership.personId);
  if (open > 0 && !receiver) return refused("receiver-missing");
  const handedOver = left && receiver ? await handOverRuns(db, organisationId, left, receiver.personId) : 0;
  const by = { personId: actor.personId, now };
  await revokeInvitations(db, organisationId, { invitedBy: membership.personId }, by);
  await saveEnd(db, organisationId, id, { endedBy: actor.personId, endedAt: now });
  await recordEvent(change, {
    name: "membership.ended",
    processId: membership.processScope,
    subjectId: membership.personId,
    detail: { role: membership.role, handedOver },
  });
  return done(null);
}

/** What of it the person no longer reaches by another membership; null when they still reach everything. */
export function runsLeft(ending: Membership, members: readonly Membership[]): LeftRuns | null {
  const staying = members.filter(({ personId, id }) => personId === ending.personId && id !== ending.id);
  if (staying.some(({ processScope }) => processScope === null)) return null;
  const except = staying.flatMap(({ processScope }) => processScope ?? []);
  return { personId: ending.personId, only: ending.processScope, except };
}
