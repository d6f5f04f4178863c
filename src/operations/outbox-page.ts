// The letters, newest first. Without a mail server they can be read here; with one, what they say is for the receiver.

import type { WaitingLetter } from "#journal/letters.ts";
import type { Language } from "#platform/language.ts";
import { html, plainText, type Html } from "#ui/html.ts";
import { details, emptyState, notice, pageTop, tag } from "#ui/pieces.ts";
import { shortMoment } from "#ui/time.ts";
import type { PageParts } from "#web/visit.ts";
import { outboxTexts } from "./outbox-texts.ts";

export interface OutboxFacts {
  readonly language: Language;
  readonly letters: readonly WaitingLetter[];
  readonly hasMailServer: boolean;
}

export function outboxPage({ language, letters, hasMailServer }: OutboxFacts): PageParts {
  const title = outboxTexts.title[language];
  const how = (hasMailServer ? outboxTexts.withMailServer : outboxTexts.withoutMailServer)[language];
  const nothing = emptyState({ title: outboxTexts.emptyTitle[language], text: outboxTexts.empty[language] });
  const body = html`${pageTop({ title })} ${notice({ language, body: how })}
  ${letters.length === 0 ? nothing : letters.map((letter) => shown(letter, language, hasMailServer))}`;
  return { title, body };
}

function shown(letter: WaitingLetter, language: Language, hasMailServer: boolean): Html {
  const summary = html`${letter.subject} – ${letter.to}, ${shortMoment(letter.createdAt, language)}
  ${hasMailServer && state(letter, language)}`;
  const body = html`<div lang="${letter.language}">${withLinks(letter.body)}</div>`;
  return hasMailServer ? html`<p>${summary}</p>` : details(summary, body);
}

function state({ sentAt, lastProblem }: WaitingLetter, language: Language): Html {
  if (sentAt) return tag(outboxTexts.sent[language], "success");
  const problem = lastProblem && html` ${lastProblem}`;
  return html`${tag(outboxTexts.waiting[language], lastProblem ? "warning" : "neutral")}${problem}`;
}

/** Plain text as it was written, with its addresses to be pressed. */
function withLinks(text: string): Html {
  return html`${text.split(/\n{2,}/).map((paragraph) => {
    const isLink = /^https?:\/\/\S+$/.test(paragraph.trim());
    return isLink
      ? html`<p><a class="ds-link" href="${paragraph.trim()}">${paragraph.trim()}</a></p>`
      : plainText(paragraph);
  })}`;
}
