// Who takes part in the demonstration, and where: invented people in invented organisations. Tests know them as the cast.

import type { Role } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { demoId } from "./demo-ids.ts";

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export const demoPeople = {
  owner: person(1, "Solveig Haugland", "solveig@nordvik.example"),
  leader: person(2, "Ingrid Solbakken", "ingrid@nordvik.example"),
  coordinator: person(3, "Jorunn Lie", "jorunn@nordvik.example"),
  member: person(4, "Arne Myhre", "arne@nordvik.example"),
  reader: person(5, "Turid Fossum", "turid@nordvik.example"),
  narrow: person(6, "Samira Haddad", "samira@nordvik.example"),
  otherLeader: person(7, "Magnus Tveit", "magnus@fjellheim.example"),
  associationContact: person(8, "Gerd Nymoen", "gerd@nordvik-seniorlag.example"),
  outsider: person(9, "Per Lindgren", "per@outside.example"),
} satisfies Record<string, DemoPerson>;

export type DemoPersonName = keyof typeof demoPeople;

export const demoOrganisations = {
  nordvik: municipality(21, "Nordvik kommune", "nordvik"),
  fjellheim: municipality(22, "Fjellheim kommune", "fjellheim"),
  seniors: { ...municipality(23, "Nordvik seniorlag", "nordvik-seniorlag"), kind: "association" },
} satisfies Record<string, Organisation>;

export type DemoOrganisationName = keyof typeof demoOrganisations;

export const demoProcesses = {
  /** The whole way, from the first conversation to the roadmap. */
  everyday: { id: demoId(31), organisation: "nordvik" },
  /** One exercise only, so that a membership can be narrowed to it. */
  library: { id: demoId(32), organisation: "nordvik" },
  /** Just begun. */
  newcomers: { id: demoId(33), organisation: "fjellheim" },
} satisfies Record<string, { id: string; organisation: DemoOrganisationName }>;

export type DemoProcessName = keyof typeof demoProcesses;

export interface DemoMembership {
  readonly person: DemoPersonName;
  readonly organisation: DemoOrganisationName;
  readonly role: Role;
  /** The only process it reaches. */
  readonly process?: DemoProcessName;
}

export const demoMemberships: readonly DemoMembership[] = [
  { person: "owner", organisation: "nordvik", role: "owner" },
  { person: "leader", organisation: "nordvik", role: "leader" },
  { person: "coordinator", organisation: "nordvik", role: "coordinator" },
  { person: "member", organisation: "nordvik", role: "member" },
  { person: "reader", organisation: "nordvik", role: "reader" },
  { person: "narrow", organisation: "nordvik", role: "member", process: "library" },
  { person: "otherLeader", organisation: "fjellheim", role: "owner" },
  { person: "associationContact", organisation: "seniors", role: "owner" },
];

function person(number: number, name: string, email: string): DemoPerson {
  return { id: demoId(number), name, email };
}

function municipality(number: number, name: string, slug: string): Organisation {
  return { id: demoId(number), kind: "municipality", name, slug, language: "nb", isInvented: true };
}
