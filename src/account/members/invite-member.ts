// A leader invites somebody by name and address; the letter waits in the outbox.
//
// Who may: leaders and owners of the whole organisation; never to a role above their own. An earlier open invitation to
// the same address gives way. Records invitation.sent.

import { recordEvent } from "#journal/events.ts";
import { postLetter } from "#journal/letters.ts";
import { hashOf, newToken } from "#people/accounts/links.ts";
import type { Change } from "#people/actor.ts";
import { policyOf } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { done } from "#platform/result.ts";
import { allow } from "#web/problems.ts";
import { toMend, type ToMend } from "../refusals.ts";
import { lastDay, readInvited, type InviteAnswers, type InviteProblem } from "./invitation.ts";
import { invitationLetter } from "./invitation-letter.ts";
import { insertInvitation, listProcessChoices, lockInvitations, revokeInvitations } from "./store.ts";

export async function inviteMember(
  change: Change,
  answers: InviteAnswers,
  from: { readonly organisation: Organisation; readonly inviter: string; readonly origin: string },
): Promise<{ readonly ok: true } | ToMend<InviteProblem>> {
  const { db, actor, now, newId } = change;
  const { organisationId, personId } = actor;
  allow(policyOf(actor.role, actor.processScope).mayInvite);
  const processes = await listProcessChoices(db, organisationId);
  const { invited, problems } = readInvited(
    answers,
    actor.role,
    processes.map(({ id }) => id),
  );
  if (!invited) return toMend(problems);
  const token = newToken();
  const invitation = { ...invited, id: newId(), invitedBy: personId, expiresAt: lastDay(now) };
  await lockInvitations(db, organisationId);
  await revokeInvitations(db, organisationId, { email: invited.email }, { personId, now });
  await insertInvitation(db, organisationId, { ...invitation, tokenHash: hashOf(token), invitedAt: now });
  await postLetter(db, invitationLetter(invitation, from, token), newId(), now);
  const { role, processScope: processId } = invited;
  await recordEvent(change, { name: "invitation.sent", processId, subjectId: invitation.id, detail: { role } });
  return done(null);
}
