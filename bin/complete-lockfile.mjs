// A maintainer runs this after every `npm install`, so that `npm ci` also passes where a library lacks its package for some platform.
//
// The registry never got every platform package of the Typst compiler. npm then leaves them out of the lock file, and `npm ci`
// refuses a lock file without them. The stubs name them as optional, so that npm goes on without those it cannot fetch.

import { readFileSync, writeFileSync } from "node:fs";

const systems = ["android", "darwin", "freebsd", "linux", "win32"];
const processors = ["arm64", "arm", "ia32", "riscv64", "x64"];

const file = process.argv[2] ?? new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const stubs = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(place, name))
    .map(([name, version]) => [`node_modules/${name}`, stub(name, version)]),
);
Object.assign(lock.packages, Object.fromEntries(stubs));
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(file, JSON.stringify(lock, null, 2) + "\n");
console.log(stubs.length ? `Added ${stubs.length} absent platform packages.` : "The lock file is complete.");

/** Node looks for a package in every node_modules on the way up. */
function isLocked(place, name) {
  const above = place.split(/\/?node_modules\//).map((_, index, parts) => parts.slice(1, index + 1));
  return above.some((parts) => [...parts, name].map((part) => `node_modules/${part}`).join("/") in lock.packages);
}

function stub(name, version) {
  const words = name.split(/[-/]/);
  return {
    version,
    cpu: processors.filter((processor) => words.includes(processor)).slice(0, 1),
    optional: true,
    os: systems.filter((system) => words.includes(system)),
  };
}
