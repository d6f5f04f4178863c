// Exactly what will be public, for the one who is about to publish it.

import { renderHtml } from "#platform/documents/html.ts";
import type { Language } from "#platform/language.ts";
import { digestOf, type PublicationText } from "#publishing/publications/publication.ts";
import { publicationBlocks } from "#publishing/publications/publication-blocks.ts";
import { actions, button, buttonLink, form, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { notice, pageTop } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import type { Process } from "../../process.ts";
import { publicationTexts } from "../texts.ts";

export interface PreviewPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly text: PublicationText;
  readonly newId: string;
  /** The text has become another since it was last looked through. */
  readonly hasChanged: boolean;
}

export function previewPage({ language, organisation, process, text, newId, hasChanged }: PreviewPage): Html {
  const address = teamUrls(language, organisation).publication(process.id);
  const body = html`${hiddenField("does", "publish")} ${hiddenField("id", newId)}
  ${hiddenField("digest", digestOf(text))}
  ${actions(
    button({ text: publicationTexts.publish[language] }),
    buttonLink({ text: publicationTexts.correct[language], address, variant: "secondary" }),
  )}`;
  return html`
    ${pageTop({ title: publicationTexts.previewTitle[language], lead: publicationTexts.previewLead[language] })}
    ${processTabs(language, organisation, process.id, "publication")}
    ${hasChanged && notice({ language, tone: "warning", body: publicationTexts.lookAgain[language], isAnswer: true })}
    <article class="card" lang="${process.language}">
      <h2>${text.title}</h2>
      ${renderHtml(publicationBlocks(text, process.language), { language: process.language, firstLevel: 3 })}
    </article>
    ${form({ action: address, body })}
  `;
}
