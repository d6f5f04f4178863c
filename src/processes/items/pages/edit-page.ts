// The form in which an item is changed; when somebody else was there first, both texts are shown.

import type { Language } from "#platform/language.ts";
import { type Consent, type Item, kindById } from "#record/index.ts";
import type { FormState } from "#ui/fields.ts";
import { attributes, html, plainText, type Html } from "#ui/html.ts";
import { facts, notice, pageTop } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { draftNotice } from "../../drafts/draft-notice.ts";
import { itemTexts } from "../../texts/item-texts.ts";
import { valueWords } from "../in-words.ts";
import type { Candidates } from "../kind-fields.ts";
import { writeForm } from "../write-form.ts";

export interface EditPage {
  readonly state: FormState;
  readonly organisation: string;
  readonly processId: string;
  readonly item: Item;
  readonly candidates: Candidates;
  readonly consents: readonly Consent[];
  /** The draft that fills the form. */
  readonly hasDraft: boolean;
  /** The item as it stands now, when the form was filled from an older version. */
  readonly conflict: readonly string[] | null;
}

export function editPage(page: EditPage): Html {
  const { state, organisation, processId, item } = page;
  const { language } = state;
  const kind = kindById(item.kind);
  const address = teamUrls(language, organisation).itemForm(processId, item.id);
  const isAgain = page.conflict !== null || Boolean(state.problems?.length);
  return html`${pageTop({ kicker: kind.name[language], title: itemTexts.edit[language], lead: kind.hint[language] })}
    <div ${attributes({ "data-draft": address, "data-again": isAgain })}>
      ${writeForm({
        state,
        action: address,
        kind,
        fields: Object.keys(kind.fields),
        candidates: page.candidates,
        writtenIn: item.language,
        consents: page.consents,
        hidden: { version: basedOn(page), shown: String(state.values?.["shown"] ?? "") },
        save: itemTexts.save[language],
        above: above(page),
      })}
    </div>`;
}

/** What was typed on an older version stays with that version until both texts have been seen. */
function basedOn({ state, item, conflict }: EditPage): number {
  return (conflict === null && Number(state.values?.["version"])) || item.version;
}

function above(page: EditPage): Html {
  const { language } = page.state;
  if (page.conflict) return conflictNotice(page, page.conflict);
  if (!page.hasDraft) return html``;
  const { organisation, processId, item } = page;
  return draftNotice(language, organisation, teamUrls(language, organisation).itemForm(processId, item.id));
}

/** What stands there now, field by field, for those that differ from what was typed. */
function conflictNotice({ state: { language }, item }: EditPage, names: readonly string[]): Html {
  const kind = kindById(item.kind);
  const rows = names.flatMap((name) => {
    const field = kind.fields[name];
    if (!field) return [];
    const now = valueWords(field, item.values[name], language) || itemTexts.unknown[language];
    return [{ term: field.label[language], text: differing(now, item.language) }];
  });
  return notice({
    language,
    tone: "warning",
    title: itemTexts.conflictTitle[language],
    isAnswer: true,
    body: html`<p>${itemTexts.conflictBody[language]}</p>
      <p>
        <strong>${itemTexts.standsNow[language]}</strong>
      </p>
      ${facts(rows)}`,
  });
}

function differing(text: string, lang: Language): Html {
  return plainText(text, lang);
}
