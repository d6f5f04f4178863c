// The accessibility statement, and the form in which anybody can say that something does not work.

import type { FormProblem, FormState } from "#ui/fields.ts";
import { found } from "#web/problems.ts";
import { kept, open, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { guideIn } from "../national-guide.ts";
import { articlePage } from "../pages/article-page.ts";
import { feedbackForm } from "./feedback-form.ts";
import { problemsOf, readFeedback, type Feedback } from "./feedback.ts";
import { sendFeedback } from "./send-feedback.ts";
import { feedbackTexts } from "./texts.ts";

export const feedbackRoutes: readonly Route[] = [
  kept(urls.accessibility(anyLanguage), getAccessibility),
  open("POST", urls.feedback(anyLanguage), postFeedback),
];

function getAccessibility(visit: Visit): Response {
  return statementPage(visit, { language: visit.language });
}

async function postFeedback(visit: Visit): Promise<Response> {
  const { language, now } = visit;
  const feedback = readFeedback(await visit.form());
  const problems = problemsOf(feedback, language);
  if (problems.length > 0) return againWith(visit, feedback, problems);
  const sent = await visit.publicly((db) => sendFeedback(db, feedback, language, now));
  if (sent.ok) return visit.seeOther(urls.accessibility(language), "thanks");
  return againWith(visit, feedback, [{ field: "what", text: feedbackTexts[sent.problem][language] }]);
}

function againWith(visit: Visit, feedback: Feedback, problems: readonly FormProblem[]): Response {
  return statementPage(visit, { language: visit.language, values: { ...feedback }, problems });
}

function statementPage(visit: Visit, state: FormState): Response {
  const { language } = visit;
  const article = found(guideIn(language).article("accessibility"));
  const hasProblems = (state.problems ?? []).length > 0;
  const parts = {
    title: article.title,
    description: article.summary,
    body: articlePage(article, language, feedbackForm(state)),
    hasProblems,
  };
  return visit.page(parts, hasProblems ? 422 : 200);
}
