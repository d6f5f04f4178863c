// What a person may do in an organisation: five roles, each able to do what the ones after it can.

export const roles = ["owner", "leader", "coordinator", "member", "reader"] as const;
export type Role = (typeof roles)[number];

export interface Membership {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly role: Role;
  readonly processScope: string | null;
}

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role);
}

/** True when `role` can do all that `wanted` can. */
export function hasRole(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) <= roles.indexOf(wanted);
}

/** Roles that a person with this role may give to others: never above one's own. */
export function rolesToGive(role: Role): readonly Role[] {
  return hasRole(role, "leader") ? roles.slice(roles.indexOf(role)) : [];
}

export interface Policy {
  readonly mayWrite: boolean;
  readonly mayLead: boolean;
  readonly mayInvite: boolean;
  readonly mayOwn: boolean;
  readonly mayPublish: boolean;
}

/** What pages are told about the viewer, so that they show only what will work. */
export function policyOf(role: Role, processScope: string | null): Policy {
  return {
    mayWrite: hasRole(role, "member"),
    mayLead: hasRole(role, "leader"),
    mayInvite: hasRole(role, "leader") && processScope === null,
    mayOwn: role === "owner" && processScope === null,
    mayPublish: hasRole(role, "leader"),
  };
}
