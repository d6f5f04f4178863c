// Checks the texts of the guide and prints what there is: `npm run guide:check`.

import { ContentMistakes } from "../src/guide/content/mistakes.ts";
import { readSource } from "../src/guide/content/source.ts";
import { guideFindings } from "../src/guide/check/guide-checks.ts";
import { countRows, shortPathRows, tableOf } from "../src/guide/check/guide-table.ts";
import { wordMistakes } from "../src/guide/check/word-checks.ts";
import { readGuides } from "../src/guide/read-guides.ts";

const problems = check();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "\nThe guide holds." : `\n${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function check(): string[] {
  try {
    const source = readSource();
    const { guideIn, written } = readGuides(source);
    const guides = written.map(guideIn);
    console.log(`${tableOf(countRows(guides))}\n\n${tableOf(shortPathRows(guideIn("nb")))}\n`);
    const words = wordMistakes(source, guideIn).map(({ file, line, text }) => `content/${file}:${line} ${text}`);
    const rest = guides.flatMap((guide) =>
      guideFindings(guide).map(({ where, text }) => `${guide.language} ${where}: ${text}`),
    );
    return [...words, ...rest];
  } catch (error) {
    if (error instanceof ContentMistakes) return [error.message];
    throw error;
  }
}
