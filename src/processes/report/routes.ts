// The addresses of a process's report: to read, as PDF, as Word file.

import { dayOf } from "#platform/clock.ts";
import { renderLongHtml } from "#platform/documents/html.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { processTexts } from "../texts/process-texts.ts";
import { loadReport } from "./load-report.ts";
import type { ReportMaterial } from "./material.ts";
import { reportPage } from "./pages/report-page.ts";
import { reportBlocks, reportDocument } from "./report-document.ts";

export const reportRoutes: readonly Route[] = [
  team("GET", anyTeam.report(":process"), getReport),
  team("GET", anyTeam.report(":process", "pdf"), getReportPdf),
  team("GET", anyTeam.report(":process", "docx"), getReportDocx),
];

async function getReport(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const material = await askedFor(visit);
  const report = await renderLongHtml(await reportBlocks(material), { language: material.language });
  return visit.page({
    title: processTexts.report[language],
    body: reportPage({ language, organisation: organisation.slug, may, material, report }),
    breadcrumbs: crumbsTo(visit, material.process),
    width: "wide",
  });
}

async function getReportPdf(visit: MemberVisit): Promise<Response> {
  return visit.documents.inTurn(async (make) => {
    const material = await askedFor(visit);
    return visit.file(await make.pdf(await reportDocument(material)), "application/pdf", fileName(material, "pdf"));
  });
}

async function getReportDocx(visit: MemberVisit): Promise<Response> {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return visit.documents.inTurn(async (make) => {
    const material = await askedFor(visit);
    return visit.file(await make.docx(await reportDocument(material)), type, fileName(material, "docx"));
  });
}

function askedFor(visit: MemberVisit): Promise<ReportMaterial> {
  const reach = visit.query.get("for") === "others" ? "others" : "team";
  const wish = { processId: visit.id("process"), reach, asksForNames: visit.query.get("names") === "yes" } as const;
  return loadReport(visit.transact, visit.organisation, wish);
}

function fileName({ process, now }: ReportMaterial, ending: string): string {
  return `${process.slug}-${dayOf(now)}.${ending}`;
}
