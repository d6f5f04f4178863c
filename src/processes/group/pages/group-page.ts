// The working group: who is in it and what each brings, what it lacks, and the way to write in one more.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type Item, kindById, shownValue } from "#record/index.ts";
import { button, buttonLink, form, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { emptyState, notice, pageTop, section, tag } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { groupTexts, hoursSentence, lackSentences, sizeSentence } from "../../texts/group-texts.ts";
import { processTexts } from "../../texts/process-texts.ts";
import { lacksOf, sizeAdvice, suggestedSize } from "../group.ts";
import type { GroupView } from "../group-view.ts";

export interface GroupPage extends GroupView {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
  /** For the form that takes the exercise into the plan. */
  readonly newId: () => string;
}

export function groupPage(page: GroupPage): Html {
  const { language, organisation, process, members } = page;
  const empty = { title: groupTexts.noneTitle[language], text: groupTexts.noneBody[language] };
  return html`
    ${pageTop({ title: groupTexts.title[language], lead: groupTexts.lead[language] })}
    ${processTabs(language, organisation, process.id, "group")}
    ${process.closedAt && notice({ language, body: processTexts.processClosed[language] })}
    ${
      members.length > 0
        ? html`${lacks(page)} ${section(groupTexts.members[language], memberCards(page))} ${adding(page)}`
        : html`${emptyState(empty)} ${adding(page)}`
    }
  `;
}

function lacks({ language, isShort, members }: GroupPage): Html {
  const size = suggestedSize(isShort);
  const sentence = sizeSentence(members.length, sizeAdvice(members.length, size), size, language);
  const parts = lacksOf(members.map((item) => item.values));
  if (parts.length === 0)
    return html`<p>${sentence}</p>
      ${notice({ language, tone: "success", body: groupTexts.whole[language] })}`;
  const list = html`<ul class="lacks">
      ${parts.map((part) => html`<li>${lackSentences[part][language]}</li>`)}
    </ul>
    <p class="quiet">${groupTexts.lacksNote[language]}</p>`;
  return html`<p>${sentence}</p>
    ${notice({ language, title: groupTexts.lacks[language], body: list })}`;
}

function memberCards(page: GroupPage): Html {
  return html`<ul class="members">
    ${page.members.map((item) => memberCard(page, item))}
  </ul>`;
}

const flags = { isSenior: "senior", isRelative: "relative", isVolunteer: "volunteer", isOwner: "owner" } as const;

function memberCard({ language, organisation, process, may }: GroupPage, item: Item): Html {
  const team = teamUrls(language, organisation);
  const { organisation: from, brings, hoursPerWeek: hours } = item.values;
  const marks = Object.entries(flags).filter(([field]) => item.values[field] === true);
  const sector = shown("sector", item.values["sector"], language);
  const time = typeof hours === "number" ? hoursSentence(hours, language) : "";
  const origin = [from || groupTexts.ownBehalf[language], sector].filter(Boolean).join(" · ");
  return html`<li class="member">
    <h3><a class="ds-link" href="${team.item(process.id, item.id)}">${item.line}</a></h3>
    <p class="quiet">${[shown("role", item.values["role"], language), time].filter(Boolean).join(" · ")}</p>
    <p>${origin}</p>
    ${brings && html`<p lang="${item.language}">${brings}</p>`}
    <p class="tags">
      ${marks.map(([, name]) => tag(groupTexts[name][language], name === "owner" ? "accent" : "main"))}
    </p>
    ${
      may.mayWrite &&
      process.closedAt === null &&
      html`<a class="ds-link" href="${team.itemForm(process.id, item.id)}"
        >${groupTexts.change[language]}<span class="ds-sr-only"> ${item.line}</span></a
      >`
    }
  </li>`;
}

function shown(name: string, value: Item["values"][string] | undefined, language: Language): string {
  const field = kindById("group-member").fields[name];
  return field ? shownValue(field, value, language) : "";
}

function adding({ language, organisation, process, sheet, may, newId }: GroupPage): Html {
  if (!may.mayWrite || process.closedAt) return html``;
  const team = teamUrls(language, organisation);
  if (sheet) {
    const address = `${team.run(process.id, sheet.run.id)}#part-${sheet.part}`;
    return html`<p class="actions">${buttonLink({ text: groupTexts.add[language], address })}</p>`;
  }
  return form({
    action: team.runs(process.id),
    body: html`<p>${groupTexts.addExerciseWhy[language]}</p>
      ${hiddenField("id", newId())} ${hiddenField("exercise", "working-group")}
      ${button({ text: groupTexts.addExercise[language], variant: "secondary" })}`,
  });
}
