// Holds the house rules that a compiler cannot see: arrows that go down only, names, sizes, opening sentences.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import test from "node:test";

const root = join(import.meta.dirname, "..");
const plan = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const floors = linesOf("floors").map((line) => line.split(", "));
const arrows = new Map(linesOf("arrows").map((line) => [line.split(" -> ")[0], line.split(" -> ")[1]?.split(", ")]));

/** Files outside a folder of their own. */
const roof: Readonly<Record<string, string>> = { app: "app", jobs: "app", "open-installation": "app", urls: "urls" };
const mayAskUnbound = [
  /^src\/(start|demo|app|jobs|open-installation|put-back)\.ts$/,
  /^src\/(web|operations|account|people\/accounts|platform\/(database|backup|jobs)|seeds)\b/,
  /-job\.ts$/,
];
const mayTrustText = [
  "src/ui/html.ts",
  "src/ui/page.ts",
  "src/ui/pictures/state.ts",
  "src/guide/content/markdown.ts",
  "src/guide/pages/sheet-page.ts",
  "src/platform/documents/html-text.ts",
];
const mayReadClock = ["src/platform/clock.ts", "src/platform/log.ts"];
const banned = /(^|-)(manager|helper|util|utils|service|handler|processor|common|misc|data|info|base|impl)s?($|[-.])/;

const files = ["src", "test", "bin", "bench"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    // The theme is written by Designsystemet's own program.
    .filter((file) => /\.(ts|mjs|css|typ)$/.test(file) && !file.startsWith("src/ui/theme/")),
);
const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
const code = sources.filter(({ file }) => /\.(ts|mjs|typ)$/.test(file));
const program = sources.filter(({ file }) => /^src\/.*\.ts$/.test(file) && !file.endsWith(".test.ts"));

test("arrows go down only, and into a feature only through its face", () => {
  const wrong = program.flatMap(({ file, text }) =>
    importsOf(file, text).flatMap(({ target, line }) => {
      const problem = problemOf(file, target);
      return problem ? [`${file}:${line} imports ${target}: ${problem}.`] : [];
    }),
  );
  none(wrong);
});

test("a file is at most 250 lines", () => {
  none(
    code.flatMap(({ file, text }) => {
      const lines = text.trimEnd().split("\n").length;
      return lines > 250 ? [`${file} has ${lines} lines: it is two files.`] : [];
    }),
  );
});

test("a file begins with a sentence that says what it is for", () => {
  const opening = /^(#!.*\n)?(\/\/|\/\*) ?[A-Za-zÆØÅ"`][^]*?[.?!:]/;
  none(sources.flatMap(({ file, text }) => (opening.test(text) ? [] : [`${file} does not begin with a sentence.`])));
});

test("a name says the thing", () => {
  none(
    code.flatMap(({ file }) => {
      const name = file.split("/").at(-1) ?? "";
      if (banned.test(name)) return [`${file} has a name that says nothing.`];
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.\w+$/.test(name)) return [`${file} is not in kebab-case.`];
      if (name === "index.ts" && file.split("/").length !== 3)
        return [`${file}: index.ts is the face of a feature only.`];
      return [];
    }),
  );
});

test("only start, jobs, accounts and operations ask the database unbound", () => {
  none(
    linesWith(
      /\bsystemically\b|\.(glance|kysely)\b/,
      (file) => mayAskUnbound.some((may) => may.test(file)),
      "asks unbound",
    ),
  );
});

test("text becomes markup unescaped only where it was written by ourselves or cleaned", () => {
  none(linesWith(/(?<![.\w])raw\(/, (file) => mayTrustText.includes(file), "trusts a text as markup"));
});

test("the time is passed in, never read", () => {
  none(linesWith(/new Date\(\)|Date\.now\(|Temporal\.Now/, (file) => mayReadClock.includes(file), "reads the clock"));
});

test("only the demonstration's program lets whoever comes be somebody", () => {
  const isDemonstration = (file: string): boolean => file === "src/demo.ts" || file.startsWith("src/seeds/");
  none(linesWith(/demoDoor|whom-to-be|samskap-demo/, isDemonstration, "opens the door of the demonstration"));
});

test("nothing is left for later", () => {
  // Written so that this line does not find itself.
  const later = /\b(?:T[O]DO|F[I]XME|X[X]X)\b|\b(?:test|it|describe)\.(?:skip|only|todo)\(/;
  none(
    sources.flatMap(({ file, text }) =>
      text
        .split("\n")
        .flatMap((line, index) => (later.test(line) ? [`${file}:${index + 1} leaves work: ${line.trim()}`] : [])),
    ),
  );
});

function linesOf(block: string): string[] {
  const text = new RegExp(`\`\`\`${block}\\n([^]*?)\`\`\``).exec(plan)?.[1];
  assert.ok(text, `ARCHITECTURE.md has a block named ${block}`);
  return text.trim().split("\n");
}

function none(problems: readonly string[]): void {
  assert.equal(problems.length, 0, `\n  ${problems.join("\n  ")}\n`);
}

function linesWith(pattern: RegExp, isAllowed: (file: string) => boolean, does: string): string[] {
  return program
    .filter(({ file }) => !isAllowed(file))
    .flatMap(({ file, text }) =>
      text
        .split("\n")
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${does}: ${line.trim()}`] : [])),
    );
}

function importsOf(file: string, text: string): { target: string; line: number }[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"((?:#|\.)[^"]+)"/g)].map((found) => {
    const path = found[1] ?? "";
    const target = path.startsWith("#") ? `src/${path.slice(1)}` : relative(root, resolve(root, dirname(file), path));
    return { target, line: text.slice(0, found.index).split("\n").length };
  });
}

function problemOf(from: string, to: string): string | null {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (!to.startsWith("src/")) return to.startsWith("test/") ? "the program does not use its tests" : null;
  if (here === there) return null;
  const [above, below] = [floorOf(here), floorOf(there)];
  if (above < below) return null;
  if (above > below) return `${there} stands above ${here}`;
  if (floors[above]?.[0] !== "features") return `${there} stands beside ${here}`;
  if (!arrows.get(here)?.includes(there)) return `there is no arrow from ${here} to ${there} in ARCHITECTURE.md`;
  return to === `src/${there}/index.ts` ? null : `another feature is used through its face, ${there}/index.ts`;
}

/** The folder under src, or the room that a file directly under src belongs to. */
function roomOf(file: string): string {
  const [, room = "", inside] = file.split("/");
  return inside === undefined ? (roof[room.replace(".ts", "")] ?? "main") : room;
}

function floorOf(room: string): number {
  const named = floors.findIndex((floor) => floor.includes(room));
  return named >= 0 ? named : floors.findIndex(([name]) => name === "features");
}
