// The addresses of an exercise's sheet: on screen, as PDF and as Word file, in the sizes that suit table, wall and eyes.

import type { Document } from "#platform/documents/document.ts";
import { found, NotFound } from "#web/problems.ts";
import { kept, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import type { Exercise } from "./guide.ts";
import { guideIn } from "./national-guide.ts";
import { sheetPage } from "./pages/sheet-page.ts";
import { sheetDocument } from "./sheet.ts";
import { guideTexts } from "./texts/guide-texts.ts";
import { toolById } from "./tools.ts";

const variants = ["paper", "print"];

export const sheetRoutes: readonly Route[] = [
  kept(urls.sheet(anyLanguage, ":slug", "html"), getSheet, variants),
  kept(urls.sheet(anyLanguage, ":slug", "pdf"), getSheetPdf, variants),
  kept(urls.sheet(anyLanguage, ":slug", "docx"), getSheetDocx, variants),
];

function getSheet(visit: Visit): Response {
  const exercise = askedFor(visit);
  const { language } = visit;
  return visit.page({
    title: toolById(exercise.tool).title[language],
    body: sheetPage(exercise, blankSheet(visit, exercise), language),
    breadcrumbs: [
      { text: guideTexts.guide[language], address: urls.guide(language) },
      { text: exercise.title, address: urls.exercise(language, exercise.slug) },
    ],
    width: "wide",
  });
}

async function getSheetPdf(visit: Visit): Promise<Response> {
  const sheet = blankSheet(visit, askedFor(visit));
  return visit.documents.inTurn(async (make) => visit.file(await make.pdf(sheet), "application/pdf"));
}

async function getSheetDocx(visit: Visit): Promise<Response> {
  const sheet = blankSheet(visit, askedFor(visit));
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return visit.documents.inTurn(async (make) => visit.file(await make.docx(sheet), type));
}

function askedFor(visit: Visit): Exercise {
  return found(guideIn(visit.language).exercise(visit.param("slug")));
}

function blankSheet({ language, query }: Visit, exercise: Exercise): Document {
  const paper = query.get("paper");
  const print = query.get("print");
  if (paper !== null && paper !== "A4" && paper !== "A3") throw new NotFound();
  if (print !== null && print !== "large") throw new NotFound();
  const tool = toolById(exercise.tool);
  return sheetDocument({ tool, language, exercise, paper: paper ?? undefined, isLargePrint: print === "large" });
}
