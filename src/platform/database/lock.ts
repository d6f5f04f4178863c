// Two programs on one data folder would lose data silently, so the second is refused with a sentence.

import { mkdir, open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** The data folder is in use by another process. */
export class DataFolderInUse extends Error {}

/** Takes the lock, or throws DataFolderInUse. Returns the function that gives it back. */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "lock");
  const mine = `${process.pid}@${hostname()}`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(mine);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      await refuseLivingHolder(file, folder);
      // The holder is gone without having tidied up (a crash, a kill): its lock is removed and taken once more.
      await rm(file, { force: true });
    }
  }
  throw new DataFolderInUse(`The data folder ${folder} was taken by another process just now.`);
}

async function refuseLivingHolder(file: string, folder: string): Promise<void> {
  const holder = (await readFile(file, "utf8").catch(() => "")).trim();
  const [pid = "", host = ""] = holder.split("@");
  const isHere = host === hostname();
  if (holder && (!isHere || (Number(pid) !== process.pid && isAlive(Number(pid))))) {
    throw new DataFolderInUse(
      `The data folder ${folder} is in use by process ${pid}${isHere ? "" : ` on ${host}`}. ` +
        `Stop that process first, or choose another folder with DATA_DIR. If it is gone, remove ${file}.`,
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
