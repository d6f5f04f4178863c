// An invitation to an organisation: by name and address, with a role, good for two weeks and for one person.

import type { Role } from "#people/membership.ts";

export interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly processScope: string | null;
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

const days = 24 * 60 * 60_000;

export function lastDay(invitedAt: Date): Date {
  return new Date(invitedAt.getTime() + 14 * days);
}

/** An owner answers for the whole organisation, so an owner's invitation is never for one process only. */
export function isFitting(role: Role, processScope: string | null): boolean {
  return role !== "owner" || processScope === null;
}
