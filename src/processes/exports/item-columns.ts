// The columns that every exported item has, whatever its kind. Their names are a promise: sheets and scripts of others rest on them.

import type { SheetValue } from "#platform/documents/spreadsheet.ts";
import { kindById } from "#record/index.ts";
import type { Exported, ExportedItem } from "./exported.ts";

interface ItemColumn {
  readonly title: string;
  readonly width: number;
  readonly value: (exported: ExportedItem, all: Exported) => SheetValue;
}

export const itemColumns: readonly ItemColumn[] = [
  { title: "id", width: 38, value: ({ item }) => item.id },
  { title: "kind", width: 16, value: ({ item }) => item.kind },
  { title: "kind_version", width: 12, value: ({ item }) => kindById(item.kind).version },
  { title: "line", width: 60, value: ({ item }) => item.line },
  { title: "exercise", width: 24, value: ({ item }, { runs }) => runs.get(item.runId ?? "")?.exercise },
  { title: "language", width: 10, value: ({ item }) => item.language },
  { title: "channel", width: 10, value: ({ item }) => item.channel },
  { title: "said_on", width: 12, value: ({ item }) => item.saidOn },
  { title: "version", width: 9, value: ({ item }) => item.version },
  { title: "created_at", width: 24, value: ({ item }) => item.createdAt.toISOString() },
  { title: "edited_at", width: 24, value: ({ item }) => item.editedAt.toISOString() },
  { title: "voices", width: 9, value: ({ voices }) => voices.voices },
  { title: "notes", width: 9, value: ({ voices }) => voices.notes },
  { title: "methods", width: 24, value: ({ voices }) => counted(voices.methods) },
  { title: "groups", width: 24, value: ({ voices }) => counted(voices.groups) },
  { title: "links", width: 40, value: ({ links }) => links.map((link) => `${link.relation} ${link.toId}`).join("\n") },
];

/** "interview 4, phone 1" */
function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
