// A leader invites somebody by name and address; the letter waits in the outbox.
//
// Who may: leaders and owners of the whole organisation; never to a role above their own. An earlier open invitation to
// the same address gives way. Records invitation.sent.

import { recordEvent } from "#journal/events.ts";
import { postLetter } from "#journal/letters.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { hashOf, newToken } from "#people/accounts/links.ts";
import type { Change } from "#people/actor.ts";
import { isRole, policyOf, rolesToGive } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { cleanName } from "#people/person.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { allow } from "#web/problems.ts";
import { isFitting, lastDay, type Invitation } from "./invitation.ts";
import { invitationLetter } from "./invitation-letter.ts";
import { insertInvitation, listProcessChoices, revokeInvitations } from "./store.ts";

export interface InviteAnswers {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Empty for the whole organisation. */
  readonly process: string;
}

export type InviteProblem = "name-missing" | "email-wrong" | "role-missing" | "process-unknown" | "owner-of-process";

export async function inviteMember(
  change: Change,
  answers: InviteAnswers,
  from: { readonly organisation: Organisation; readonly inviter: string; readonly origin: string },
): Promise<Result<null, InviteProblem>> {
  const { db, actor, now, newId } = change;
  allow(policyOf(actor.role, actor.processScope).mayInvite);
  const name = cleanName(answers.name);
  const email = readAddress(answers.email);
  const { role } = answers;
  const processScope = answers.process || null;
  if (name === "") return refused("name-missing");
  if (email === null) return refused("email-wrong");
  if (!isRole(role) || !rolesToGive(actor.role).includes(role)) return refused("role-missing");
  if (!isFitting(role, processScope)) return refused("owner-of-process");
  const processes = await listProcessChoices(db, actor.organisationId);
  if (processScope && !processes.some(({ id }) => id === processScope)) return refused("process-unknown");

  const token = newToken();
  const invitation: Invitation = {
    id: newId(),
    name,
    email,
    role,
    processScope,
    invitedBy: actor.personId,
    expiresAt: lastDay(now),
  };
  await revokeInvitations(db, actor.organisationId, { email }, { personId: actor.personId, now });
  await insertInvitation(db, actor.organisationId, { ...invitation, tokenHash: hashOf(token), invitedAt: now });
  await postLetter(db, invitationLetter(invitation, from, token), newId(), now);
  await recordEvent(change, {
    name: "invitation.sent",
    processId: processScope,
    subjectId: invitation.id,
    detail: { role },
  });
  return done(null);
}
