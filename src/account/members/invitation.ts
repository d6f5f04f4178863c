// An invitation to an organisation: by name and address, with a role, good for two weeks and for one person.

import { readAddress } from "#people/accounts/addresses.ts";
import { isRole, rolesToGive, type Role } from "#people/membership.ts";
import { cleanName } from "#people/person.ts";

/** Who is invited, to be what, and to which process; null for all of them. */
export interface Invited {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly processScope: string | null;
}

export interface Invitation extends Invited {
  readonly id: string;
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

export interface InviteAnswers {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Empty for the whole organisation. */
  readonly process: string;
}

export type InviteProblem = "name-missing" | "email-wrong" | "role-missing" | "process-unknown" | "owner-of-process";

const days = 24 * 60 * 60_000;

export function lastDay(invitedAt: Date): Date {
  return new Date(invitedAt.getTime() + 14 * days);
}

/** An owner answers for the whole organisation, so an owner's invitation is never for one process only. */
export function isFitting(role: Role, processScope: string | null): boolean {
  return role !== "owner" || processScope === null;
}

/** Who is invited, as described by somebody with this role; or all that is to be mended. */
export function readInvited(
  answers: InviteAnswers,
  by: Role,
  processIds: readonly string[],
): { invited: Invited; problems: [] } | { invited: null; problems: InviteProblem[] } {
  const name = cleanName(answers.name);
  const email = readAddress(answers.email);
  const role = isRole(answers.role) && rolesToGive(by).includes(answers.role) ? answers.role : null;
  const processScope = answers.process || null;
  const problems: InviteProblem[] = [];
  if (name === "") problems.push("name-missing");
  if (email === null) problems.push("email-wrong");
  if (role === null) problems.push("role-missing");
  if (processScope && !processIds.includes(processScope)) problems.push("process-unknown");
  if (role && !isFitting(role, processScope)) problems.push("owner-of-process");
  if (email === null || role === null || problems.length > 0) return { invited: null, problems };
  return { invited: { name, email, role, processScope }, problems: [] };
}
