// One line of the roadmap: follow it up, move it in time or to another track, and read what was seen before.

import type { Policy } from "#people/membership.ts";
import type { Language, Text } from "#platform/language.ts";
import { roadmapHorizons, roadmapLanes, roadmapStates } from "#record/kinds/choices/roadmap-choices.ts";
import {
  actions,
  button,
  buttonLink,
  dayField,
  errorSummary,
  form,
  type FormState,
  hiddenField,
  proseField,
  radioField,
} from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { notice, pageTop, section } from "#ui/pieces.ts";
import { longMoment } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { roadmapTexts } from "../../texts/roadmap-texts.ts";
import { followUpsOf } from "../roadmap-line.ts";
import type { LineView } from "../roadmap-view.ts";
import { lineFacts, lineTags, voicesLine } from "./line-card.ts";

export interface LinePage extends LineView {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
  readonly state: FormState;
  readonly hasChanged: boolean;
}

export function linePage(page: LinePage): Html {
  const { language, organisation, process, line, may, voices, below } = page;
  const setting = { language, organisation, processId: process.id };
  const lang = line.language === language ? undefined : line.language;
  const mayWrite = may.mayWrite && process.closedAt === null;
  const changed = roadmapTexts.changedMeanwhile[language];
  return html`
    ${pageTop({ kicker: roadmapTexts.title[language], title: line.line, lead: String(line.values["description"] ?? ""), lang })}
    ${processTabs(language, organisation, process.id, "roadmap")}
    ${page.hasChanged && notice({ language, tone: "warning", body: changed, isAnswer: true })}
    <p class="tags">${lineTags(line, language)}</p>
    ${voicesLine(setting, line, voices)} ${lineFacts(setting, line, below)}
    ${mayWrite && html`<div class="line-forms">${followUpForm(page)} ${movingForm(page)}</div>`} ${history(page)}
  `;
}

function followUpForm({ language, organisation, process, line, state }: LinePage): Html {
  const team = teamUrls(language, organisation);
  return section(
    roadmapTexts.looking[language],
    form({
      action: team.roadmapLine(process.id, line.id),
      label: roadmapTexts.looking[language],
      body: html`${errorSummary(state)} ${hiddenField("version", line.version)}
      ${proseField(state, { name: "saw", label: roadmapTexts.saw[language], hint: roadmapTexts.sawHint[language], rows: 4 })}
      ${radioField(state, { name: "status", label: roadmapTexts.status[language], options: options(roadmapStates, language) })}
      ${dayField(state, { name: "next", label: roadmapTexts.next[language] })}
      ${actions(button({ text: roadmapTexts.save[language] }))}`,
    }),
    "follow-up",
  );
}

function movingForm({ language, organisation, process, line }: LinePage): Html {
  const team = teamUrls(language, organisation);
  const { horizon, lane } = line.values;
  const state = { language, prefix: "place", values: { horizon, lane } };
  return section(
    roadmapTexts.moving[language],
    form({
      action: team.roadmapPlace(process.id, line.id),
      label: roadmapTexts.moving[language],
      body: html`${hiddenField("version", line.version)}
      ${radioField(state, { name: "horizon", label: roadmapTexts.horizon[language], options: options(roadmapHorizons, language) })}
      ${radioField(state, { name: "lane", label: roadmapTexts.lane[language], options: options(roadmapLanes, language) })}
      ${actions(
        button({ text: roadmapTexts.move[language], variant: "secondary" }),
        buttonLink({
          text: roadmapTexts.edit[language],
          address: team.itemForm(process.id, line.id),
          variant: "quiet",
        }),
      )}`,
    }),
    "place",
  );
}

function options(names: Readonly<Record<string, Text>>, language: Language): { value: string; label: string }[] {
  return Object.entries(names).map(([value, text]) => ({ value, label: text[language] }));
}

function history({ language, line, versions }: LinePage): Html {
  const looks = followUpsOf(line, versions);
  if (looks.length === 0) return html``;
  const rows = looks.map(
    ({ at, status, saw }) =>
      html`<li>
        <p class="quiet">
          ${longMoment(at, language)}${status && html` · ${roadmapStates[status]?.[language] ?? status}`}
        </p>
        ${saw && html`<p class="said-then" lang="${line.language}">${saw}</p>`}
      </li>`,
  );
  return section(
    roadmapTexts.history[language],
    html`<ol class="looks">
      ${rows}
    </ol>`,
  );
}
