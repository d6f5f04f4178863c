// A small mail server for tests: takes letters, keeps them, and refuses when told to.

import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface MailServer {
  readonly url: string;
  /** Whole letters with their headers, as they came over the wire. */
  readonly letters: string[];
  /** Every address that a letter was to be taken to. */
  readonly receivers: string[];
  /** What it answers to the named command instead of taking it, such as RCPT -> "550 No such user". */
  readonly refusals: Map<string, string>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: string[] = [];
  const receivers: string[] = [];
  const refusals = new Map<string, string>();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    converse(socket, { letters, receivers, refusals });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    receivers,
    refusals,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function converse(
  socket: Socket,
  { letters, receivers, refusals }: Pick<MailServer, "letters" | "receivers" | "refusals">,
): void {
  let heard = "";
  let isLetter = false;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  say("220 test");
  socket.on("data", (chunk) => {
    heard += chunk.toString("utf8");
    for (;;) {
      const end = isLetter ? "\r\n.\r\n" : "\r\n";
      const at = heard.indexOf(end);
      if (at < 0) return;
      const said = heard.slice(0, at);
      heard = heard.slice(at + end.length);
      if (isLetter) {
        letters.push(said);
        isLetter = false;
        say("250 taken");
        continue;
      }
      const command = said.split(" ")[0]?.toUpperCase() ?? "";
      if (command === "RCPT") receivers.push(said);
      const refusal = refusals.get(command);
      isLetter = command === "DATA" && !refusal;
      say(refusal ?? { DATA: "354 go on", QUIT: "221 bye" }[command] ?? "250 fine");
    }
  });
  socket.on("error", () => {});
}
