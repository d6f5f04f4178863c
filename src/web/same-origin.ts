// Lets a change through only when it comes from a page of ours, whatever sort of body it has.

import type { MiddlewareHandler } from "hono";
import { Forbidden } from "./problems.ts";

const reading = ["GET", "HEAD", "OPTIONS"];

/** `origin` is how the outside sees us; behind no proxy the request's own is the same. */
export function fromOurPages(origin: string): MiddlewareHandler {
  return async (c, next) => {
    const from = c.req.header("origin");
    const isOurs = from === origin || from === new URL(c.req.url).origin;
    const isSaidToBe = c.req.header("sec-fetch-site") === "same-origin";
    if (!reading.includes(c.req.method) && !isOurs && !isSaidToBe) throw new Forbidden();
    return next();
  };
}
