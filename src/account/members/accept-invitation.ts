// Somebody who was invited says yes and becomes a member.
//
// Who may: whoever holds the link from the letter, once, within two weeks, unless it was taken back. Who is a member
// already stays what they are. Records invitation.accepted and membership.started.

import { recordEvent } from "#journal/events.ts";
import { hashOf } from "#people/accounts/links.ts";
import { insertMembership } from "#people/store.ts";
import type { Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { findInvitationLocked, saveAccepted, type FoundInvitation } from "./store.ts";

export async function acceptInvitation(
  db: Db,
  token: string,
  by: { readonly personId: string; readonly now: Date; readonly newId: NewId },
): Promise<Result<FoundInvitation, "link-used">> {
  const { personId, now, newId } = by;
  const invitation = await findInvitationLocked(db, hashOf(token), now);
  if (!invitation) return refused("link-used");
  const { organisationId, role, processScope, invitedBy } = invitation;
  await saveAccepted(db, invitation.id, by);
  const change = { db, actor: { personId, organisationId }, now, newId };
  await recordEvent(change, { name: "invitation.accepted", processId: processScope, subjectId: invitation.id });
  const membership = { id: newId(), organisationId, personId, role, processScope };
  const isNew = await insertMembership(db, { ...membership, startedAt: now, startedBy: invitedBy });
  if (isNew) {
    await recordEvent(change, {
      name: "membership.started",
      processId: processScope,
      subjectId: personId,
      detail: { role },
    });
  }
  return done(invitation);
}
