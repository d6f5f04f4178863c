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
    const asked = askedWith(request.rawHeaders);
    const prepared = assets.get(request.url) ?? findPage(request.url, asked.cookie, ready);
    if (!prepared) return false;
    const sending = choose(prepared, asked.encodings, asked.known);
    response.writeHead(sending.status, linesOf(sending));
    response.end(sending.body ?? undefined);
    return true;
  };
}

interface Asked {
  cookie: string | undefined;
  encodings: string;
  known: string;
}

/** The three headers that matter here. `request.headers` would sort and join all of them, which costs a tenth of an answer. */
function askedWith(raw: readonly string[]): Asked {
  const asked: Asked = { cookie: undefined, encodings: "", known: "" };
  for (let at = 0; at < raw.length; at += 2) {
    const [name = "", value = ""] = [raw[at], raw[at + 1]];
    if (name.length === 6 && name.toLowerCase() === "cookie") {
      asked.cookie = asked.cookie === undefined ? value : `${asked.cookie}; ${value}`;
    } else if (name.length === 15 && name.toLowerCase() === "accept-encoding") asked.encodings = value;
    else if (name.length === 13 && name.toLowerCase() === "if-none-match") asked.known = value;
  }
  return asked;
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

function findPage(url: string, cookie: string | undefined, ready: ReadyPages): Prepared | undefined {
  const key = readyKey(url, cookie);
  return key === null ? undefined : ready.find(key);
}
