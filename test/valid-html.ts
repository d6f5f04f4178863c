// Every page that a test asks for is valid HTML: looked at once for each route in a test file, whoever asks.

import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const rules = JSON.parse(readFileSync(new URL("html-validate.json", import.meta.url), "utf8"));
const loader = new StaticConfigLoader(rules);
const config = await loader.getConfigFor("page");
// The rules are the same for every page: left to itself it works them out anew each time.
const checker = new HtmlValidate(Object.assign(loader, { getConfigFor: () => config }));

/** `which` names the pages that are built alike. Throws with what is wrong and where. */
export type ExpectValid = (which: string, html: string) => Promise<void>;

export function validOnce(): ExpectValid {
  const seen = new Set<string>();
  return async (which, html) => {
    if (seen.has(which)) return;
    seen.add(which);
    await expectValid(which, html);
  };
}

async function expectValid(which: string, html: string): Promise<void> {
  const { results } = await checker.validateString(html);
  const wrong = results.flatMap(({ messages }) => messages);
  if (wrong.length === 0) return;
  const lines = html.split("\n");
  const sentences = wrong.map(({ ruleId, message, line }) => `${ruleId}: ${message}\n    ${lines[line - 1]?.trim()}`);
  throw new Error(`${which} is not valid HTML:\n  ${sentences.join("\n  ")}`);
}
