// The sheet of an exercise in all its forms: to look at, to print, to fill in.

import { html, type Html } from "#ui/html.ts";
import type { Language } from "#platform/language.ts";
import { urls } from "../../urls.ts";
import type { Exercise } from "../guide.ts";
import { exerciseTexts } from "../texts/exercise-texts.ts";
import { toolById } from "../tools.ts";

export function sheetLinks(exercise: Exercise, language: Language): Html {
  const tool = toolById(exercise.tool);
  const address = (format: "pdf" | "docx" | "html"): string => urls.sheet(language, exercise.slug, format);
  const other = tool.paper === "A4" ? (["A3", "inA3"] as const) : (["A4", "inA4"] as const);
  const name = (ending: string): string => `${exercise.number} ${tool.title[language]}.${ending}`;
  const download = (href: string, ending: string, words: keyof typeof exerciseTexts): Html =>
    html`<li><a class="ds-link" href="${href}" download="${name(ending)}">${exerciseTexts[words][language]}</a></li>`;
  return html`<p>${tool.purpose[language]}</p>
    <ul class="link-list">
      <li>
        <a class="ds-link" href="${address("html")}">${exerciseTexts.showSheet[language]}: ${tool.title[language]}</a>
      </li>
      ${download(address("pdf"), "pdf", "asPdf")} ${download(`${address("pdf")}?paper=${other[0]}`, "pdf", other[1])}
      ${download(`${address("pdf")}?print=large`, "pdf", "largePrint")} ${download(address("docx"), "docx", "asWord")}
    </ul>`;
}
