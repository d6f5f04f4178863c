// Files made of documents, one after the other: whoever asks waits a moment, and nobody else notices.

import type { ChildProcess } from "node:child_process";
import type { Later } from "#platform/clock.ts";
import { LineTooLong, turns } from "#platform/turns.ts";
import type { Document } from "./document.ts";
import { openPress } from "./press.ts";
import type { PackedSheet } from "./spreadsheet.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export interface Documents {
  /** Reads what goes into a file, and makes it, when nobody else does: only one document at a time takes memory. */
  inTurn<T>(work: (make: Make) => Promise<T>): Promise<T>;
  /** Lets nobody join, waits for those in line, and after `patience` milliseconds no longer. */
  close(patience: number): Promise<void>;
}

export interface Make {
  pdf(document: Document): Promise<Bytes>;
  docx(document: Document): Promise<Bytes>;
  xlsx(sheets: readonly PackedSheet[]): Promise<Bytes>;
}

/** Who is further back than this would be told to come again before the turn came. */
const mostInLine = 20;
const patienceInLine = 8_000;

export function openDocuments(later: Later, startPress?: () => ChildProcess): Documents {
  const press = openPress(later, startPress);
  const line = turns(mostInLine, patienceInLine, later);
  const make: Make = {
    pdf: (document) => press.make({ format: "pdf", document }),
    docx: (document) => press.make({ format: "docx", document }),
    xlsx: (sheets) => press.make({ format: "xlsx", sheets }),
  };
  let isClosing = false;
  let isClosed = false;
  return {
    inTurn: async (work) => {
      if (isClosing) throw new LineTooLong();
      return line.take(async () => {
        if (isClosed) throw new LineTooLong();
        return work(make);
      });
    },
    close: async (patience) => {
      isClosing = true;
      await Promise.race([line.done(), new Promise<void>((resolve) => later(patience, resolve))]);
      isClosed = true;
      await press.stop();
    },
  };
}
