// Reads YAML against a schema; what does not fit is reported with its line.

import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Report } from "./mistakes.ts";

/** Null after reporting; `firstLine` is where the YAML begins in its file. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Report, firstLine = 1): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    report(lineAt(error.pos[0]), `is not valid YAML: ${error.message.split("\n")[0]}`);
  }
  if (document.errors.length > 0) return null;
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const path = issue.path.map(String);
    report(lineAt(offsetOf(document, path)), `${path.join(".") || "the whole"}: ${issue.message}`);
  }
  return null;
}

/** Where the value stands, or the nearest thing above it that is there. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
