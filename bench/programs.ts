// Starts what is measured in a process of its own, waits until it answers, and asks it what it has used.

import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Question, Usage } from "./probe.ts";

export interface Program {
  readonly origin: string;
  readonly pid: number;
  usage(question?: Question): Promise<Usage>;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, "..");

/** `file` prints a line with the address it answers at. Without a probe it is exactly what a person starts. */
export async function startProgram(
  file: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<Program> {
  const child = fork(join(root, "bin/run.mjs"), [file, ...parameters], {
    cwd: root,
    env: { PATH: process.env.PATH, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error", ...environment },
    execArgv: [...flagsOfStart(), "--import", join(import.meta.dirname, "probe.ts")],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const origin = await addressOf(child, file);
  return {
    origin,
    pid: child.pid ?? 0,
    usage: async (question = "usage") => {
      const answer = once(child, "message");
      child.send(question);
      return (await answer)[0] as Usage;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

/** What `npm start` gives Node. */
function flagsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  return scripts.start.match(/--\S+/g) ?? [];
}

function addressOf(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code} before it answered.\n${said}`)));
  });
}

/** The main program on a prepared installation. */
export function startSamskap(environment: Readonly<Record<string, string>>): Promise<Program> {
  return startProgram("src/main.ts", environment);
}
