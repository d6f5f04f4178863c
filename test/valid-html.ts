// Every page that a test asks for is valid HTML: looked at once for each route, whoever asks.

import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";

const rules = JSON.parse(readFileSync(new URL("html-validate.json", import.meta.url), "utf8"));
const checker = new HtmlValidate(rules);
const seen = new Set<string>();

/** `which` names the pages that are built alike. Throws with what is wrong and where. */
export async function expectValid(which: string, html: string): Promise<void> {
  if (seen.has(which)) return;
  seen.add(which);
  const { results } = await checker.validateString(html);
  const wrong = results.flatMap(({ messages }) => messages);
  if (wrong.length === 0) return;
  const lines = html.split("\n");
  const sentences = wrong.map(({ ruleId, message, line }) => `${ruleId}: ${message}\n    ${lines[line - 1]?.trim()}`);
  throw new Error(`${which} is not valid HTML:\n  ${sentences.join("\n  ")}`);
}
