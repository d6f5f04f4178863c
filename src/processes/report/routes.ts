// The addresses of a process's report: to read, as PDF, as Word file.

import { dayOf } from "#platform/clock.ts";
import { renderDocx } from "#platform/documents/docx.ts";
import { renderPdf } from "#platform/documents/pdf.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { processTexts } from "../texts/process-texts.ts";
import { loadReport } from "./load-report.ts";
import type { ReportMaterial } from "./material.ts";
import { reportPage } from "./pages/report-page.ts";
import { reportDocument } from "./report-document.ts";

export const reportRoutes: readonly Route[] = [
  team("GET", anyTeam.report(":process"), getReport),
  team("GET", anyTeam.report(":process", "pdf"), getReportPdf),
  team("GET", anyTeam.report(":process", "docx"), getReportDocx),
];

async function getReport(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const material = await askedFor(visit);
  return visit.page({
    title: processTexts.report[language],
    body: reportPage({ language, organisation: organisation.slug, may, material }),
    breadcrumbs: crumbsTo(visit, material.process),
    width: "wide",
  });
}

/** Made outside the transaction: nothing waits for a document inside one. */
async function getReportPdf(visit: MemberVisit): Promise<Response> {
  const material = await askedFor(visit);
  const pdf = await renderPdf(reportDocument(material));
  return visit.file(new Uint8Array(pdf), "application/pdf", fileName(material, "pdf"));
}

async function getReportDocx(visit: MemberVisit): Promise<Response> {
  const material = await askedFor(visit);
  const docx = await renderDocx(reportDocument(material));
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return visit.file(new Uint8Array(docx), type, fileName(material, "docx"));
}

function askedFor(visit: MemberVisit): Promise<ReportMaterial> {
  const reach = visit.query.get("for") === "others" ? "others" : "team";
  const wish = { processId: visit.id("process"), reach, asksForNames: visit.query.get("names") === "yes" } as const;
  return visit.transact((change) => loadReport(change, visit.organisation, wish));
}

function fileName({ process, now }: ReportMaterial, ending: string): string {
  return `${process.slug}-${dayOf(now)}.${ending}`;
}
