// Runs axe on the page: WCAG 2.2 AA and best practice, every rule, no exceptions.

import type * as Axe from "axe-core";
import type { LooksFor } from "../look.ts";

declare const axe: typeof Axe;

/** Those that a size can break. */
const roomRules = ["target-size", "scrollable-region-focusable"];
const rulesets = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function accessibilityProblems(of: LooksFor): Promise<string[]> {
  const rules = Object.fromEntries(roomRules.map((rule) => [rule, { enabled: true }]));
  const { violations } = await axe.run(document, {
    runOnly: of === "room" ? { type: "rule", values: roomRules } : { type: "tag", values: rulesets },
    rules,
    resultTypes: ["violations"],
    iframes: false,
    preload: false,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n    ${html.slice(0, 300)}\n    ${failureSummary ?? ""}`),
  );
}
