// Every address of the platform with something real behind it, so that a test can go through all of them.

import { sql } from "kysely";
import { demoOrganisations } from "#seeds/index.ts";
import { cast } from "../cast.ts";
import type { House } from "../house.ts";
import type { Everything } from "./everything.ts";

export interface Address {
  readonly path: string;
  /** As it was declared. */
  readonly route: string;
  readonly access: "public" | "person" | "operator" | "member";
}

/** What stands in the addresses of a team; any of it can be exchanged. */
export interface Named {
  readonly organisation: string;
  readonly process: string;
  readonly run: string;
  readonly item: string;
  readonly consent: string;
  readonly membership: string;
}

/** Something of each sort in Nordvik's large process. */
export async function namedIn({ db }: House, { process, items, runs, consent }: Everything): Promise<Named> {
  const { rows } = await db.systemically((tx) =>
    sql<{ id: string }>`select id from memberships where person_id = ${cast.member.id}`.execute(tx),
  );
  const [run = "", item = "", membership = ""] = [runs[0], items.get("idea"), rows[0]?.id];
  return { organisation: demoOrganisations.nordvik.slug, process, run, item, consent, membership };
}

/** Ends the session that a test asks with, or makes it somebody else's. */
export function endsSession({ path }: { readonly path: string }): boolean {
  return /\/(sign-out|account\/(sessions|persons))$/.test(path);
}

/** What takes long to make. */
export function isHeavy({ path }: { readonly path: string }): boolean {
  return /\.(pdf|docx|xlsx)$/.test(path);
}

const slugs: readonly (readonly [part: string, slug: string])[] = [
  ["/phases/", "anchor"],
  ["/themes/", "insight"],
  ["/exercises/", "interview"],
  ["/articles/", "about"],
  ["/library/", "no-such-page"],
];

/** All GET or all POST addresses in bokmål. */
export function addressesOf({ routes }: House, method: "GET" | "POST", named: Named): Address[] {
  return routes
    .filter((route) => route.method === method)
    .map((route) => ({ route: route.path, access: route.access, path: filled(route.path, named) }));
}

function filled(route: string, named: Named): string {
  const slug = slugs.find(([part]) => route.includes(part))?.[1] ?? "x";
  const values: Readonly<Record<string, string>> = {
    language: "nb",
    slug,
    theme: "insight",
    token: "x",
    invitation: "x",
    provider: "x",
    ...named,
  };
  return route.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => values[name] ?? "x");
}
