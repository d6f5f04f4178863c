// Holds the making of files to what others must not notice: it stands beside the program, ends by itself, and may die.

import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { after, test } from "node:test";
import { testLater } from "../../../test/clock.ts";
import { LineTooLong } from "../turns.ts";
import type { Document } from "./document.ts";
import { type Documents, openDocuments } from "./documents.ts";
import { pdfStructure } from "./pdf-structure.ts";
import { DocumentFailed, startPress } from "./press.ts";
import { sampleReport } from "./sample.ts";
import { packed } from "./spreadsheet.ts";
import { unzip } from "./unzip.ts";

interface Watched extends Documents {
  /** Every process of the press so far. */
  readonly presses: readonly ChildProcess[];
  pass(): void;
  pdf(document?: Document): Promise<Uint8Array>;
}

function watchedDocuments(): Watched {
  const presses: ChildProcess[] = [];
  const { later, pass } = testLater();
  const documents = openDocuments(later, () => {
    presses.push(startPress());
    return presses.at(-1)!;
  });
  after(() => documents.close(0));
  const pdf = (document = sampleReport()): Promise<Uint8Array> => documents.inTurn((make) => make.pdf(document));
  return { ...documents, presses, pass, pdf };
}

test("PDF, Word and Excel files come from the same press, and each asker gets their own", async () => {
  const documents = watchedDocuments();
  const titles = ["En", "To", "Tre"];
  const row = packed([["Kåfjord", 1]]);
  const [docx, xlsx, ...pdfs] = await Promise.all([
    documents.inTurn((make) => make.docx(sampleReport())),
    documents.inTurn((make) => make.xlsx([{ name: "Prøve", columns: [{ title: "A" }], rows: [row, row] }])),
    ...titles.map((title) => documents.pdf({ ...sampleReport(), title })),
  ]);
  assert.match(unzip(docx).get("word/document.xml")!, /Solvik/);
  assert.equal(unzip(xlsx).get("xl/worksheets/sheet1.xml")!.match(/<row /g)?.length, 3);
  assert.deepEqual(
    pdfs.map((pdf) => pdfStructure(pdf).title),
    titles,
  );
  assert.equal(documents.presses.length, 1);
});

test("no process stands there before the first file", () => {
  assert.equal(watchedDocuments().presses.length, 0);
});

for (const format of ["pdf", "docx"] as const) {
  test(`the event loop turns while a ${format} is made`, async () => {
    const documents = watchedDocuments();
    const order: string[] = [];
    const made = documents.inTurn((make) => make[format](sampleReport(200))).then(() => order.push("made"));
    let turned = 0;
    const turn = (): void => void (turned++ < 100 ? setImmediate(turn) : order.push("turned a hundred times"));
    turn();
    await made;
    assert.deepEqual(order, ["turned a hundred times", "made"]);
  });
}

test("a press that dies fails its own file only, and a new one makes the next", async () => {
  const documents = watchedDocuments();
  await documents.pdf();
  const hit = documents.inTurn((make) => {
    const file = make.pdf(sampleReport(300));
    documents.presses[0]!.kill("SIGKILL");
    return file;
  });
  const next = documents.pdf({ ...sampleReport(), title: "Den neste" });
  await assert.rejects(hit, DocumentFailed);
  assert.equal(pdfStructure(await next).title, "Den neste");
  assert.equal(documents.presses.length, 2);
});

test("a document that cannot be made fails alone, and the press lives on", async () => {
  const documents = watchedDocuments();
  const impossible = documents.pdf({
    ...sampleReport(),
    paper: "A0" as "A4",
    orientation: "sideways" as "portrait",
    blocks: 1 as never,
  });
  await assert.rejects(impossible, DocumentFailed);
  assert.ok((await documents.pdf()).length > 0);
  assert.equal(documents.presses.length, 1);
});

test("a file that takes for ever is given up, and the next one made", async () => {
  const documents = watchedDocuments();
  await documents.pdf();
  const slow = documents.inTurn(async (make) => {
    const file = make.pdf(sampleReport(300));
    documents.pass();
    return file;
  });
  await assert.rejects(slow, DocumentFailed);
  assert.ok((await documents.pdf()).length > 0);
});

test("the press ends when it has had nothing to do for a while", async () => {
  const documents = watchedDocuments();
  await documents.pdf();
  const [press] = documents.presses;
  press!.ref();
  const gone = once(press!, "exit");
  documents.pass();
  await gone;
  assert.ok((await documents.pdf()).length > 0);
  assert.equal(documents.presses.length, 2);
});

test("closing waits for the files that are being made, and lets nobody join", async () => {
  const documents = watchedDocuments();
  const both = Promise.all([documents.pdf(), documents.pdf()]);
  const closed = documents.close(10_000);
  await assert.rejects(documents.pdf(), LineTooLong);
  assert.equal((await both).length, 2);
  await closed;
  assert.equal(documents.presses[0]!.signalCode ?? documents.presses[0]!.exitCode, "SIGKILL");
});

test("whoever still waits when patience runs out is told, and the press is gone", async () => {
  const documents = watchedDocuments();
  const begun = Promise.withResolvers<void>();
  const made = documents.inTurn((make) => {
    begun.resolve();
    return make.pdf(sampleReport(300));
  });
  await begun.promise;
  const waiting = documents.pdf();
  const closed = documents.close(10_000);
  documents.pass();
  await Promise.all([assert.rejects(made, DocumentFailed), assert.rejects(waiting, LineTooLong), closed]);
  await assert.rejects(documents.pdf(), LineTooLong);
});
