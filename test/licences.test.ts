// What we build on may be used as we use it, and is exactly what we chose: every library has a fitting licence and a digest.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

const root = join(import.meta.dirname, "..");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== "");

/** Each may be part of a work under EUPL-1.2, or stand beside it. */
const fitting = new Set(
  `MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Python-2.0 PSF-2.0
  CC0-1.0 Unlicense Zlib PostgreSQL MPL-2.0 OFL-1.1`.split(/\s+/),
);

test("every library that the program needs has a licence that fits", () => {
  const wrong = locked.flatMap(([place, entry]) => {
    if (entry.dev || !existsSync(join(root, place))) return [];
    const licence = licenceOf(place, entry);
    return isFitting(licence) ? [] : [`${place} has the licence ${licence || "(none)"}`];
  });
  assert.deepEqual(wrong, []);
});

test("every library is what it was when we chose it", () => {
  const wrong = locked.flatMap(([place, { resolved, integrity, optional }]) => {
    if (resolved && !resolved.startsWith("https://registry.npmjs.org/")) return [`${place} comes from ${resolved}`];
    if (integrity?.startsWith("sha512-")) return [];
    // Stubs for platforms that the registry never got: see bin/complete-lockfile.mjs.
    return optional && !existsSync(join(root, place)) ? [] : [`${place} has no digest`];
  });
  assert.deepEqual(wrong, []);
});

test("what we name, we name by its exact version", () => {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  const named = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
  assert.deepEqual(
    named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

function licenceOf(place: string, { license }: Locked): string {
  if (license) return license;
  const file = JSON.parse(readFileSync(join(root, place, "package.json"), "utf8")) as { license?: unknown };
  return typeof file.license === "string" ? file.license : "";
}

/** `A OR B` fits when one of them does, `A AND B` when both do. */
function isFitting(licence: string): boolean {
  const choices = licence.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((part) => fitting.has(part.trim())));
}
