// Two servers asked for the same page in turns, so that what else the machine does falls on both alike.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "./answers.ts";
import { median } from "./figures.ts";
import { load } from "./load.ts";
import type { PlainAnswer } from "./plain-server.ts";
import { type Program, startProgram } from "./programs.ts";

export interface Turn {
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Comparison {
  /** Our requests a second as a share of the other's. */
  readonly share: number;
  /** Milliseconds of a core for one request, in the quietest round: whatever else the machine does only adds. */
  readonly ours: number;
  readonly theirs: number;
}

export async function compare(ours: Program, theirs: Program, turn: Turn): Promise<Comparison> {
  for (const program of [ours, theirs]) await once(program, { ...turn, seconds: 0.7 });
  const rounds: { ours: Round; theirs: Round }[] = [];
  for (let round = 0; round < turn.rounds; round += 1) {
    const first = await once(round % 2 ? theirs : ours, turn);
    const second = await once(round % 2 ? ours : theirs, turn);
    rounds.push(round % 2 ? { ours: second, theirs: first } : { ours: first, theirs: second });
  }
  return {
    share: median(rounds.map((round) => round.ours.speed / round.theirs.speed)),
    ours: Math.min(...rounds.map((round) => round.ours.cost)),
    theirs: Math.min(...rounds.map((round) => round.theirs.cost)),
  };
}

interface Round {
  readonly speed: number;
  readonly cost: number;
}

async function once(program: Program, { path, connections, seconds, headers }: Turn): Promise<Round> {
  const before = await program.usage();
  const result = await load({ origin: program.origin, paths: [path], connections, seconds, headers });
  const after = await program.usage();
  if (result.refused > 0) throw new Error(`${path} was refused ${result.refused} times by ${program.origin}.`);
  return { speed: result.requestsPerSecond, cost: (after.cpu - before.cpu) / 1000 / result.answers };
}

/** A plain server that answers as `program` does now; `headers` are those of the questions to come. */
export async function plainTwin(
  program: Program,
  paths: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<Program> {
  const answers = await Promise.all(
    paths.map(async (path): Promise<PlainAnswer> => {
      const { status, lines, body } = await ask(program.origin + path, headers);
      return { path, status, headers: lines, body: body.toString("base64") };
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), "samskap-bench-"));
  const file = join(folder, "answers.json");
  writeFileSync(file, JSON.stringify(answers));
  const twin = await startProgram("bench/plain-server.ts", {}, [file]);
  rmSync(folder, { recursive: true });
  return twin;
}
