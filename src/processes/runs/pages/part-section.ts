// One part of the exercise's sheet: what has been written on it, and the form to write more.

import { fieldsOf } from "#guide/index.ts";
import { kindById } from "#record/index.ts";
import { button, buttonLink } from "#ui/fields.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { details, pagination } from "#ui/pieces.ts";
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
  const choosing = `chosen-${index}`;
  return html`<section class="section part" id="part-${index}">
    <h3>${heading} <span class="tab-count">${view.total}</span></h3>
    <p>${kind.hint[language]}</p>
    ${mayWrite && writingForm(page, view, index)}
    ${board(view.part, view.items, cardSetting(page, mayWrite, view.items.length > 1 ? choosing : undefined, index))}
    ${mayWrite && view.items.length > 1 && chosenForm(page, choosing)} ${pages(page, view, index)}
  </section>`;
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

function writingForm(page: RunPage, { part, items }: PartView, index: number): Html {
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
  return details(
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
    isAgain || draft !== undefined || items.length === 0,
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
