// Prints every address, the function that answers it, and who may come.

import type { Surroundings } from "#web/answer.ts";
import { makeRoutes } from "../src/app.ts";

/** Nothing is asked while addresses are only listed. */
const nothing = new Proxy({}, { get: () => nothing }) as Surroundings;
const rows = makeRoutes(nothing).map(({ method, path, name, access }) => [access, method, readable(path), name]);
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
const order = ["public", "person", "member", "operator"];
rows.sort((a, b) => order.indexOf(a[0] ?? "") - order.indexOf(b[0] ?? ""));
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
console.log(`${rows.length} addresses`);

/** `:organisation` and `:language{nb|nn}` as {organisation} and {language}. */
function readable(path: string): string {
  return path.replace(/:(\w+)(\{[^/]*\})?/g, "{$1}");
}
