// Tells a screen reader that the first cell of a row names the row. Typst can say so of columns only, so the finished tags are mended.

const cellTag = /\/S \/TD(\s+\/P \d+ 0 R\s+\/A \[<<\s+\/O \/Table\s+)(\/Headers \[\(U(\d+)x(\d+)y\d+\)\])/g;

/** Each tag keeps its length, so that every other part of the file stays where its table of contents says it is. */
export function withRowHeaders(pdf: Uint8Array, tables: readonly number[]): Uint8Array<ArrayBuffer> {
  const mended = Buffer.from(pdf)
    .toString("latin1")
    .replace(cellTag, (tag: string, between: string, headers: string, table: string, column: string) => {
      if (!tables.includes(Number(table))) return tag;
      const isHeader = column === "0";
      return `/S /${isHeader ? "TH" : "TD"}${between}${(isHeader ? "/Scope /Row" : "").padEnd(headers.length)}`;
    });
  return Uint8Array.from(Buffer.from(mended, "latin1"));
}
