// Whom the team has heard: how many, by which methods and from which groups. Never who.

import { voiceTexts } from "#publishing/publications/texts.ts";
import { namedVoices } from "../../publication/named-voices.ts";
import { type Chapter, countLines, quiet } from "../chapter.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

export const heard: Chapter = {
  id: "heard",
  title: chapterTexts.heard,
  kind: "insight-note",
  blocks: ({ heard: counted, language, reach }) => {
    if (counted.voices === 0) return [];
    const { voices, methods, groups } = namedVoices(counted, language, reach);
    const facts = [
      { label: reportTexts.voices[language], value: String(voices) },
      { label: chapterTexts.byMethod[language], value: countLines(methods) },
      { label: chapterTexts.byGroup[language], value: countLines(groups) },
    ];
    return [
      { type: "facts", facts: facts.filter(({ value }) => value !== "") },
      quiet((reach === "team" ? voiceTexts.oneVoice : voiceTexts.aboutVoices)[language]),
    ];
  },
};
