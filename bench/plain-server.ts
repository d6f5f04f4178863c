// The server that ours is held against: node:http, which sends bytes it was given with the headers it was given, and nothing else.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer for each address; `body` is base64. */
export interface PlainAnswer {
  readonly path: string;
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

const [file = ""] = process.argv.slice(2);
const given = JSON.parse(readFileSync(file, "utf8")) as PlainAnswer[];
const answers = new Map(given.map((answer) => [answer.path, { ...answer, body: Buffer.from(answer.body, "base64") }]));

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? "");
  response.writeHead(answer?.status ?? 404, [...(answer?.headers ?? [])]);
  response.end(answer?.body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("SIGTERM", () => process.exit(0));
