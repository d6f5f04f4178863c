// Opens the door: a web server that sends what is ready at once, hands the rest to the application, and closes politely.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Tally } from "#platform/tally.ts";
import type { AnswerReady } from "./serve-ready.ts";

export interface Door {
  readonly port: number;
  /** From now on requests are answered; until then they wait. */
  answerWith(app: Hono, answerReady: AnswerReady): void;
  /** Lets nobody in, waits for those who are inside, and after `patience` milliseconds closes on the rest. */
  close(patience: number): Promise<void>;
}

export async function openDoor(host: string, port: number, tally: Tally): Promise<Door> {
  const waiting: [IncomingMessage, ServerResponse][] = [];
  let answer = (request: IncomingMessage, response: ServerResponse): void => void waiting.push([request, response]);
  const server = createServer((request, response) => answer(request, response));
  await listening(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (app, answerReady) => {
      const hand = getRequestListener(app.fetch);
      const count = answerCounter(tally);
      answer = (request, response) => {
        const began = performance.now();
        if (answerReady(request, response)) return count(response.statusCode, performance.now() - began);
        response.once("close", () => count(response.statusCode, performance.now() - began));
        void hand(request, response);
      };
      for (const [request, response] of waiting.splice(0)) answer(request, response);
    },
    close: (patience) => closing(server, patience),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closing(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Counts by the first figure of the status. */
function answerCounter(tally: Tally): (status: number, milliseconds: number) => void {
  const counters = [0, 1, 2, 3, 4, 5].map((first) => ({
    answers: tally.counter("answers_total", { state: `${first}xx` }),
    seconds: tally.counter("answer_seconds_total", { state: `${first}xx` }),
  }));
  return (status, milliseconds) => {
    const counter = counters[Math.floor(status / 100)];
    counter?.answers();
    counter?.seconds(milliseconds / 1000);
  };
}
