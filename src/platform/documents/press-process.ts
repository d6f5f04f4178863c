// The press itself, in a process of its own: takes an order, makes the file, and takes the next.

import type { Answer, Order } from "./press.ts";
import { unpacked } from "./spreadsheet.ts";

process.on("message", async (order: Order) => process.send?.(await answerTo(order)));
process.on("disconnect", () => process.exit());
// A terminal sends these to every process it started. This one ends with the one it works for, which lets it finish first.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});

async function answerTo(order: Order): Promise<Answer> {
  try {
    return { bytes: await fileOf(order) };
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** What makes the one format is loaded when it is first asked for: the others take no memory. */
async function fileOf(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  switch (order.format) {
    case "pdf":
      return (await import("./pdf.ts")).renderPdf(order.document);
    case "docx":
      return (await import("./docx.ts")).renderDocx(order.document);
    case "xlsx":
      return (await import("./xlsx.ts")).renderXlsx(order.sheets.map(unpacked));
  }
}
