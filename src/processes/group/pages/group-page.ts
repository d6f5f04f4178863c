// The working group: who is in it and what each brings, what it lacks, and the way to write in one more.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type Item, kindById, shownValue } from "#record/index.ts";
import { button, buttonLink, form, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { emptyState, notice, pageTop, section, table, tag } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { groupTexts, lackSentences, sizeSentence } from "../../texts/group-texts.ts";
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
        ? html`${lacks(page)} ${section(groupTexts.members[language], memberTable(page))} ${adding(page)}`
        : html`${emptyState(empty)} ${adding(page)}`
    }
  `;
}

function lacks({ language, process, members }: GroupPage): Html {
  const size = suggestedSize(process.origin === "short");
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

function memberTable(page: GroupPage): Html {
  const { language, members, may, process } = page;
  const mayWrite = may.mayWrite && process.closedAt === null;
  return table({
    caption: groupTexts.members[language],
    isCaptionHidden: true,
    columns: [
      groupTexts.name[language],
      groupTexts.comesFrom[language],
      groupTexts.role[language],
      groupTexts.brings[language],
      ...(mayWrite ? [groupTexts.change[language]] : []),
    ],
    rows: members.map((item) => [
      nameCell(page, item),
      originCell(item, language),
      roleCell(item, language),
      String(item.values["brings"] ?? ""),
      ...(mayWrite ? [changeLink(page, item)] : []),
    ]),
  });
}

const flags = { isSenior: "senior", isRelative: "relative", isVolunteer: "volunteer", isOwner: "owner" } as const;

function nameCell({ language, organisation, process }: GroupPage, item: Item): Html {
  const team = teamUrls(language, organisation);
  const marks = Object.entries(flags).filter(([field]) => item.values[field] === true);
  return html`<a class="ds-link" href="${team.item(process.id, item.id)}">${item.line}</a> ${marks.map(
      ([, name]) => html`${tag(groupTexts[name][language], name === "owner" ? "accent" : "main")} `,
    )}`;
}

function originCell({ values }: Item, language: Language): Html {
  const sector = shown("sector", values["sector"], language);
  return html`${values["organisation"] || groupTexts.ownBehalf[language]}${sector && html`<br /><span class="quiet">${sector}</span>`}`;
}

function roleCell({ values }: Item, language: Language): Html {
  const hours = values["hoursPerWeek"];
  const time = typeof hours === "number" && `${hours} ${groupTexts.hours[language]}`;
  return html`${shown("role", values["role"], language)}${time && html`<br /><span class="quiet">${time}</span>`}`;
}

function shown(name: string, value: Item["values"][string] | undefined, language: Language): string {
  const field = kindById("group-member").fields[name];
  return field ? shownValue(field, value, language) : "";
}

function changeLink({ language, organisation, process }: GroupPage, item: Item): Html {
  const address = teamUrls(language, organisation).itemForm(process.id, item.id);
  return html`<a class="ds-link" href="${address}"
    >${groupTexts.change[language]}<span class="ds-sr-only"> ${item.line}</span></a
  >`;
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
