// Runs a program of ours with a Node that can: the one that came with the installation, whatever the machine has.
//
//   node bin/run.mjs src/main.ts [words for the program]

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
const own = join(root, "node_modules/.bin", process.platform === "win32" ? "node.cmd" : "node");
const isNewEnough = Number(process.versions.node.split(".")[0]) >= 24;
const [program = "src/main.ts", ...words] = process.argv.slice(2);

if (isNewEnough) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  // What was read and compiled once is kept, which makes the next start a third faster.
  modules.enableCompileCache?.(join(root, ".tmp/compiled"));
  process.argv.splice(1, process.argv.length, resolve(root, program), ...words);
  await import(pathToFileURL(resolve(root, program)).href);
} else if (existsSync(own)) {
  const options = { stdio: "inherit", shell: process.platform === "win32" };
  const child = spawn(own, [...process.execArgv, fileURLToPath(import.meta.url), program, ...words], options);
  // A terminal sends SIGINT to both; SIGTERM comes to this process alone.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("close", (code) => process.exit(code ?? 1));
} else {
  console.error(
    existsSync(join(root, "node_modules"))
      ? `Samskap needs Node 24 or newer; this is Node ${process.versions.node}. On macOS install it first: https://nodejs.org`
      : "Run `npm ci` first: it brings what Samskap needs.",
  );
  process.exitCode = 1;
}
