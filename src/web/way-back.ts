// Whoever must first show who they are comes back to what they wanted: the page is asked for again, a form that was sent is kept.

import { urls } from "../urls.ts";
import { cookie, cookieOf, withCookies } from "./cookies.ts";
import { newBrowserKey, parkForm, parkingCookie } from "./parked-forms.ts";
import type { Visit } from "./visit.ts";
import type { Database } from "#platform/database/database.ts";

interface Around {
  readonly database: Database;
  readonly origin: string;
}

const longest = 500_000;

/** A password is never kept: such a form is filled in once more. */
const holdsPassword = /(^|&)[^=&]*password[^=&]*=/i;

/** Sends the person to `address`, with the way back as `next`. */
export async function sendWithWayBack(visit: Visit, address: string, around: Around): Promise<Response> {
  const to = (next: string): Response => visit.seeOther(`${address}?next=${encodeURIComponent(next)}`);
  const body = await bodyToKeep(visit.request);
  if (body === null) return to(visit.query.size > 0 ? `${visit.path}?${visit.query}` : visit.path);
  // The kept form opens only in the browser that sent it: a link to somebody else's form must not be worth sending.
  const key = cookieOf(visit.request, parkingCookie) ?? newBrowserKey();
  const token = await parkForm(around.database, { address: visit.path, body }, key, visit.now);
  const remembered = cookie(parkingCookie, key, around.origin, { maxAge: 24 * 60 * 60 });
  return withCookies(to(urls.parkedForm(visit.language, token)), [remembered]);
}

async function bodyToKeep(request: Request): Promise<string | null> {
  const type = request.headers.get("content-type") ?? "";
  if (request.method !== "POST" || request.bodyUsed || !type.startsWith("application/x-www-form-urlencoded"))
    return null;
  const body = await request.text();
  return body.length > 0 && body.length <= longest && !holdsPassword.test(body) ? body : null;
}
