// Rows for a spreadsheet, and how they are packed: small enough to be handed on by the thousand without anybody noticing.

export interface SheetHead {
  /** What the tab is called; a CSV file has none. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

export interface Sheet extends SheetHead {
  readonly rows: readonly SheetRow[];
}

export interface SheetColumn {
  readonly title: string;
  /** In characters; 24 when nothing is said. */
  readonly width?: number;
}

export type SheetRow = readonly SheetValue[];
export type SheetValue = string | number | null | undefined;

/** A sheet on its way to the press: packed as its rows were read, some at a time. */
export interface PackedSheet extends SheetHead {
  readonly rows: readonly Uint8Array[];
}

export function packed(rows: readonly SheetRow[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rows));
}

export function unpacked({ rows, ...head }: PackedSheet): Sheet {
  const read = (part: Uint8Array): SheetRow[] => JSON.parse(new TextDecoder().decode(part)) as SheetRow[];
  return { ...head, rows: rows.flatMap(read) };
}
