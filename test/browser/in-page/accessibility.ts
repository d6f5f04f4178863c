// Runs axe on the page: WCAG 2.2 AA and best practice, every rule, no exceptions.

import axe from "axe-core";

const rulesets = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: rulesets },
    rules: { "target-size": { enabled: true } },
    resultTypes: ["violations"],
    iframes: false,
    preload: false,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n    ${html.slice(0, 300)}\n    ${failureSummary ?? ""}`),
  );
}
