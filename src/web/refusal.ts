// The one place where a refusal or a mistake becomes a page with a sentence.

import { randomBytes } from "node:crypto";
import { DocumentFailed } from "#platform/documents/press.ts";
import { errorDetail, type Log } from "#platform/log.ts";
import { LineTooLong } from "#platform/turns.ts";
import { buttonLink } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { urls } from "../urls.ts";
import { isDatabaseAway } from "./database-away.ts";
import { Forbidden, NotFound, Paused, Unreadable } from "./problems.ts";
import { webTexts } from "./texts.ts";
import type { Visit } from "./visit.ts";

/** What nobody foresaw is logged with a number, and the page says the number. */
export function refuse(error: unknown, visit: Visit, log: Log): Response {
  if (error instanceof NotFound) return say(visit, 404, "notFoundTitle", "notFoundBody");
  if (error instanceof Forbidden) return say(visit, 403, "forbiddenTitle", "forbiddenBody");
  if (error instanceof Unreadable) return say(visit, error.status, "unreadableTitle", "unreadableBody");
  if (error instanceof LineTooLong) return say(visit, 503, "busyTitle", "busyBody");
  const reference = randomBytes(4).toString("hex").toUpperCase();
  log("error", "request.failed", { reference, route: visit.request.method, ...errorDetail(error) });
  if (error instanceof Paused || isDatabaseAway(error)) return say(visit, 503, "pauseTitle", "pauseBody");
  if (error instanceof DocumentFailed) return say(visit, 500, "fileFailedTitle", "fileFailedBody", reference);
  return say(visit, 500, "bugTitle", "bugBody", reference);
}

type TextName = keyof typeof webTexts;

function say(visit: Visit, status: number, title: TextName, body: TextName, reference = ""): Response {
  const { language } = visit;
  const words = pageTop({
    title: webTexts[title][language],
    lead: html`<p>${webTexts[body][language]} ${reference && html`<strong>${reference}</strong>`}</p>`,
    action: buttonLink({ text: webTexts.toHome[language], address: urls.home(language) }),
  });
  const page = visit.page({ title: webTexts[title][language], body: words }, 404);
  return new Response(page.body, { status, headers: page.headers });
}
