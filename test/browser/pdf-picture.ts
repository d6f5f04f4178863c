// Draws the first page of a team's report as it stands in the PDF: a browser without a window cannot show a PDF.

import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Transact } from "#people/actor.ts";
import { typstData } from "#platform/documents/typst-input.ts";
import { newId } from "#platform/ids.ts";
import { loadReport } from "#processes/report/load-report.ts";
import { reportDocument } from "#processes/report/report-document.ts";
import { demoOrganisations, demoProcesses } from "#seeds/index.ts";
import { cast } from "../cast.ts";
import { testNow } from "../clock.ts";
import type { RunningApp } from "./open-app.ts";

const fonts = fileURLToPath(new URL(".", import.meta.resolve("@expo-google-fonts/inter/package.json")));
const pages = fileURLToPath(new URL("../../src/platform/documents/typst/", import.meta.url));

/** An SVG, 794 wide and 1123 high. */
export async function reportPicture({ database }: RunningApp): Promise<string> {
  const { nordvik } = demoOrganisations;
  const actor = {
    personId: cast.leader.id,
    organisationId: nordvik.id,
    role: "leader" as const,
    processScope: null,
  };
  const wish = { processId: demoProcesses.everyday.id, reach: "others" as const, asksForNames: false };
  const transact: Transact = (work) => database.privately(actor, (db) => work({ db, actor, now: testNow, newId }));
  const material = await loadReport(transact, nordvik, wish);
  const compiler = NodeCompiler.create({ workspace: pages, fontArgs: [{ fontPaths: [fonts] }] });
  const inputs = { document: typstData(await reportDocument(material)) };
  return firstPageOf(compiler.plainSvg({ mainFilePath: `${pages}document.typ`, inputs }));
}

/** The pages stand one below the other, and all their white grounds at the top; a window in the size of one shows the first. */
function firstPageOf(drawn: string): string {
  const ground = /<path class="typst-shape" fill="#ffffff"[^>]* d="M 0 0v 841[^>]*>/g;
  const size = 'viewBox="0 0 595.28 841.89" width="794" height="1123"';
  return drawn.replaceAll(ground, "").replace(/ viewBox="[^"]*" width="[^"]*" height="[^"]*"/, ` ${size}`);
}
