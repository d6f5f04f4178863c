// One line of the roadmap in the list: who, with what, how far, what it rests on, and the voices behind it.

import { type Item, kindById, type LinkedItem, type Voices } from "#record/index.ts";
import { roadmapLanes, roadmapStates } from "#record/kinds/choices/roadmap-choices.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { type Fact, facts, tag, type TagTone } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { roadmapTexts, voicesByMethod } from "../../texts/roadmap-texts.ts";
import { responsibleWords } from "../roadmap-line.ts";
import type { RoadmapPage } from "./roadmap-page.ts";

const tones: Readonly<Record<string, TagTone>> = {
  "under-way": "accent",
  done: "success",
  paused: "warning",
  dropped: "neutral",
};

export interface LineSetting {
  readonly language: Language;
  readonly organisation: string;
  readonly processId: string;
}

export function lineCard(page: RoadmapPage, line: Item): Html {
  const { language, organisation, process, may } = page;
  const setting = { language, organisation, processId: process.id };
  const team = teamUrls(language, organisation);
  const below = page.below.filter((link) => link.fromId === line.id);
  const mayWrite = may.mayWrite && process.closedAt === null;
  return html`<li class="roadmap-line" id="line-${line.id}">
    <h3>
      <a class="ds-link" href="${team.roadmapLine(process.id, line.id)}" lang="${line.language}">${line.line}</a>
    </h3>
    <p class="tags">${lineTags(line, language)}</p>
    ${voicesLine(setting, line, page.voices.get(line.id))} ${lineFacts(setting, line, below)}
    ${
      mayWrite &&
      html`<p>
        <a class="ds-link" href="${team.roadmapLine(process.id, line.id)}"
          >${roadmapTexts.followUp[language]}<span class="ds-sr-only">: ${line.line}</span></a
        >
      </p>`
    }
  </li>`;
}

export function lineTags({ values }: Item, language: Language): Html {
  const status = String(values["status"] ?? "planned");
  const lane = roadmapLanes[String(values["lane"])]?.[language];
  return html`${tag(roadmapStates[status]?.[language] ?? status, tones[status] ?? "main")} ${lane && tag(lane)}
  ${values["quickWin"] === true && tag(roadmapTexts.quickWin[language], "success")}`;
}

/** How many voices by which methods, with the way to the trace; and plainly when there are none. */
export function voicesLine({ language, organisation, processId }: LineSetting, line: Item, voices?: Voices): Html {
  const address = teamUrls(language, organisation).trace(processId, line.id);
  const words = voices ? voicesByMethod(voices, language) : roadmapTexts.noVoices[language];
  return html`<p class="line-voices ${voices ? "" : "is-without"}">
    ${words}.
    <a class="ds-link" href="${address}"
      >${roadmapTexts.trace[language]}<span class="ds-sr-only">: ${line.line}</span></a
    >
  </p>`;
}

export function lineFacts(setting: LineSetting, { values }: Item, below: readonly LinkedItem[]): Html {
  const { language } = setting;
  const text = (name: string): string => String(values[name] ?? "");
  const milestone = [text("milestone"), text("milestoneOn") && shortDay(text("milestoneOn"), language)];
  const entries: Fact[] = [
    { term: roadmapTexts.owner[language], text: responsibleWords(values) || roadmapTexts.nobody[language] },
    { term: roadmapTexts.resources[language], text: [text("resources"), text("money")].filter(Boolean).join(" · ") },
    { term: roadmapTexts.milestone[language], text: milestone.filter(Boolean).join(", ") },
    {
      term: roadmapTexts.nextLook[language],
      text: text("nextFollowUpOn") && shortDay(text("nextFollowUpOn"), language),
    },
  ];
  const links = linkFacts(setting, below);
  return html`${facts(
    entries.filter((entry) => entry.text !== ""),
    "row",
  )}
  ${links.length > 0 && facts(links)}`;
}

function linkFacts({ language, organisation, processId }: LineSetting, below: readonly LinkedItem[]): Fact[] {
  const team = teamUrls(language, organisation);
  return (["basedOn", "dependsOn"] as const).flatMap((relation) => {
    const links = below.filter((link) => link.relation === relation);
    if (links.length === 0) return [];
    const items = links.map(
      ({ id, line, kind }) =>
        html`<li>
          <a class="ds-link" href="${team.item(processId, id)}">${line}</a>
          <span class="quiet">${kindById(kind).name[language]}</span>
        </li>`,
    );
    return [
      {
        term: roadmapTexts[relation][language],
        text: html`<ul class="link-list">
          ${items}
        </ul>`,
      },
    ];
  });
}
