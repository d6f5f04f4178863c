// Who is asking, in which organisation, with which role: what every rule and store below a page is told.

import type { Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import type { Role } from "./membership.ts";

export interface Actor {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** The only process this membership reaches, or null for all of the organisation's. */
  readonly processScope: string | null;
}

/** One change being made: the bound transaction, by whom, when, and where ids come from. */
export interface Change {
  readonly db: Db;
  readonly actor: Actor;
  readonly now: Date;
  readonly newId: NewId;
}

/** One short transaction bound to the actor; whoever reads much asks for several. */
export type Transact = <T>(work: (change: Change) => Promise<T>) => Promise<T>;
