// Test files of one room run in one process, one after the other: what they share is loaded and warmed up once.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "node:test";

const kept = join(import.meta.dirname, "../.tmp");
/** How long a file may take on a busy machine, and how long what it opened may take to close, in milliseconds. */
const patience = { file: 900_000, closing: 30_000 };

/** The files by the program that runs them. */
export type Rooms = ReadonlyMap<string, readonly string[]>;

/** Writes one program for each room, those that take longest first. */
export function writeRooms(files: readonly string[]): Rooms {
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(join(kept, "rooms-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const rooms = [...Map.groupBy(files.toSorted(), roomOf)];
  const isSeen = (room: string): number => Number(room.startsWith("test/browser"));
  rooms.sort(([one, its], [other, others]) => isSeen(other) - isSeen(one) || others.length - its.length);
  return new Map(rooms.map(([room, inside]) => [writeRoom(join(folder, room.replaceAll("/", "-")), inside), inside]));
}

function writeRoom(path: string, inside: readonly string[]): string {
  const lines = ['import { together } from "../../test/rooms.ts";', `await together(${JSON.stringify(inside)});`];
  writeFileSync(`${path}.mjs`, `${lines.join("\n")}\n`);
  return `${path}.mjs`;
}

/** Each file is a suite of its own: what it opened is closed before the next begins. */
export async function together(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await suite(file, { timeout: patience.file }, async () => void (await import(`../${file}`)));
  }
  // Does not keep the process itself: it is only heard when something else does.
  setTimeout(() => {
    console.error(`Something was left open in ${files.join(", ")}: ${process.getActiveResourcesInfo().join(", ")}`);
    process.exit(1);
  }, patience.closing).unref();
}

/** A feature is a room. What works a browser has one to itself. */
function roomOf(file: string): string {
  const [floor = "", room = "", ...rest] = file.split("/");
  if (rest.length === 0) return floor;
  return room === "browser" ? file : `${floor}/${room}`;
}
