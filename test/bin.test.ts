// The commands that a person types: each can be run, says what it does, and works outside npm on an older Node too.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { promisify } from "node:util";
import { migrate } from "#platform/database/migrate.ts";
import { openDatabase } from "#platform/database/open.ts";
import { newDatabaseUrl } from "./database.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const bin = join(root, "bin");
const folder = await mkdtemp(join(tmpdir(), "samskap-bin-"));
after(() => rm(folder, { recursive: true }));

test("every command is there and may be run", async () => {
  for (const name of ["setup", "dev", "check", "routes", "backup", "restore"]) {
    assert.ok((await stat(join(bin, name))).mode & 0o100, name);
    assert.match(await readFile(join(bin, name), "utf8"), /^#!\/bin\/sh\n# [A-Z].*\.\n/);
  }
});

test("bin/routes prints every address, who answers and who may come", async () => {
  const { stdout } = await run(join(bin, "routes"));
  assert.match(stdout, /^public +GET +\/\{language\}\/guide +getGuide$/m);
  assert.match(stdout, /^operator +GET +\/\{language\}\/operations +getOverview$/m);
  assert.match(stdout, /^\d{2,} addresses$/m);
});

test("bin/backup and bin/restore take an installation from one place to another", { timeout: 120_000 }, async () => {
  const [from, to] = [await place("from"), await place("to")];
  const file = join(folder, "moved.backup");
  await assert.rejects(run(join(bin, "backup"), [file], { env: from }), { stderr: /There is nothing here yet/ });
  const database = await openDatabase({ dataDir: from.DATA_DIR ?? "", databaseUrl: from.DATABASE_URL });
  await migrate(database);
  await database.close();
  const kept = await run(join(bin, "backup"), [file], { env: from });
  assert.match(kept.stdout, /^\d+ rows in .*moved\.backup/);
  const back = await run(join(bin, "restore"), [file], { env: to });
  assert.match(back.stdout, /^\d+ rows are back\. Everybody signs in again\./);
});

test("bin/restore without a file, or with one that is none, says so and changes nothing", async () => {
  await assert.rejects(run(join(bin, "restore")), { code: 1, stderr: /Say which file/ });
  const env = { ...(await place("none")), DATABASE_URL: undefined };
  await assert.rejects(run(join(bin, "restore"), ["nothing.backup"], { env }), {
    stderr: /cannot be read as a backup/,
  });
});

test("what npm calls is there", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const files = new Set([
    ...(await readdir(bin)).map((name) => `bin/${name}`),
    "src/main.ts",
    "src/worker.ts",
    "src/demo.ts",
  ]);
  for (const [name, line] of Object.entries(scripts)) {
    for (const file of line.match(/(?:bin|src)\/[\w.-]+/g) ?? []) assert.ok(files.has(file), `${name} calls ${file}`);
  }
});

async function place(name: string): Promise<NodeJS.ProcessEnv> {
  return { PATH: process.env.PATH, DATA_DIR: join(folder, name), DATABASE_URL: await newDatabaseUrl() };
}
