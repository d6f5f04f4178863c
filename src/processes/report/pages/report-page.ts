// The report on screen: choose for whom, take it along as PDF or Word, and read it.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { linkList, pageTop, section, tabs } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { processTexts } from "../../texts/process-texts.ts";
import type { Reach, ReportMaterial } from "../material.ts";
import { pageTexts } from "../texts/page-texts.ts";

export interface ReportPage {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
  readonly material: ReportMaterial;
  /** The report itself, to be read. */
  readonly report: Html;
}

export function reportPage(page: ReportPage): Html {
  const { language, organisation, material, report } = page;
  const { process } = material;
  const theirs = material.language === language ? undefined : material.language;
  return html`
    ${pageTop({ kicker: processTexts.report[language], title: process.title, lead: pageTexts.lead[language], lang: theirs })}
    ${processTabs(language, organisation, process.id, "report")} ${choices(page)}
    <article ${attributes({ lang: theirs })}>${report}</article>
    ${everything(page)}
  `;
}

/** The part of the address that says for whom and whether with names. */
export function reportQuery(reach: Reach, hasNames: boolean): string {
  const query = new URLSearchParams({
    ...(reach === "others" && { for: "others" }),
    ...(hasNames && { names: "yes" }),
  });
  return query.size > 0 ? `?${query}` : "";
}

function choices({ language, organisation, may, material }: ReportPage): Html {
  const { reach, hasNames, process } = material;
  const team = teamUrls(language, organisation);
  const address = (to: Reach, names: boolean, format?: "pdf" | "docx"): string =>
    team.report(process.id, format) + reportQuery(to, names);
  const about = reach === "team" ? pageTexts.aboutTeam : pageTexts.aboutOthers;
  const names = {
    text: (hasNames ? pageTexts.withoutNames : pageTexts.withNames)[language],
    variant: "quiet",
  } as const;
  const isAsked = may.mayLead && reach === "team";
  return html`<div class="report-ways">
    ${tabs(pageTexts.forWhom[language], [
      { text: pageTexts.forTeam[language], address: address("team", false), isCurrent: reach === "team" },
      { text: pageTexts.forOthers[language], address: address("others", false), isCurrent: reach === "others" },
    ])}
    <p>${about[language]}</p>
    ${actions(
      buttonLink({ text: pageTexts.pdf[language], address: address(reach, hasNames, "pdf") }),
      buttonLink({ text: pageTexts.docx[language], address: address(reach, hasNames, "docx"), variant: "secondary" }),
      ...(isAsked ? [buttonLink({ ...names, address: address("team", !hasNames) })] : []),
    )}
  </div>`;
}

function everything({ language, organisation, material }: ReportPage): Html {
  const team = teamUrls(language, organisation);
  const link = (format: "xlsx" | "csv" | "json", text: string) => ({
    text,
    address: team.exports(material.process.id, format),
  });
  const list = linkList([
    link("xlsx", pageTexts.excel[language]),
    link("csv", pageTexts.csv[language]),
    link("json", pageTexts.json[language]),
  ]);
  return html`<div class="report-ways">
    ${section(
      pageTexts.everything[language],
      html`<p>${pageTexts.everythingLead[language]}</p>
        ${list}`,
      "exports",
    )}
  </div>`;
}
