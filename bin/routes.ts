// Prints every address, who may come, the function that answers, and who of them may change something there.

import type { Surroundings } from "#web/surroundings.ts";
import { makeRoutes } from "../src/app.ts";

/** Nothing is asked while addresses are only listed. */
const nothing = new Proxy({}, { get: () => nothing }) as Surroundings;
const rows = makeRoutes(nothing).map(({ method, path, name, access, admits = "" }) => [
  access,
  method,
  readable(path),
  name,
  admits,
]);
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
const order = ["public", "person", "member", "operator"];
rows.sort((a, b) => order.indexOf(a[0] ?? "") - order.indexOf(b[0] ?? ""));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
console.log(`${rows.length} addresses`);

/** `:organisation` and `:language{nb|nn}` as {organisation} and {language}. */
function readable(path: string): string {
  return path.replace(/:(\w+)(\{[^/]*\})?/g, "{$1}");
}
