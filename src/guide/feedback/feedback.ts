// What somebody says about a page that does not work for them, as they wrote it.

import type { Form } from "#web/form.ts";
import type { FormProblem } from "#ui/fields.ts";
import type { Language } from "#platform/language.ts";
import { feedbackTexts } from "./texts.ts";

export interface Feedback {
  readonly what: string;
  /** Which page it was about, in their words. */
  readonly page: string;
  /** How to answer them, if they want an answer. */
  readonly reply: string;
}

export const longest = { what: 5000, page: 300, reply: 200 } as const;

export function readFeedback(form: Form): Feedback {
  return { what: form.prose("what").trim(), page: form.text("page"), reply: form.text("reply") };
}

export function problemsOf(feedback: Feedback, language: Language): FormProblem[] {
  const problems: FormProblem[] = [];
  if (feedback.what === "") problems.push({ field: "what", text: feedbackTexts.whatMissing[language] });
  for (const field of ["what", "page", "reply"] as const) {
    if (feedback[field].length > longest[field]) problems.push({ field, text: feedbackTexts.tooLong[language] });
  }
  return problems;
}

/** The letter that those who look after the installation get. */
export function letterOf(feedback: Feedback, language: Language): { subject: string; body: string } {
  const line = (label: "page" | "reply", text: string): string[] =>
    text === "" ? [] : [`${feedbackTexts[label][language]} ${text}`];
  const body = [feedback.what, "", ...line("page", feedback.page), ...line("reply", feedback.reply)].join("\n").trim();
  return { subject: feedbackTexts.subject[language], body };
}
