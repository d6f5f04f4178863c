// What earlier exercises have given this one; what is missing can be written right here, and nothing stops anybody.

import { type ItemLine, type Kind, kindById } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";
import { details, tag, writing } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { itemTexts, voicesSentence } from "../../texts/item-texts.ts";
import { processTexts } from "../../texts/process-texts.ts";
import { inItsWords } from "../../items/in-words.ts";
import { writeForm } from "../../items/write-form.ts";
import type { InputView } from "../run-view.ts";
import { missingInput, type RunPage } from "./shown-run.ts";

/** More than this is folded away. */
const mostOpen = 5;

export function inputsSection(page: RunPage): Html {
  const made = new Set(page.parts.map(({ part }) => part.kind));
  const inputs = page.inputs.filter((input) => !made.has(input.kind));
  if (inputs.length === 0) return html``;
  const body = inputs.map((input) => (input.items.length > 0 ? present(page, input) : missing(page, input)));
  return details(processTexts.bringIn[page.language], html`${body}`, page.run.closedAt === null);
}

function present(page: RunPage, { kind, items, total }: InputView): Html {
  const { language, organisation, process } = page;
  const team = teamUrls(language, organisation);
  const rest = total - items.length;
  const title = `${kindById(kind).plural[language]} (${total})`;
  const list = html`<ul class="link-list">
      ${items.map((item) => inputLine(page, item, team.item(process.id, item.id)))}
    </ul>
    ${
      rest > 0 &&
      html`<p>
        <a class="ds-link" href="${team.items(process.id)}?kind=${kind}">${itemTexts.all[language]} (${total})</a>
      </p>`
    }`;
  if (items.length > mostOpen) return details(title, list);
  return html`<h2 class="input-title">${title}</h2>
    ${list}`;
}

function inputLine({ language, voices, outdated }: RunPage, item: ItemLine, address: string): Html {
  const count = voices.get(item.id)?.voices ?? 0;
  return html`<li>
    <a class="ds-link" href="${address}" lang="${item.language}">${inItsWords(item)}</a>
    ${count > 0 && html`<span class="quiet">${voicesSentence(count, language)}</span>`}
    ${outdated.has(item.id) && tag(itemTexts.outdated[language], "warning")}
  </li>`;
}

function missing(page: RunPage, { kind: id }: InputView): Html {
  const { language, process, may } = page;
  const kind = kindById(id);
  const mayWrite = may.mayWrite && process.closedAt === null;
  return html`<div class="missing-input">
    <h2 class="input-title">${kind.plural[language]}</h2>
    <p>${processTexts.bringInNone[language]}</p>
    ${mayWrite && missingForm(page, kind)}
  </div>`;
}

/** Enough to go on: the required fields and the one it is known by. */
function missingForm(page: RunPage, kind: Kind): Html {
  const { language, organisation, process, run, again, consents } = page;
  const isAgain = again?.part === missingInput && again.values["kind"] === kind.id;
  const blank = { channel: "screen", writtenIn: process.language };
  const fields = Object.entries(kind.fields)
    .filter(([name, field]) => field.type !== "links" && (field.required || name === kind.title))
    .map(([name]) => name);
  const filled = writeForm({
    state: {
      language,
      prefix: `in-${kind.id}`,
      values: isAgain ? again.values : blank,
      problems: isAgain ? again.problems : [],
    },
    action: teamUrls(language, organisation).runItems(process.id, run.id),
    kind,
    fields,
    candidates: new Map(),
    consents,
    writtenIn: process.language,
    hidden: { id: page.newId(), kind: kind.id, input: "yes" },
    save: itemTexts.save[language],
  });
  return writing(`${itemTexts.write[language]}: ${kind.name[language]}`, filled, isAgain);
}
