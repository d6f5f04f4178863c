// Whom the team has heard: how many, by which methods and from which groups. Never who.

import type { Block } from "#platform/documents/document.ts";
import type { NamedCount } from "#publishing/publications/publication.ts";
import { voiceTexts } from "#publishing/publications/texts.ts";
import { namedVoices } from "../../publication/named-voices.ts";
import { type Chapter, paragraph, quiet, table } from "../chapter.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

export const heard: Chapter = {
  id: "heard",
  title: chapterTexts.heard,
  kind: "insight-note",
  blocks: ({ heard: counted, language, reach }) => {
    if (counted.voices === 0) return [];
    const { voices, methods, groups } = namedVoices(counted, language, reach);
    const counts = (title: string, first: string, rows: readonly NamedCount[]): Block[] =>
      rows.length === 0
        ? []
        : [
            table(
              title,
              [
                [first, 4],
                [reportTexts.voices[language], 1],
              ],
              rows.map((row) => [row.name, String(row.voices)]),
            ),
          ];
    const total = `${voices} ${(voices === 1 ? voiceTexts.voice : voiceTexts.voices)[language]}.`;
    return [
      paragraph(total),
      ...counts(chapterTexts.byMethod[language], chapterTexts.method[language], methods),
      ...counts(chapterTexts.byGroup[language], chapterTexts.groupHeard[language], groups),
      quiet((reach === "team" ? voiceTexts.oneVoice : voiceTexts.aboutVoices)[language]),
    ];
  },
};
