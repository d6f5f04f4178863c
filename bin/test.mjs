// Runs what proves that the program is right: types, lint, format, then every test. `npm test` and .ci/run call it.
//
//   node bin/test.mjs                 everything
//   node bin/test.mjs src/people      the tests below a folder, or of a file
//   node bin/test.mjs --database      the tests that use a database (with TEST_DATABASE_URL: on that server)

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { prepareTestDatabase } from "../test/database.ts";
import { writeRooms } from "../test/rooms.ts";
import { timeFiles } from "../test/timing.ts";

/** A runner that finds no tests must not look like one that found no faults. */
const fewestTests = 500;
const root = join(import.meta.dirname, "..");
const asked = process.argv.slice(2);
const isWhole = asked.length === 0;

// What was read and compiled once, here or in a process of the tests, is not read anew in the next. And a process of the
// tests lives for a minute: making the embedded database faster takes V8 longer than it saves, as package.json tells it.
process.env.NODE_COMPILE_CACHE ??= join(root, ".tmp/compiled");
enableCompileCache();

const checks = isWhole ? await Promise.all([types(), lint(), format()]) : [];
const tests = await runTests(chosenFiles());
const passed = checks.filter(Boolean).length + tests.passed;
const failed = checks.filter((well) => !well).length + tests.failed;
const tooFew = isWhole && passed < fewestTests;
if (tooFew) console.error(`Only ${passed} tests were found; there should be at least ${fewestTests}.`);
process.exitCode = failed > 0 || tooFew || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** The server's code, and what runs in the browser, which knows other things. */
async function types() {
  const server = await check("types", "tsc", ["--noEmit"]);
  return (await check("types in the browser", "tsc", ["--noEmit", "-p", "tsconfig.browser.json"])) && server;
}

function lint() {
  return check("lint", "oxlint", ["--quiet"]);
}

function format() {
  return check("format", "prettier", ["--check", "--log-level", "warn", "."]);
}

/** Prints what the program said only when it found something. */
function check(name, program, parameters) {
  return new Promise((resolve) => {
    const child = spawn(join(root, "node_modules/.bin", program), parameters, { cwd: root });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    child.on("close", (code) => {
      console.log(code === 0 ? `✔ ${name}` : `✖ ${name}\n${said}`);
      resolve(code === 0);
    });
  });
}

function chosenFiles() {
  const files = ["src", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file}`)
      .filter((file) => file.endsWith(".test.ts")),
  );
  if (isWhole) return files;
  if (asked.includes("--database")) return files.filter(usesDatabase);
  return files.filter((file) => asked.some((part) => file.startsWith(part.replace(/\/$/, ""))));
}

function usesDatabase(file) {
  return /(test|\.)\/(database|house|team|account-setup)\.ts"/.test(readFileSync(join(root, file), "utf8"));
}

async function runTests(files) {
  await prepareTestDatabase();
  flushCompileCache();
  const tally = { passed: 0, failed: 0 };
  const rooms = writeRooms(files);
  const results = run({ files: [...rooms.keys()], cwd: root, concurrency: availableParallelism() });
  results.on("test:pass", ({ details, skip, todo }) => {
    if (details.type === "suite") return;
    tally[skip === undefined && todo === undefined ? "passed" : "failed"] += 1;
  });
  results.on("test:fail", ({ details }) => {
    // A file that could not even be read is a fault of its own.
    if (details.type !== "suite" || details.error.failureType !== "subtestsFailed") tally.failed += 1;
  });
  const timing = timeFiles(results, rooms);
  const report = results.compose(spec);
  report.pipe(process.stdout, { end: false });
  await once(report, "end");
  console.log(timing.slowest());
  const unended = timing.unended();
  if (unended.length > 0) console.error(`These did not come to their end: ${unended.join(", ")}`);
  return { ...tally, failed: tally.failed + unended.length };
}
