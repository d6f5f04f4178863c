// The real program in a process of its own, for tests of starting, stopping and dying.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

export interface Program {
  /** Where it answers; empty when it stopped before it did. */
  readonly address: string;
  /** Everything it has said. */
  said(): string;
  /** Sends the signal and waits for the end. Returns the exit code, null after a kill. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
  readonly exitCode: number | null;
}

/** Waits until it answers or has ended. Nothing else of the test's own environment reaches it than where programs and what was compiled lie. */
export async function startProgram(
  environment: Record<string, string | undefined>,
  entry: "main" | "demo" = "main",
): Promise<Program> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const given = { PATH, NODE_COMPILE_CACHE, PORT: "0", LOG_LEVEL: "error", ...environment };
  const child = spawn(process.execPath, [`src/${entry}.ts`], { cwd: root, env: given });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const address = await firstAddress(child, () => said);
  return {
    address,
    said: () => said,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
    get exitCode() {
      return child.exitCode;
    },
  };
}

function firstAddress(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      const address = /answers at (\S+)/.exec(said())?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on("data", look);
    child.once("close", () => resolve(""));
  });
}
