// The people that every test knows, named once: what each may do is what most tests are about.

import { type DemoPerson, demoPeople } from "#seeds/index.ts";

export const cast = {
  /** Owns Nordvik: may do everything there. */
  owner: demoPeople.owner,
  /** Leads the work in Nordvik. */
  leader: demoPeople.leader,
  /** Keeps in touch with volunteers in Nordvik; in the guide's work the same as a member. */
  coordinator: demoPeople.coordinator,
  /** Writes in all of Nordvik's work. */
  member: demoPeople.member,
  /** Reads all of Nordvik's work and changes nothing. */
  reader: demoPeople.reader,
  /** A member in Nordvik, of one process only: the café dialogue at the library. */
  narrow: demoPeople.narrow,
  /** Owns and leads in Fjellheim: all rights, elsewhere. */
  otherLeader: demoPeople.otherLeader,
  /** Looks after an association in Nordvik's area; no member of the municipality. */
  associationContact: demoPeople.associationContact,
  /** Has an account and belongs nowhere. */
  outsider: demoPeople.outsider,
  /** Not signed in. */
  nobody: null,
} satisfies Record<string, DemoPerson | null>;

export type CastMember = keyof typeof cast;

export const castMembers = Object.keys(cast) as CastMember[];
