// The roadmap: what waits for a follow-up, the picture by time and track, and every line with the voices behind it.

import type { Policy } from "#people/membership.ts";
import type { Day } from "#platform/clock.ts";
import type { Item } from "#record/index.ts";
import { roadmapHorizons, roadmapLanes, roadmapStates } from "#record/kinds/choices/roadmap-choices.ts";
import { html, type Html } from "#ui/html.ts";
import { roadmapPicture } from "#ui/pictures.ts";
import { linkList, notice, section } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { dueSentence, roadmapTexts } from "../../texts/roadmap-texts.ts";
import { dueLines, isPlaced, pictureStateOf, responsibleWords } from "../roadmap-line.ts";
import type { RoadmapView } from "../roadmap-view.ts";
import { lineCard } from "./line-card.ts";
import { emptySide, type SidePage, sideTop } from "./sides.ts";

export interface RoadmapPage extends RoadmapView, SidePage {
  readonly may: Policy;
  readonly today: Day;
}

export function roadmapPage(page: RoadmapPage): Html {
  const { language, lines } = page;
  const empty = { title: roadmapTexts.noneTitle[language], text: roadmapTexts.noneBody[language] };
  return html`${sideTop(page, "title")}
  ${
    lines.length === 0
      ? emptySide(page, "measures-on-timeline", empty)
      : html`${due(page)} ${picture(page)} ${Object.keys(roadmapHorizons).map((horizon) => lineList(page, horizon))}
        ${lineList(page, null)}`
  }`;
}

function due({ language, organisation, process, lines, today }: RoadmapPage): Html {
  const waiting = dueLines(lines, today);
  if (waiting.length === 0) return html``;
  const team = teamUrls(language, organisation);
  const links = waiting.map((line) => ({
    text: line.line,
    address: team.roadmapLine(process.id, line.id),
    note: shortDay(String(line.values["nextFollowUpOn"]), language),
  }));
  const body = html`<p>${dueSentence(waiting.length, language)}</p>
    ${linkList(links)}`;
  return notice({ language, tone: "warning", title: roadmapTexts.due[language], body });
}

function picture({ language, lines }: RoadmapPage): Html {
  const placed = lines.filter(isPlaced);
  if (placed.length === 0) return html``;
  const named = (names: typeof roadmapHorizons) =>
    Object.entries(names).map(([id, text]) => ({ id, title: text[language] }));
  return roadmapPicture({
    language,
    label: roadmapTexts.picture[language],
    laneHeading: roadmapTexts.lane[language],
    periods: named(roadmapHorizons),
    lanes: named(roadmapLanes),
    entries: placed.map((line) => ({
      period: String(line.values["horizon"]),
      lane: String(line.values["lane"]),
      title: line.line,
      address: `#line-${line.id}`,
      state: pictureStateOf(line),
      note: noteOf(line, language),
    })),
  });
}

function noteOf({ values }: Item, language: RoadmapPage["language"]): string | undefined {
  const status = roadmapStates[String(values["status"])]?.[language];
  return [status, responsibleWords(values)].filter(Boolean).join(" · ") || undefined;
}

function lineList(page: RoadmapPage, horizon: string | null): Html {
  const { language } = page;
  const isHere = ({ values }: Item): boolean =>
    horizon === null ? !Object.hasOwn(roadmapHorizons, String(values["horizon"])) : values["horizon"] === horizon;
  const lines = page.lines.filter(isHere);
  if (lines.length === 0) return html``;
  const title = (horizon && roadmapHorizons[horizon]?.[language]) || roadmapTexts.unplaced[language];
  return section(
    title,
    html`<ol class="roadmap-lines">
      ${lines.map((line) => lineCard(page, line))}
    </ol>`,
  );
}
