// The door: finds out who asks, lets them in as far as the address is theirs, and has a sentence for all others.

import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { type Arrival, findArrival } from "#people/accounts/visitor.ts";
import type { Membership } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { isOperator } from "#people/operators.ts";
import { urls } from "../urls.ts";
import { makeVisit, memberVisit, personVisit } from "./make-visit.ts";
import { NotFound, ProofNeeded } from "./problems.ts";
import { refuse } from "./refusal.ts";
import type { Route } from "./route.ts";
import type { Surroundings } from "./surroundings.ts";
import type { PersonVisit, Visit } from "./visit.ts";
import { sendWithWayBack } from "./way-back.ts";

/** Answers one request by its route. Never throws. */
export async function answerRoute(c: Context, route: Route, around: Surroundings): Promise<Response> {
  let visit: Visit | null = null;
  let organisation: Organisation | null = null;
  try {
    const arrival = await arrivalAt(c, route, around);
    const visitor = arrival?.visitor ?? null;
    visit = makeVisit(c, around, visitor, () => organisation);
    if (route.access === "public") return await route.answer(visit);
    if (!visitor) return await sendWithWayBack(visit, urls.signIn(visit.language), around);
    if (!visitor.person) return await sendWithWayBack(visit, urls.accountPart(visit.language, "persons"), around);
    const personal = personVisit(visit, visitor, around);
    if (route.access === "person") return await route.answer(personal);
    if (route.access === "operator") return await answerOperator(route.answer, personal, around);
    const door = arrival?.door;
    const membership = membershipFor(c.req.param("process"), door?.memberships ?? []);
    if (!door || !membership) throw new NotFound();
    organisation = door.organisation;
    if (c.req.param("organisation") !== organisation.slug && c.req.method === "GET")
      return movedTo(c, organisation.slug);
    return await route.answer(memberVisit(personal, organisation, membership, around));
  } catch (error) {
    if (error instanceof ProofNeeded && visit)
      return sendWithWayBack(visit, urls.accountPart(visit.language, "proof"), around);
    return visit ? refuse(error, visit, around.log) : answerRefused(c, error, around);
  }
}

/** The page for what is refused before anybody knows who asks. */
export function answerRefused(c: Context, error: unknown, around: Surroundings): Response {
  const nobodys = makeVisit(c, around, null, () => null);
  return refuse(error, nobodys, around.log);
}

async function arrivalAt(
  c: Context,
  route: Route,
  { accounts, clock, database }: Surroundings,
): Promise<Arrival | null> {
  const cookie = getCookie(c, accounts.sessionCookie);
  if (!cookie) return null;
  const slug = route.access === "member" ? (c.req.param("organisation") ?? "") : null;
  return database.glance((db) => findArrival(db, cookie, slug, clock.now()));
}

async function answerOperator(
  answer: (visit: PersonVisit) => Response | Promise<Response>,
  visit: PersonVisit,
  around: Surroundings,
): Promise<Response> {
  if (!(await around.database.systemically((db) => isOperator(db, visit.person.id)))) throw new NotFound();
  return answer(visit);
}

/** One for the whole organisation reaches everything; otherwise the one for the process that is asked for. */
function membershipFor(process: string | undefined, all: readonly Membership[]): Membership | undefined {
  return all.find((it) => it.processScope === null) ?? all.find((it) => it.processScope === process) ?? all[0];
}

function movedTo(c: Context, slug: string): Response {
  const url = new URL(c.req.url);
  const path = url.pathname.replace(`/o/${encodeURIComponent(c.req.param("organisation") ?? "")}`, `/o/${slug}`);
  return new Response(null, { status: 301, headers: { location: path + url.search } });
}
