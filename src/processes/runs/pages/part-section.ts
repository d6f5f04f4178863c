// One part of the exercise's sheet: what has been written on it, and the form to write more.

import { fieldsOf } from "#guide/index.ts";
import { kindById } from "#record/index.ts";
import { button, buttonLink } from "#ui/fields.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { pagination, writing } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { draftNotice } from "../../drafts/draft-notice.ts";
import { board } from "../../items/board.ts";
import { writeForm } from "../../items/write-form.ts";
import { itemTexts } from "../../texts/item-texts.ts";
import { itemsAPage, type PartView } from "../run-view.ts";
import type { RunPage } from "./shown-run.ts";

export function partSection(page: RunPage, index: number): Html {
  const view = page.parts[index];
  if (!view) return html``;
  const { language, process, may } = page;
  const kind = kindById(view.part.kind);
  const mayWrite = may.mayWrite && process.closedAt === null;
  const heading = (view.part.heading ?? kind.plural)[language];
  return html`<section class="part is-${view.part.shape}" id="part-${index}">
    <div class="part-words">
      <h3>${heading} ${view.total > 0 && html`<span class="tab-count">${view.total}</span>`}</h3>
      <p>${kind.hint[language]}</p>
      ${mayWrite && writingForm(page, view, index)}
    </div>
    ${view.items.length > 0 && written(page, view, index, mayWrite)}
  </section>`;
}

function written(page: RunPage, view: PartView, index: number, mayWrite: boolean): Html {
  const choosing = mayWrite && view.items.length > 1 ? `chosen-${index}` : undefined;
  return html`<div class="part-items">
    ${board(view.part, view.items, cardSetting(page, mayWrite, choosing, index))}
    ${choosing && chosenForm(page, choosing)} ${pages(page, view, index)}
  </div>`;
}

function cardSetting(page: RunPage, mayWrite: boolean, choosing: string | undefined, index: number) {
  const { language, organisation, process, voices, outdated, path } = page;
  return {
    language,
    organisation,
    processId: process.id,
    mayWrite,
    voices,
    outdated,
    back: `${path}#part-${index}`,
    choosing,
    isInOrder: true,
  };
}

function writingForm(page: RunPage, { part }: PartView, index: number): Html {
  const { language, organisation, process, run, again } = page;
  const kind = kindById(part.kind);
  const isAgain = again?.part === index;
  const draft = page.drafts.find((each) => each.form === `${page.path}#part-${index}`);
  const blank = { channel: "screen", writtenIn: process.language };
  const state = {
    language,
    prefix: `part-${index}`,
    values: isAgain ? again.values : { ...blank, ...draft?.fields },
    problems: isAgain ? again.problems : [],
  };
  const id = String((isAgain && again.values["id"]) || page.newId());
  // One form at a time stands open by itself: the first of what is still missing.
  const isNext = page.parts.findIndex((each) => each.items.length === 0) === index;
  return writing(
    `${itemTexts.write[language]}: ${kind.name[language]}`,
    html`<div ${attributes({ "data-draft": `${page.path}#part-${index}`, "data-again": isAgain })}>
      ${writeForm({
        state,
        action: teamUrls(language, organisation).runItems(process.id, run.id),
        kind,
        label: part.heading?.[language],
        fields: fieldsOf(part),
        candidates: page.candidates,
        writtenIn: process.language,
        consents: page.consents,
        hidden: { id, kind: part.kind, part: index },
        save: itemTexts.save[language],
        above: draft && !isAgain ? draftNotice(language, organisation, draft.form) : undefined,
      })}
    </div>`,
    isAgain || draft !== undefined || isNext,
  );
}

/** What can be done with several at once; the check boxes stand on the cards. */
function chosenForm({ language, organisation, process }: RunPage, id: string): Html {
  const team = teamUrls(language, organisation);
  return html`<form id="${id}" class="chosen-form" method="get" action="${team.merge(process.id)}">
    ${button({ text: itemTexts.merge[language], variant: "secondary" })}
    ${button({ text: itemTexts.group[language], variant: "secondary", action: team.grouping(process.id) })}
  </form>`;
}

function pages({ language, organisation, process, path }: RunPage, view: PartView, index: number): Html {
  const count = Math.ceil(view.total / itemsAPage);
  const all = teamUrls(language, organisation).items(process.id);
  return html`${pagination({
    language,
    page: view.page,
    pages: count,
    addressOf: (page) => `${path}?page-${index}=${page}#part-${index}`,
  })}
  ${count > 1 && buttonLink({ text: itemTexts.listTitle[language], address: `${all}?kind=${view.part.kind}`, variant: "quiet" })}`;
}
