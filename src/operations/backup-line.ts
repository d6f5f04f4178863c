// A line into the running program on the same machine: it alone may read the embedded database, so it is asked for the backup.

import { createHash } from "node:crypto";
import { chmod, mkdir, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface BackupLine {
  close(): Promise<void>;
}

/** `make` writes the file and returns how many rows it holds. Whoever owns the data folder may ask, nobody else. */
export async function answerOnBackupLine(
  dataDir: string,
  make: (path: string) => Promise<number>,
): Promise<BackupLine> {
  const place = placeOf(dataDir);
  await mkdir(dataDir, { recursive: true });
  // We hold the lock of the folder, so a line that is still there belongs to nobody.
  if (process.platform !== "win32") await rm(place, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => void answer(socket, make));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(place, resolve));
  if (process.platform !== "win32") await chmod(place, 0o600);
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Asks the running program; null when none is running on this data folder. */
export async function askForBackup(dataDir: string, path: string): Promise<number | null> {
  const socket = connect({ path: placeOf(dataDir), allowHalfOpen: true });
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  });
  if (!isThere) return null;
  socket.end(path);
  const said = await text(socket);
  const rows = /^rows (\d+)$/.exec(said)?.[1];
  if (rows === undefined) throw new Error(said || "The running program stopped before the backup was whole.");
  return Number(rows);
}

async function answer(socket: Socket, make: (path: string) => Promise<number>): Promise<void> {
  socket.on("error", () => {});
  try {
    socket.end(`rows ${await make(await text(socket))}`);
  } catch (error) {
    socket.end(error instanceof Error ? error.message : String(error));
  }
}

/** The name of a socket may have 100 letters; that of a data folder may be longer. */
function placeOf(dataDir: string): string {
  const name = `samskap-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const inside = join(dataDir, "backup.sock");
  return inside.length < 100 ? inside : join(tmpdir(), `${name}.sock`);
}
