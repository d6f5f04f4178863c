// Measures the program against its promises: `npm run bench`, or a part of it with `npm run bench -- pages`.

import { loadavg } from "node:os";
import { newBoard, type Part } from "./figures.ts";
import { measurePages } from "./parts/pages.ts";
import { measureProcess } from "./parts/process.ts";
import { measureReport } from "./parts/report.ts";
import { measureStart } from "./parts/start.ts";
import { measureWeight } from "./parts/weight.ts";

const parts: Readonly<Record<string, Part>> = {
  pages: measurePages,
  process: measureProcess,
  report: measureReport,
  start: measureStart,
  weight: measureWeight,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part named ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

const board = newBoard(new Date());
console.log(
  `Load of the machine before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(", ")}`,
);
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await measure(board.sayFor(name));
}
console.log(`${board.missed()} figures missed. Raw results: ${await board.keep()}`);
