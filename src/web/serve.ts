// Builds the web application from the features' routes: one place where addresses, limits, headers and kept pages meet.

import { type Context, Hono, type Next } from "hono";
import { bodyLimit } from "hono/body-limit";
import { preferredLanguage } from "#platform/language.ts";
import { urls } from "../urls.ts";
import { answerRefused, answerRoute } from "./answer.ts";
import { isForm } from "./form.ts";
import { fixedHeaders } from "./headers.ts";
import { inTime } from "./in-time.ts";
import { choose, preparedAssets, type Prepared } from "./prepared.ts";
import { NotFound, Paused, Unreadable } from "./problems.ts";
import { readyKey, type ReadyPages } from "./ready-bytes.ts";
import type { Route } from "./route.ts";
import { fromOurPages } from "./same-origin.ts";
import type { Surroundings } from "./surroundings.ts";

const maxBody = 1_000_000;

/** A file waits for its turn and is then made: longer than a page can take while all is well. */
const patienceWithFiles = 45_000;

export function buildApp(routes: readonly Route[], around: Surroundings, ready: ReadyPages): Hono {
  const app = new Hono();
  const assets = preparedAssets(around.assets);
  const headers = Object.entries(fixedHeaders(around.origin));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  });
  // PostgreSQL cannot hold a zero character: nothing of ours has one in its address.
  app.use(async (c, next) => (c.req.url.includes("%00") ? answerRefused(c, new NotFound(), around) : next()));
  app.get("/assets/:name", (c) => {
    const asset = assets.get(c.req.path);
    return asset ? sendPrepared(c, asset) : c.notFound();
  });
  app.get("/", (c) => c.redirect(urls.home(preferredLanguage(c.req.header("accept-language"))), 302));
  app.use(fromOurPages(around.origin));
  app.post("*", formsOnly);
  app.use(bodyLimit({ maxSize: maxBody, onError: tooLarge }));
  for (const route of routes) {
    app.on(route.method, route.path, (c) =>
      inTime(
        route.access === "public" && route.keep
          ? answerKept(c, route, route.keep, around, ready)
          : answerRoute(c, route, around),
        () => answerRefused(c, new Paused(), around),
        patienceFor(route),
      ),
    );
  }
  app.notFound((c) => answerRefused(c, new NotFound(), around));
  app.onError((error, c) => answerRefused(c, error, around));
  return app;
}

function patienceFor({ path }: Route): number | undefined {
  return /\.(pdf|docx|xlsx|csv|json)$/.test(path) ? patienceWithFiles : undefined;
}

function formsOnly(c: Context, next: Next): Promise<void> {
  if (!isForm(c.req.header("content-type"))) throw new Unreadable(415);
  return next();
}

function tooLarge(): never {
  throw new Unreadable(413);
}

function answerKept(
  c: Context,
  route: Route,
  query: readonly string[],
  around: Surroundings,
  ready: ReadyPages,
): Response | Promise<Response> {
  const url = new URL(c.req.url);
  const isPlain = [...url.searchParams.keys()].every((name) => query.includes(name));
  const key = isPlain ? readyKey(url.pathname + url.search, c.req.header("cookie")) : null;
  if (key === null) return answerRoute(c, route, around);
  const page = ready.find(key);
  if (page) return sendPrepared(c, page);
  return ready.make(key, () => answerRoute(c, route, around)).then((made) => sendPrepared(c, made));
}

function sendPrepared(c: Context, prepared: Prepared): Response {
  const { status, headers, body } = choose(prepared, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  return new Response(body, { status, headers });
}
