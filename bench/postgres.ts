// A PostgreSQL server for the time of a measurement: started in a temporary folder with ordinary settings, gone afterwards.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

export interface Postgres {
  /** Makes an empty database and says where it is. */
  newDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

type User = { readonly uid?: number; readonly gid?: number };

/** Null where no server is installed; `BENCH_POSTGRES` names the folder of its programs when it is not found. */
export async function startPostgres(): Promise<Postgres | null> {
  const programs = process.env.BENCH_POSTGRES ?? installedPrograms();
  if (!programs) return null;
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "samskap-bench-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const cluster = join(folder, "cluster");
  const quietly = { ...user, cwd: folder, stdio: "ignore" } as const;
  execFileSync(
    join(programs, "initdb"),
    ["-D", cluster, "-U", "samskap", "-A", "trust", "-E", "UTF8", "--locale=C"],
    quietly,
  );
  const port = await freePort();
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: folder, ...counting };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", cluster, ...given], quietly);
  const url = (database: string): string => `postgres://samskap@127.0.0.1:${port}/${database}`;
  await answering(url("postgres"));
  return {
    newDatabase: async (name) => {
      await asOwner(url("postgres"), `create database ${name}`);
      return url(name);
    },
    stop: async () => {
      const gone = once(server, "exit");
      server.kill("SIGINT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server itself tells how long it worked. */
const counting = {
  shared_preload_libraries: "pg_stat_statements",
  "pg_stat_statements.track_planning": "on",
  "pg_stat_statements.track": "top",
};

export async function forgetStatements(url: string): Promise<void> {
  await asOwner(url, "create extension if not exists pg_stat_statements");
  await asOwner(url, "select pg_stat_statements_reset()");
}

/** Milliseconds and statements since they were last forgotten. */
export async function workedSince(url: string): Promise<{ milliseconds: number; statements: number }> {
  const [row] = await asOwner(
    url,
    `select sum(total_plan_time + total_exec_time)::float8 as milliseconds, sum(calls)::int as statements
      from pg_stat_statements join pg_database on pg_database.oid = dbid where datname = current_database()`,
  );
  return row as { milliseconds: number; statements: number };
}

async function asOwner(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

function installedPrograms(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const folders = existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(other) - Number(one)) : [];
  return folders.map((version) => join(versions, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}

/** The server refuses to run as root; then it runs as the user that its package made. */
function unprivileged(): User {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await asOwner(url, "select 1").catch(() => null)) return;
    await wait(100);
  }
  throw new Error("The temporary PostgreSQL server does not answer.");
}
