// The press: makes files of documents in a process of its own, so that neither the time nor the memory is taken from those who read pages.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Later } from "#platform/clock.ts";
import type { Document } from "./document.ts";
import type { PackedSheet } from "./spreadsheet.ts";

export type Order =
  | { readonly format: "pdf" | "docx"; readonly document: Document }
  | { readonly format: "xlsx"; readonly sheets: readonly PackedSheet[] };

export type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string };

/** The file could not be made; other formats of the same document perhaps can. The text may quote what a person wrote. */
export class DocumentFailed extends Error {
  override readonly name = "DocumentFailed";
}

export interface Press {
  /** One order at a time: whoever asks waits for the turn. */
  make(order: Order): Promise<Uint8Array<ArrayBuffer>>;
  stop(): Promise<void>;
}

/** Nobody asks so soon after, and what it held in memory is given back. */
const idleFor = 20_000;
/** Something has gone wrong with a file that takes longer. */
const longest = 30_000;

/** The process starts with the first order, ends when it has had none for a while, and is started anew when it died. */
export function openPress(later: Later, start: () => ChildProcess = startPress): Press {
  let press: ChildProcess | null = null;
  let stayOn = (): void => {};

  function started(): ChildProcess {
    const child = start();
    const forget = (): void => void (press === child && (press = null));
    child.on("exit", forget).on("error", forget);
    return child;
  }

  return {
    make: async (order) => {
      stayOn();
      const child = (press ??= started());
      const inTime = later(longest, () => child.kill("SIGKILL"));
      try {
        return await answerOf(child, order);
      } finally {
        inTime();
        stayOn = later(idleFor, () => {
          if (press === child) press = null;
          if (child.connected) child.disconnect();
        });
      }
    },
    stop: async () => {
      stayOn();
      if (!press) return;
      press.ref();
      const gone = once(press, "exit");
      press.kill("SIGKILL");
      await gone;
    },
  };
}

/** It needs no settings, hence no secrets; and what is too large for this memory ends it and nothing else. */
export function startPress(): ChildProcess {
  const child = fork(fileURLToPath(new URL("./press-process.ts", import.meta.url)), [], {
    env: {},
    execArgv: ["--max-old-space-size=384", "--max-semi-space-size=4"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  rest(child);
  return child;
}

async function answerOf(child: ChildProcess, order: Order): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const end = (): void => reject(new DocumentFailed("The press ended before the file was made."));
  const settle = (answer: Answer): void =>
    "bytes" in answer ? resolve(answer.bytes) : reject(new DocumentFailed(answer.problem));
  child.on("message", settle).on("exit", end).on("error", end);
  child.ref();
  child.channel?.ref();
  child.send(order, (problem) => problem && end());
  try {
    return await promise;
  } finally {
    child.off("message", settle).off("exit", end).off("error", end);
    rest(child);
  }
}

/** A press with nothing to do does not keep the program alive. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
