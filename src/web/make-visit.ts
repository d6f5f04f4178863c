// Makes the visit that a handler is given: what was asked, who asks, and the ways to answer.

import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Visitor } from "#people/accounts/visitor.ts";
import { policyOf } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { isId } from "#platform/ids.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { displayFrom } from "#ui/display.ts";
import { readForm } from "./form.ts";
import { privateCaching } from "./headers.ts";
import { answerOf } from "./prepared.ts";
import { NotFound } from "./problems.ts";
import { wholePage } from "./shell.ts";
import type { Surroundings } from "./surroundings.ts";
import type { MemberVisit, PageParts, PersonVisit, Visit } from "./visit.ts";

export const displayCookie = "display";

/** `organisation` is asked when a page is made: by then the door knows. */
export function makeVisit(
  c: Context,
  around: Surroundings,
  visitor: Visitor | null,
  organisation: () => Organisation | null,
): Visit {
  const { searchParams: query, pathname: path } = new URL(c.req.url);
  const language = languageOf(path);
  const display = displayFrom(Object.fromEntries(new URLSearchParams(getCookie(c, displayCookie) ?? "")));
  const person = visitor?.person ?? null;
  // A word from a letter in the address makes the page as private as a session does.
  const isPrivate = visitor !== null || query.has("token");
  const { assets, origin, database, documents, newId } = around;
  const param = (name: string): string => c.req.param(name) ?? "";
  return {
    language,
    path,
    query,
    request: c.req.raw,
    now: around.clock.now(),
    newId,
    display,
    person,
    session: visitor && { ...visitor, id: visitor.sessionId },
    param,
    id: (name) => idIn(param(name)),
    form: () => readForm(c.req.raw),
    publicly: (work) => database.publicly(work),
    documents,
    page: (parts: PageParts, status = 200) => {
      const facts = { language, path, query, origin, person, display, assets };
      const whole = wholePage({ ...facts, organisation: organisation(), isTrial: database.isEmbedded }, parts);
      return pageAnswer(whole.toString(), language, status, isPrivate);
    },
    seeOther,
    file: (bytes, type, name) => fileAnswer(bytes, type, isPrivate, name),
  };
}

export function personVisit(visit: Visit, visitor: Visitor, { database }: Surroundings): PersonVisit {
  const person = visitor.person;
  if (!person) throw new NotFound();
  const session = { ...visitor, id: visitor.sessionId };
  return { ...visit, person, session, personally: (work) => database.privately({ personId: person.id }, work) };
}

export function memberVisit(
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

function languageOf(path: string): Language {
  const first = path.slice(1, 3);
  return isLanguage(first) && (path.length === 3 || path[3] === "/") ? first : "nb";
}

function idIn(part: string): string {
  if (!isId(part)) throw new NotFound();
  return part;
}

function pageAnswer(page: string, language: Language, status: number, isPrivate: boolean): Response {
  const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8", "content-language": language };
  if (isPrivate || status !== 200) headers["cache-control"] = privateCaching;
  // As bytes at once: a string would be measured and encoded again on its way out.
  return answerOf(Buffer.from(page), status, headers);
}

function seeOther(address: string, said?: string): Response {
  const [path = "", mark = ""] = address.split("#");
  const joint = path.includes("?") ? "&" : "?";
  const location = `${path}${said ? `${joint}said=${said}` : ""}${mark ? `#${mark}` : ""}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": privateCaching } });
}

function fileAnswer(
  bytes: Uint8Array<ArrayBuffer> | string,
  type: string,
  isPrivate: boolean,
  name: string | undefined,
): Response {
  const headers: Record<string, string> = { "content-type": type };
  if (isPrivate) headers["cache-control"] = privateCaching;
  if (name) headers["content-disposition"] = `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`;
  return new Response(bytes, { headers });
}
