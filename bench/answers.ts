// Asks for a page as a browser does and hands back exactly what came over the line, packed as it was.

import { request, type IncomingHttpHeaders } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As they stood, without the connection's own. */
  readonly lines: readonly string[];
  readonly body: Buffer;
}

export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode = 0, headers: got, rawHeaders } = response;
        resolve({ status: statusCode, headers: got, lines: ofThePage(rawHeaders), body: Buffer.concat(chunks) });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Names and values in turn; Node writes these three itself. */
function ofThePage(raw: readonly string[]): string[] {
  return raw.filter((_, place) => !/^(connection|date|keep-alive)$/i.test(raw[place - (place % 2)] ?? ""));
}
