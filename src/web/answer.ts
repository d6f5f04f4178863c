// Makes the visit that a handler is given, and turns what it throws into a page with a sentence.

import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Accounts } from "#people/accounts/accounts.ts";
import { findArrival, type Visitor } from "#people/accounts/visitor.ts";
import { policyOf } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { isOperator } from "#people/operators.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import type { Documents } from "#platform/documents/documents.ts";
import { DocumentFailed } from "#platform/documents/press.ts";
import { isId, type NewId } from "#platform/ids.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { errorDetail, type Log } from "#platform/log.ts";
import type { Tally } from "#platform/tally.ts";
import { LineTooLong } from "#platform/turns.ts";
import type { Assets } from "#ui/assets.ts";
import { displayFrom } from "#ui/display.ts";
import { buttonLink } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { urls } from "../urls.ts";
import { isDatabaseAway } from "./database-away.ts";
import { readForm } from "./form.ts";
import { privateCaching } from "./headers.ts";
import { answerOf } from "./prepared.ts";
import { Forbidden, NotFound, Paused, ProofNeeded, Unreadable } from "./problems.ts";
import type { Route } from "./route.ts";
import { wholePage } from "./shell.ts";
import { webTexts } from "./texts.ts";
import type { MemberVisit, PageParts, PersonVisit, Visit } from "./visit.ts";
import { sendWithWayBack } from "./way-back.ts";

export interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly assets: Assets;
  readonly config: Config;
  readonly accounts: Accounts;
  readonly tally: Tally;
  readonly documents: Documents;
  /** How the outside sees us: `https://samskap.example`. */
  readonly origin: string;
  /** Publications changed: kept pages are dropped here and in every other process. */
  readonly publicChanged: () => Promise<void>;
}

export const displayCookie = "display";

/** Answers one request by its route. Never throws. */
export async function answerRoute(c: Context, route: Route, around: Surroundings): Promise<Response> {
  let visit: Visit | null = null;
  let organisation: Organisation | null = null;
  try {
    const cookie = getCookie(c, around.accounts.sessionCookie);
    const now = around.clock.now();
    const slug = route.access === "member" ? (c.req.param("organisation") ?? "") : null;
    const arrival = cookie ? await around.database.glance((db) => findArrival(db, cookie, slug, now)) : null;
    const visitor = arrival?.visitor ?? null;
    visit = makeVisit(c, around, visitor, () => organisation);
    if (route.access === "public") return await route.answer(visit);
    if (!visitor) return await sendWithWayBack(visit, urls.signIn(visit.language), around);
    if (!visitor.person) return await sendWithWayBack(visit, urls.accountPart(visit.language, "persons"), around);
    const personal = personVisit(visit, visitor, around);
    if (route.access === "person") return await route.answer(personal);
    if (route.access === "operator") return await answerOperator(route.answer, personal, around);
    const door = arrival?.door;
    const scope = c.req.param("process") ?? null;
    const membership =
      door?.memberships.find((it) => it.processScope === null) ??
      door?.memberships.find((it) => it.processScope === scope) ??
      door?.memberships[0];
    if (!door || !membership) throw new NotFound();
    organisation = door.organisation;
    if (c.req.param("organisation") !== organisation.slug && c.req.method === "GET")
      return movedTo(c, organisation.slug);
    return await route.answer(memberVisit(personal, door.organisation, membership, around));
  } catch (error) {
    if (error instanceof ProofNeeded && visit)
      return sendWithWayBack(visit, urls.accountPart(visit.language, "proof"), around);
    return refuse(error, visit ?? makeVisit(c, around, null, () => null), around);
  }
}

async function answerOperator(
  answer: (visit: PersonVisit) => Response | Promise<Response>,
  visit: PersonVisit,
  around: Surroundings,
): Promise<Response> {
  if (!(await around.database.systemically((db) => isOperator(db, visit.person.id)))) throw new NotFound();
  return answer(visit);
}

/** The page for what is refused before a route is found. */
export function answerRefused(c: Context, error: unknown, around: Surroundings): Response {
  return refuse(
    error,
    makeVisit(c, around, null, () => null),
    around,
  );
}

