// A leader takes an invitation back.
//
// Who may: leaders and owners of the whole organisation. Records invitation.revoked.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import { policyOf } from "#people/membership.ts";
import { allow, NotFound } from "#web/problems.ts";
import { revokeInvitations } from "./store.ts";

export async function revokeInvitation(change: Change, id: string): Promise<void> {
  const { db, actor, now } = change;
  allow(policyOf(actor.role, actor.processScope).mayInvite);
  const revoked = await revokeInvitations(db, actor.organisationId, { id }, { personId: actor.personId, now });
  if (revoked === 0) throw new NotFound();
  await recordEvent(change, { name: "invitation.revoked", subjectId: id });
}
