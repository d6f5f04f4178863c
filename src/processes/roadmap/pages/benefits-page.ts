// The value of the work: what gets better for whom, how it hangs together, and how the group will notice.

import type { Language, Text } from "#platform/language.ts";
import { type Item, kindById } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";
import { tracePicture } from "#ui/pictures.ts";
import { section, table } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { valueTexts } from "../../texts/value-texts.ts";
import { benefitsMapOf, type MapNode } from "../benefits-map.ts";
import type { BenefitsView } from "../roadmap-view.ts";
import { emptySide, type SidePage, sideTop } from "./sides.ts";

export interface BenefitsPage extends BenefitsView, SidePage {}

export function benefitsPage(page: BenefitsPage): Html {
  const { language, benefits } = page;
  const empty = { title: valueTexts.benefitsNone[language], text: valueTexts.benefitsNoneBody[language] };
  return html`${sideTop(page, "benefits")}
  ${
    benefits.length === 0
      ? emptySide(page, "value-for-whom", empty)
      : html`${section(valueTexts.forWhom[language], byWhom(page))} ${map(page)}
        ${section(valueTexts.measuring[language], indicators(page))}`
  }`;
}

function byWhom(page: BenefitsPage): Html {
  const { language, benefits } = page;
  const field = kindById("benefit").fields["forWhom"];
  const names: Readonly<Record<string, Text>> = field?.type === "choice" ? field.options : {};
  const unknown = benefits.filter((benefit) => !Object.hasOwn(names, String(benefit.values["forWhom"])));
  return html`<div class="for-whom">
    ${Object.entries(names).map(([whom, text]) =>
      column(
        page,
        text[language],
        benefits.filter((benefit) => benefit.values["forWhom"] === whom),
      ),
    )}
    ${unknown.length > 0 && column(page, valueTexts.forUnknown[language], unknown)}
  </div>`;
}

function column({ language, organisation, process }: BenefitsPage, title: string, benefits: readonly Item[]): Html {
  const team = teamUrls(language, organisation);
  const rows = benefits.map(
    ({ id, line, values, language: written }) =>
      html`<li>
        <a class="ds-link" href="${team.item(process.id, id)}" lang="${written}">${line}</a>
        ${values["conflict"] && html`<span class="quiet">${valueTexts.atCost[language]} ${values["conflict"]}</span>`}
      </li>`,
  );
  return html`<div>
    <h3>${title}</h3>
    ${
      rows.length > 0
        ? html`<ul>
            ${rows}
          </ul>`
        : html`<p class="quiet">${valueTexts.notSaid[language]}</p>`
    }
  </div>`;
}

function map({ language, organisation, process, threads, below }: BenefitsPage): Html {
  if (threads.length === 0) return html``;
  const team = teamUrls(language, organisation);
  const { actions, changes, benefits, targets, edges } = benefitsMapOf(threads, below);
  const layer = (title: string, nodes: readonly MapNode[]) => ({
    title,
    nodes: nodes.map(({ id, line }) => ({ id, title: line, address: team.item(process.id, id) })),
  });
  const layers = [
    layer(valueTexts.actions[language], actions),
    layer(valueTexts.changes[language], changes),
    layer(valueTexts.better[language], benefits),
    layer(valueTexts.targets[language], targets),
  ].filter(({ nodes }) => nodes.length > 0);
  const label = valueTexts.map[language];
  return section(
    label,
    html`<p>${valueTexts.mapLead[language]}</p>
      ${tracePicture({ language, label, layers, edges })}`,
  );
}

function indicators({ language, organisation, process, benefits }: BenefitsPage): Html {
  const measured = benefits.filter((benefit) => benefit.values["indicator"]);
  if (measured.length === 0) return html`<p>${valueTexts.noIndicator[language]}</p>`;
  const team = teamUrls(language, organisation);
  const columns = ["benefit", "indicator", "baseline", "target", "measuredOn", "measuredBy", "benefitOwner"] as const;
  return table({
    caption: valueTexts.measuring[language],
    isCaptionHidden: true,
    columns: columns.map((name) => valueTexts[name][language]),
    rows: measured.map((benefit) => [
      html`<a class="ds-link" href="${team.item(process.id, benefit.id)}">${benefit.line}</a>`,
      ...["indicator", "baseline", "target", "measuredOn", "measuredBy"].map((field) => cell(benefit, field, language)),
      ownerWords(benefit) || valueTexts.notSaid[language],
    ]),
  });
}

/** Without it nobody can tell later whether anything got better. */
const mustBeSaid: ReadonlySet<string> = new Set(["baseline"]);

function cell({ values }: Item, field: string, language: Language): string {
  const value = String(values[field] ?? "");
  if (value === "") return mustBeSaid.has(field) ? valueTexts.notSaid[language] : "–";
  const unit = field === "indicator" && values["unit"] ? ` (${values["unit"]})` : "";
  return field === "measuredOn" ? shortDay(value, language) : value + unit;
}

/** The unit and the person, as the team itself reads them. */
function ownerWords({ values: { ownerUnit, owner } }: Item): string {
  return [ownerUnit, owner].filter(Boolean).join(" · ");
}
