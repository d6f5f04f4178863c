// Sends what somebody wrote to those who look after the installation. Open to everybody, at most thirty an hour in all.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { letterOf, type Feedback } from "./feedback.ts";

export type FeedbackProblem = "too-many" | "nobody";

export async function sendFeedback(
  db: Db,
  feedback: Feedback,
  language: Language,
  now: Date,
): Promise<Result<null, FeedbackProblem>> {
  const { subject, body } = letterOf(feedback, language);
  const { rows } = await sql<{ outcome: FeedbackProblem | "sent" }>`
    select samskap.send_feedback(${language}, ${subject}, ${body}, ${now}) as outcome`.execute(db);
  const outcome = rows[0]?.outcome ?? "nobody";
  return outcome === "sent" ? done(null) : refused(outcome);
}
