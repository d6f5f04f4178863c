// Asks a server for pages over and over on a few open connections, and says how many answers came and how fast.

import { connect, type Socket } from "node:net";

export interface Load {
  readonly origin: string;
  /** Asked for one after the other, each connection beginning somewhere else. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadResult {
  readonly answers: number;
  readonly requestsPerSecond: number;
  /** Milliseconds from question to whole answer. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers other than 200 and 304. */
  readonly refused: number;
}

/** Node's own client costs more than the servers it would measure, so questions are written and answers read as bytes. */
export async function load({ origin, paths, connections, seconds, headers = {} }: Load): Promise<LoadResult> {
  const { hostname, port, host } = new URL(origin);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const questions = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`));
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  const tallies = await Promise.all(
    Array.from({ length: connections }, (_, first) => askUntil(connect(Number(port), hostname), questions, first, end)),
  );
  const elapsed = (performance.now() - started) / 1000;
  const times = tallies.flatMap((tally) => tally.times).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  const refused = tallies.reduce((sum, tally) => sum + tally.refused, 0);
  return {
    answers: times.length,
    requestsPerSecond: times.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    refused,
  };
}

interface Tally {
  readonly times: number[];
  refused: number;
}

function askUntil(socket: Socket, questions: readonly Buffer[], first: number, end: number): Promise<Tally> {
  const tally: Tally = { times: [], refused: 0 };
  let next = first;
  let asked = 0;
  const ask = (): void => {
    asked = performance.now();
    socket.write(questions[next++ % questions.length] ?? "");
  };
  const reader = answerReader((status) => {
    const now = performance.now();
    tally.times.push(now - asked);
    if (status !== 200 && status !== 304) tally.refused += 1;
    if (now < end) ask();
    else socket.destroy();
  });
  return new Promise((resolve, reject) => {
    socket.setNoDelay(true);
    socket.on("connect", ask);
    socket.on("data", reader);
    socket.on("error", reject);
    socket.on("close", () => resolve(tally));
  });
}

/** Knows an answer's end by its content-length; ours all have one. */
function answerReader(done: (status: number) => void): (chunk: Buffer) => void {
  let head: Buffer = Buffer.alloc(0);
  let missing = -1;
  let status = 0;
  return (chunk) => {
    if (missing < 0) {
      head = head.length ? Buffer.concat([head, chunk]) : chunk;
      const split = head.indexOf("\r\n\r\n");
      if (split < 0) return;
      const text = head.toString("latin1", 0, split);
      status = Number(text.slice(9, 12));
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      if (length === undefined && status !== 304) throw new Error(`An answer without a length:\n${text}`);
      missing = Number(length ?? 0) - (head.length - split - 4);
    } else {
      missing -= chunk.length;
    }
    if (missing > 0) return;
    head = Buffer.alloc(0);
    missing = -1;
    done(status);
  };
}
