// The addresses of an exercise's sheet in a team's work: filled with what it has written, or blank for the table.

import { dayOf } from "#platform/clock.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { type LoadedSheet, loadSheet } from "./load-sheet.ts";

export const runSheetRoutes: readonly Route[] = [
  team("GET", anyTeam.runSheet(":process", ":run", "pdf"), getRunSheetPdf),
  team("GET", anyTeam.runSheet(":process", ":run", "docx"), getRunSheetDocx),
];

async function getRunSheetPdf(visit: MemberVisit): Promise<Response> {
  return visit.documents.inTurn(async (make) => {
    const loaded = await askedFor(visit);
    return visit.file(await make.pdf(loaded.sheet), "application/pdf", fileName(visit, loaded, "pdf"));
  });
}

async function getRunSheetDocx(visit: MemberVisit): Promise<Response> {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return visit.documents.inTurn(async (make) => {
    const loaded = await askedFor(visit);
    return visit.file(await make.docx(loaded.sheet), type, fileName(visit, loaded, "docx"));
  });
}

function askedFor(visit: MemberVisit): Promise<LoadedSheet> {
  const wish = {
    processId: visit.id("process"),
    runId: visit.id("run"),
    isBlank: visit.query.get("blank") === "yes",
    isLargePrint: visit.query.get("print") === "large",
    owner: visit.organisation.name,
  };
  return loadSheet(visit.transact, wish);
}

function fileName({ now }: MemberVisit, { process, exercise }: LoadedSheet, ending: string): string {
  return `${process.slug}-${exercise.slug}-${dayOf(now)}.${ending}`;
}
