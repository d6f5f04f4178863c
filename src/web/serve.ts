// Builds the web application from the features' routes: one place where addresses, limits, headers and kept pages meet.

import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { sessionCookie } from "#people/accounts/visitor.ts";
import { preferredLanguage } from "#platform/language.ts";
import { assetCaching } from "#ui/assets.ts";
import { urls } from "../urls.ts";
import { answerNowhere, answerRoute, displayCookie, type Surroundings } from "./answer.ts";
import { publicCaching, secureTransport, securityHeaders } from "./headers.ts";
import type { ReadyPage, ReadyPages } from "./ready-bytes.ts";
import type { Route } from "./route.ts";

const maxBody = 1_000_000;

export function buildApp(routes: readonly Route[], around: Surroundings, ready: ReadyPages): Hono {
  const app = new Hono();
  const transport = around.origin.startsWith("https:") ? { "strict-transport-security": secureTransport } : {};
  const headers = Object.entries({ ...securityHeaders, ...transport });
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  });
  app.get("/assets/:name", (c) => answerAsset(c, around));
  app.get("/", (c) => c.redirect(urls.home(preferredLanguage(c.req.header("accept-language"))), 302));
  app.use(csrf({ origin: (origin, c) => origin === around.origin || origin === new URL(c.req.url).origin }));
  app.use(bodyLimit({ maxSize: maxBody, onError: (c) => c.text("Too large.", 413) }));
  for (const route of routes) {
    app.on(route.method, route.path, (c) =>
      route.access === "public" && route.keep
        ? answerKept(c, route, route.keep, around, ready)
        : answerRoute(c, route, around),
    );
  }
  app.notFound((c) => answerNowhere(c, around));
  return app;
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
  if (!isPlain || getCookie(c, sessionCookie) !== undefined) return answerRoute(c, route, around);
  const key = `${url.pathname}?${url.searchParams}#${getCookie(c, displayCookie) ?? ""}`;
  const page = ready.find(key);
  if (page) return sendReady(c, page);
  return ready.make(key, () => answerRoute(c, route, around)).then((made) => sendReady(c, made));
}

function sendReady(c: Context, page: ReadyPage): Response {
  const headers: Record<string, string> = {
    "content-type": page.type,
    "cache-control": page.status === 200 ? publicCaching : "no-store",
    etag: page.etag,
    vary: "Accept-Encoding, Cookie",
  };
  if (page.status === 200 && c.req.header("if-none-match") === page.etag)
    return new Response(null, { status: 304, headers });
  if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) {
    return new Response(page.bytes, { status: page.status, headers });
  }
  headers["content-encoding"] = "gzip";
  return new Response(page.packed, { status: page.status, headers });
}

function answerAsset(c: Context, { assets }: Surroundings): Response {
  const asset = assets.find(c.req.path);
  if (!asset) return c.notFound() as Response;
  const accepted = c.req.header("accept-encoding") ?? "";
  const headers: Record<string, string> = {
    "content-type": asset.type,
    "cache-control": assetCaching,
    etag: asset.etag,
    vary: "Accept-Encoding",
  };
  if (c.req.header("if-none-match") === asset.etag) return new Response(null, { status: 304, headers });
  if (asset.brotli && /\bbr\b/.test(accepted)) {
    return new Response(asset.brotli, { headers: { ...headers, "content-encoding": "br" } });
  }
  if (asset.gzip && /\bgzip\b/.test(accepted)) {
    return new Response(asset.gzip, { headers: { ...headers, "content-encoding": "gzip" } });
  }
  return new Response(asset.bytes, { headers });
}
