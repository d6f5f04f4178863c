// The rooms of a process, side by side on each of its pages.

import type { Language } from "#platform/language.ts";
import type { Html } from "#ui/html.ts";
import { tabs } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { processTexts } from "../texts/process-texts.ts";

export type Room = "overview" | "plan" | "group" | "everything" | "roadmap" | "report" | "consents" | "publication";

export function processTabs(language: Language, organisation: string, processId: string, here: Room): Html {
  const team = teamUrls(language, organisation);
  const rooms: readonly (readonly [Room, string])[] = [
    ["overview", team.process(processId)],
    ["plan", team.plan(processId)],
    ["group", team.group(processId)],
    ["everything", team.items(processId)],
    ["roadmap", team.roadmap(processId)],
    ["report", team.report(processId)],
    ["consents", team.consents(processId)],
    ["publication", team.publication(processId)],
  ];
  return tabs(
    processTexts.overview[language],
    rooms.map(([room, address]) => ({ text: processTexts[room][language], address, isCurrent: room === here })),
  );
}
