// A document as an accessible PDF (PDF/UA-1), made in a thread of its own that starts when it is first needed.

import { Worker } from "node:worker_threads";
import type { Document } from "./document.ts";
import { tablesWithRowHeaders, typstData } from "./typst-input.ts";

export interface PdfOrder {
  readonly number: number;
  /** What `typstData` made. */
  readonly data: string;
  readonly tablesWithRowHeaders: readonly number[];
}

export type PdfAnswer =
  | { readonly number: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly problem: string };

/** The PDF could not be made; the other formats of the same document still can. */
export class PdfFailed extends Error {
  override readonly name = "PdfFailed";
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve(pdf: Uint8Array): void; reject(problem: Error): void }>;
}

let thread: Thread | undefined;
let lastNumber = 0;

export function renderPdf(document: Document): Promise<Uint8Array> {
  const order = {
    number: ++lastNumber,
    data: typstData(document),
    tablesWithRowHeaders: tablesWithRowHeaders(document),
  } satisfies PdfOrder;
  const { worker, waiting } = (thread ??= startThread());
  return new Promise((resolve, reject) => {
    waiting.set(order.number, { resolve, reject });
    worker.ref();
    worker.postMessage(order);
  });
}

/** Ends the thread; the next PDF starts a new one. */
export async function closePdf(): Promise<void> {
  const ended = thread;
  thread = undefined;
  await ended?.worker.terminate();
}

function startThread(): Thread {
  const started: Thread = { worker: new Worker(new URL("./pdf-worker.ts", import.meta.url)), waiting: new Map() };
  started.worker.on("message", (answer: PdfAnswer) => settle(started, answer));
  started.worker.on("error", (problem) => giveUp(started, problem.message));
  started.worker.on("exit", () => giveUp(started, "the thread that makes PDFs ended"));
  return started;
}

/** A thread with nothing to do does not keep the process alive. */
function settle({ worker, waiting }: Thread, answer: PdfAnswer): void {
  const asked = waiting.get(answer.number);
  waiting.delete(answer.number);
  if (!waiting.size) worker.unref();
  if ("pdf" in answer) asked?.resolve(answer.pdf);
  else asked?.reject(new PdfFailed(answer.problem));
}

/** Whoever waits is told, and the next PDF starts a new thread. */
function giveUp(dead: Thread, reason: string): void {
  if (thread === dead) thread = undefined;
  for (const { reject } of dead.waiting.values()) reject(new PdfFailed(reason));
  dead.waiting.clear();
}
