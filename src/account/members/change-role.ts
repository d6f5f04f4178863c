// A leader gives a member another role.
//
// Who may: leaders and owners of the whole organisation, for members up to their own role and roles up to their own. The
// last owner stays one. Open invitations of the member to roles that they may no longer give are taken back. Records
// role.changed.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import { isRole, roles, rolesToGive } from "#people/membership.ts";
import { saveRole } from "#people/store.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { isLastOwner, membershipToChange, ownersInTurn } from "./access.ts";
import { isFitting } from "./invitation.ts";
import { revokeInvitations } from "./store.ts";

export async function changeRole(
  change: Change,
  id: string,
  role: string,
): Promise<Result<null, "role-missing" | "last-owner" | "owner-of-process">> {
  const { db, actor, now } = change;
  const owners = await ownersInTurn(change);
  const membership = await membershipToChange(change, id);
  if (!isRole(role) || !rolesToGive(actor.role).includes(role)) return refused("role-missing");
  if (!isFitting(role, membership.processScope)) return refused("owner-of-process");
  if (isLastOwner(membership, owners, role)) return refused("last-owner");
  if (role === membership.role) return done(null);
  await saveRole(db, actor.organisationId, id, role);
  const beyond = roles.filter((each) => !rolesToGive(role).includes(each));
  const invitations = { invitedBy: membership.personId, roles: beyond };
  if (beyond.length > 0) {
    await revokeInvitations(db, actor.organisationId, invitations, { personId: actor.personId, now });
  }
  await recordEvent(change, {
    name: "role.changed",
    processId: membership.processScope,
    subjectId: membership.personId,
    detail: { from: membership.role, to: role },
  });
  return done(null);
}
