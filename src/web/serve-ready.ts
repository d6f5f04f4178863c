// Sends kept pages and assets straight from memory, before a request costs anything: as fast as a server of plain files.

import type { IncomingMessage, ServerResponse } from "node:http";
import { fixedHeaders } from "./headers.ts";
import { choose, type Prepared, type Sending } from "./prepared.ts";
import { readyKey, type ReadyPages } from "./ready-bytes.ts";

export type AnswerReady = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Returns a function that answers what is ready, and says false where the application must. */
export function answerReady(ready: ReadyPages, assets: ReadonlyMap<string, Prepared>, origin: string): AnswerReady {
  const linesOf = headerLines(fixedHeaders(origin));
  return (request, response) => {
    if (request.method !== "GET" || !request.url) return false;
    const prepared = assets.get(request.url) ?? findPage(request, ready);
    if (!prepared) return false;
    const { headers } = request;
    const sending = choose(prepared, String(headers["accept-encoding"] ?? ""), headers["if-none-match"]);
    response.writeHead(sending.status, linesOf(sending));
    response.end(sending.body ?? undefined);
    return true;
  };
}

/** Names and values in turn, put together once for each page that is kept. */
function headerLines(fixed: Readonly<Record<string, string>>): (sending: Sending) => string[] {
  const known = new WeakMap<Sending, string[]>();
  return (sending) => {
    const lines = known.get(sending) ?? Object.entries({ ...sending.headers, ...fixed }).flat();
    known.set(sending, lines);
    return lines;
  };
}

function findPage({ url = "", headers }: IncomingMessage, ready: ReadyPages): Prepared | undefined {
  const key = readyKey(url, headers.cookie);
  return key === null ? undefined : ready.find(key);
}
