// A data folder has one master at a time; a master that died leaves nothing in the way.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { DataFolderInUse, lockDataFolder } from "./lock.ts";

const parent = await mkdtemp(join(tmpdir(), "samskap-lock-"));
after(() => rm(parent, { recursive: true }));

test("a folder that is not there yet is made, locked and given back", async () => {
  const folder = join(parent, "new/folder");
  const unlock = await lockDataFolder(folder);
  assert.equal(await readFile(join(folder, "lock"), "utf8"), `${process.pid}@${hostname()}`);
  await unlock();
  await assert.rejects(readFile(join(folder, "lock")), /ENOENT/);
});

test("a living process keeps its folder, and is named", async () => {
  const folder = await folderLockedBy(`${process.ppid}@${hostname()}`);
  await assert.rejects(
    lockDataFolder(folder),
    (error: Error) => error instanceof DataFolderInUse && error.message.includes(`process ${process.ppid}. Stop`),
  );
});

test("a process on another machine may live, so its lock is respected", async () => {
  const folder = await folderLockedBy("1@elsewhere");
  await assert.rejects(lockDataFolder(folder), /process 1 on elsewhere/);
});

test("the lock of a process that died is taken over", async () => {
  // No process has this number: Linux ends at 4,194,304.
  const folder = await folderLockedBy(`5000000@${hostname()}`);
  const unlock = await lockDataFolder(folder);
  await unlock();
});

test("a lock that was cut short while it was written is taken over", async () => {
  const unlock = await lockDataFolder(await folderLockedBy(""));
  await unlock();
});

async function folderLockedBy(holder: string): Promise<string> {
  const folder = await mkdtemp(join(parent, "held-"));
  await writeFile(join(folder, "lock"), holder);
  return folder;
}
