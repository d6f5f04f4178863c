// The addresses of the guide: open to everybody, kept as ready bytes, with no question to the database.

import { found, NotFound } from "#web/problems.ts";
import { kept, type Route } from "#web/route.ts";
import type { PageParts, Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import { feedbackRoutes } from "./feedback/routes.ts";
import { guideIn } from "./national-guide.ts";
import { articlePage } from "./pages/article-page.ts";
import { exercisePage } from "./pages/exercise-page.ts";
import { guidePage } from "./pages/guide-page.ts";
import { kindsPage } from "./pages/kinds-page.ts";
import { phasePage } from "./pages/phase-page.ts";
import { shortPathPage } from "./pages/short-path-page.ts";
import { themePage } from "./pages/theme-page.ts";
import { sheetRoutes } from "./sheet-routes.ts";
import { guideTexts } from "./texts/guide-texts.ts";

/** Articles that are shown on a page of their own kind. */
const elsewhere: readonly string[] = ["accessibility", "short-path"];

export const guideRoutes: readonly Route[] = [
  kept(urls.guide(anyLanguage), getGuide),
  kept(urls.kinds(anyLanguage), getKinds),
  kept(urls.shortPath(anyLanguage), getShortPath),
  kept(urls.phase(anyLanguage, ":slug"), getPhase),
  kept(urls.theme(anyLanguage, ":slug"), getTheme),
  ...sheetRoutes,
  kept(urls.exercise(anyLanguage, ":slug"), getExercise),
  kept(urls.article(anyLanguage, ":slug"), getArticle),
  ...feedbackRoutes,
];

function getGuide(visit: Visit): Response {
  const guide = guideIn(visit.language);
  return visit.page({
    title: guideTexts.guide[visit.language],
    description: guideTexts.guideLead[visit.language],
    body: guidePage(guide),
    width: "wide",
  });
}

function getKinds(visit: Visit): Response {
  return visit.page({
    title: guideTexts.kinds[visit.language],
    description: guideTexts.kindsLead[visit.language],
    body: kindsPage(guideIn(visit.language)),
    breadcrumbs: [toGuide(visit)],
    width: "wide",
  });
}

function getShortPath(visit: Visit): Response {
  const guide = guideIn(visit.language);
  const article = found(guide.article("short-path"));
  const page = shortPathPage(guide, article);
  return visit.page({ ...wordsOf(article), body: page, breadcrumbs: [toGuide(visit)], width: "wide" });
}

function getPhase(visit: Visit): Response {
  const guide = guideIn(visit.language);
  const phase = found(guide.phase(visit.param("slug")));
  return visit.page({ ...wordsOf(phase), body: phasePage(guide, phase), breadcrumbs: [toGuide(visit)] });
}

function getTheme(visit: Visit): Response {
  const guide = guideIn(visit.language);
  const theme = found(guide.theme(visit.param("slug")));
  const breadcrumbs = [toGuide(visit), toPhase(visit, theme.phaseSlug)];
  return visit.page({ ...wordsOf(theme), body: themePage(guide, theme), breadcrumbs });
}

function getExercise(visit: Visit): Response {
  const guide = guideIn(visit.language);
  const exercise = found(guide.exercise(visit.param("slug")));
  const theme = found(guide.theme(exercise.themeSlug));
  const toTheme = { text: theme.card, address: urls.theme(visit.language, theme.slug) };
  return visit.page({
    ...wordsOf(exercise),
    body: exercisePage(guide, exercise),
    breadcrumbs: [toGuide(visit), toPhase(visit, exercise.phaseSlug), toTheme],
    width: "wide",
  });
}

function getArticle(visit: Visit): Response {
  const article = found(guideIn(visit.language).article(visit.param("slug")));
  if (elsewhere.includes(article.slug)) throw new NotFound();
  return visit.page({ ...wordsOf(article), body: articlePage(article, visit.language) });
}

function wordsOf(text: { readonly title: string; readonly summary: string }): Pick<PageParts, "title" | "description"> {
  return { title: text.title, description: text.summary };
}

function toGuide({ language }: Visit): { text: string; address: string } {
  return { text: guideTexts.guide[language], address: urls.guide(language) };
}

function toPhase({ language }: Visit, slug: string): { text: string; address: string } {
  return { text: found(guideIn(language).phase(slug)).card, address: urls.phase(language, slug) };
}
