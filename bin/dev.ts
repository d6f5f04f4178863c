// For whoever works on Samskap: the demonstration, started anew whenever a file changes.

import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const environment = { DATA_DIR: "./data/dev", LOG_LEVEL: "debug", ...process.env };
const watched = ["src", "content", "db"].map((folder) => `--watch-path=${join(root, folder)}`);

console.log(`The database lies in ${environment.DATA_DIR}; remove the folder to begin anew.`);
console.log(
  "Sign in as anybody of the cast at /nb/demo. No letters are sent: Solveig reads them at /nb/operations/outbox.",
);
const child = spawn(process.execPath, ["--watch", ...watched, "--watch-preserve-output", "src/demo.ts"], {
  cwd: root,
  env: environment,
  stdio: "inherit",
});
// A terminal sends SIGINT to both.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("close", (code) => process.exit(code ?? 0));
