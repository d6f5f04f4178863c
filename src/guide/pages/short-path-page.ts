// The short path: three meetings and four talks as a picture, and what to know before choosing it.

import { html, type Html } from "#ui/html.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { pathPicture } from "#ui/pictures.ts";
import { pageTop, section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Text } from "#platform/language.ts";
import type { Article, Guide } from "../guide.ts";
import { meetingsOf, type Meeting } from "../short-path.ts";
import { minutes, shortTime } from "../texts/exercise-texts.ts";
import { meetingNumber, minutesTogether, shortPathTexts } from "../texts/short-path-texts.ts";
import { foreign, inItsLanguage, translationNote } from "./language-mark.ts";

export function shortPathPage(guide: Guide, article: Article): Html {
  const { language } = guide;
  const start = buttonLink({
    text: shortPathTexts.start[language],
    address: urls.start(language, { path: "short" }),
  });
  return html`
    ${pageTop({
      title: article.title,
      lead: article.summary,
      action: actions(start),
      lang: foreign(article, language),
    })}
    ${translationNote(article, language)} ${section(shortPathTexts.picture[language], picture(guide))}
    ${inItsLanguage(article, language, html`<div class="prose">${article.body}</div>`)}
  `;
}

function picture(guide: Guide): Html {
  const { language } = guide;
  const meetings = meetingsOf(guide.shortPath);
  const drawn = pathPicture({
    language,
    label: shortPathTexts.label[language],
    phases: meetings.map((meeting, index) => ({
      title: titleOf(meeting, meetings, index)[language],
      sentence: meeting.talks === null ? minutesTogether(meeting.minutes)[language] : undefined,
      stations: meeting.exercises.map((exercise) => ({
        title: exercise.title,
        address: `${urls.exercise(language, exercise.slug)}#short`,
        note: exercise.short && (meeting.talks ? shortTime(exercise.short) : minutes(exercise.short.minutes))[language],
      })),
    })),
  });
  return inItsLanguage(guide.shortPath[0] ?? { lang: language }, language, drawn);
}

function titleOf(meeting: Meeting, meetings: readonly Meeting[], index: number): Text {
  if (meeting.talks !== null) return shortPathTexts.talks;
  const before = meetings.slice(0, index).filter((each) => each.talks === null).length;
  return meetingNumber(before + 1);
}
