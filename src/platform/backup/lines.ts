// The lines of a backup file: a row is an object, everything else an array that says what it is.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

export type Line =
  | ["samskap backup", 1, madeAt: string, migrations: { number: number; digest: string }[]]
  | ["table", name: string]
  | ["counter", name: string, value: number]
  | ["file", name: string, part: string, isLast: boolean]
  | ["end", digest: string];

/** A file is written in parts of this many bytes. */
export const filePartSize = 768 * 1024;

/** The file is not a backup, or not a whole one, or not for this program. */
export class BackupProblem extends Error {}

export type Read = { readonly row: string } | { readonly said: Line };

/** Reads a backup from its beginning to its end; throws BackupProblem when a byte is missing or changed. */
export async function* readBackup(path: string): AsyncGenerator<Read> {
  const digest = createHash("sha256");
  let end: string | null = null;
  for await (const text of linesIn(path)) {
    if (end !== null) throw new BackupProblem(`The file ${path} goes on after its end.`);
    const read = readLine(text, path);
    if ("said" in read && read.said[0] === "end") {
      end = read.said[1];
      continue;
    }
    digest.update(`${text}\n`);
    yield read;
  }
  if (end !== digest.digest("hex")) {
    throw new BackupProblem(`The file ${path} is not a whole backup: something in it is missing or was changed.`);
  }
}

/** At line feeds only: a text may hold the other characters that end a line. */
async function* linesIn(path: string): AsyncGenerator<string> {
  const packed = createReadStream(path);
  const unpacked = packed.pipe(createGunzip()).setEncoding("utf8");
  packed.on("error", (error) => unpacked.destroy(error));
  let rest = "";
  try {
    for await (const chunk of unpacked) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    throw new BackupProblem(`The file ${path} cannot be read as a backup: ${(error as Error).message}.`);
  }
  if (rest) yield rest;
}

function readLine(text: string, path: string): Read {
  if (text.startsWith("{")) return { row: text };
  try {
    return { said: JSON.parse(text) as Line };
  } catch {
    throw new BackupProblem(`The file ${path} is not a backup of Samskap.`);
  }
}