function makeVisit(
  c: Context,
  around: Surroundings,
  visitor: Visitor | null,
  organisation: () => Organisation | null,
): Visit {
  const url = new URL(c.req.url);
  const language = languageOf(url.pathname);
  const display = displayFrom(Object.fromEntries(new URLSearchParams(getCookie(c, displayCookie) ?? "")));
  const person = visitor?.person ?? null;
  const session = visitor && { ...visitor, id: visitor.sessionId };
  // A word from a letter in the address makes the page as private as a session does.
  const isPrivate = visitor !== null || url.searchParams.has("token");
  const { assets, origin, database } = around;
  const param = (name: string): string => c.req.param(name) ?? "";
  return {
    language,
    path: url.pathname,
    query: url.searchParams,
    request: c.req.raw,
    now: around.clock.now(),
    newId: around.newId,
    display,
    person,
    session,
    param,
    id: (name) => {
      const id = param(name);
      if (!isId(id)) throw new NotFound();
      return id;
    },
    form: () => readForm(c.req.raw),
    publicly: (work) => database.publicly(work),
    documents: around.documents,
    page: (parts: PageParts, status = 200) => {
      const facts = { language, path: url.pathname, query: url.searchParams, origin, person, display, assets };
      const whole = wholePage({ ...facts, organisation: organisation(), isTrial: database.isEmbedded }, parts);
      const headers: Record<string, string> = {
        "content-type": "text/html; charset=utf-8",
        "content-language": language,
      };
      if (isPrivate || status !== 200) headers["cache-control"] = privateCaching;
      // As bytes at once: a string would be measured and encoded again on its way out.
      return answerOf(Buffer.from(whole.toString()), status, headers);
    },
    seeOther: (address, said) => {
      const [path = "", mark = ""] = address.split("#");
      const joint = path.includes("?") ? "&" : "?";
      const location = `${path}${said ? `${joint}said=${said}` : ""}${mark ? `#${mark}` : ""}`;
      return new Response(null, { status: 303, headers: { location, "cache-control": privateCaching } });
    },
    file: (bytes, type, name) => {
      const headers: Record<string, string> = { "content-type": type };
      if (isPrivate) headers["cache-control"] = privateCaching;
      if (name) headers["content-disposition"] = `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`;
      return new Response(bytes, { headers });
    },
  };
}

function personVisit(visit: Visit, visitor: Visitor, { database }: Surroundings): PersonVisit {
  const person = visitor.person;
  if (!person) throw new NotFound();
  const session = { ...visitor, id: visitor.sessionId };
  return { ...visit, person, session, personally: (work) => database.privately({ personId: person.id }, work) };
}

function memberVisit(
  visit: PersonVisit,
  organisation: Organisation,
  membership: MemberVisit["membership"],
  { database, publicChanged }: Surroundings,
): MemberVisit {
  const { role, processScope } = membership;
  const actor = { personId: visit.person.id, organisationId: organisation.id, role, processScope };
  const { now, newId } = visit;
  return {
    ...visit,
    organisation,
    membership,
    actor,
    may: policyOf(role, processScope),
    transact: (work) => database.privately(actor, (db) => work({ db, actor, now, newId })),
    publicChanged,
  };
}

function movedTo(c: Context, slug: string): Response {
  const url = new URL(c.req.url);
  const path = url.pathname.replace(`/o/${encodeURIComponent(c.req.param("organisation") ?? "")}`, `/o/${slug}`);
  return new Response(null, { status: 301, headers: { location: path + url.search } });
}

/** The one place where a refusal becomes a page. */
function refuse(error: unknown, visit: Visit, { log }: Surroundings): Response {
  const { language } = visit;
  const say = (status: number, title: keyof typeof webTexts, body: keyof typeof webTexts, reference = ""): Response => {
    const way = buttonLink({ text: webTexts.toHome[language], address: urls.home(language) });
    const words = html`<h1 class="ds-heading" data-size="lg">${webTexts[title][language]}</h1>
      <p>${webTexts[body][language]} ${reference && html`<strong>${reference}</strong>`}</p>
      <p>${way}</p>`;
    const page = visit.page({ title: webTexts[title][language], body: words }, 404);
    return new Response(page.body, { status, headers: page.headers });
  };
  if (error instanceof NotFound) return say(404, "notFoundTitle", "notFoundBody");
  if (error instanceof Forbidden) return say(403, "forbiddenTitle", "forbiddenBody");
  if (error instanceof Unreadable) return say(error.status, "unreadableTitle", "unreadableBody");
  if (error instanceof LineTooLong) return say(503, "busyTitle", "busyBody");
  const reference = randomBytes(4).toString("hex").toUpperCase();
  log("error", "request.failed", { reference, route: visit.request.method, ...errorDetail(error) });
  if (error instanceof Paused || isDatabaseAway(error)) return say(503, "pauseTitle", "pauseBody");
  if (error instanceof DocumentFailed) return say(500, "fileFailedTitle", "fileFailedBody", reference);
  return say(500, "bugTitle", "bugBody", reference);
}

function languageOf(path: string): Language {
  const first = path.slice(1, 3);
  return isLanguage(first) && (path.length === 3 || path[3] === "/") ? first : "nb";
}
