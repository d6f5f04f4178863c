// Everything a team has written, a kind at a time and a page at a time; and the bin, drawn the same way.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type Item, type KindCount, kindById, type Voices } from "#record/index.ts";
import { button, form, selectField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { emptyState, linkList, pagination, pageTop } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import type { Process } from "../../process.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { itemTexts } from "../../texts/item-texts.ts";
import { inItsWords } from "../in-words.ts";
import { itemCard } from "../item-card.ts";

export const listedAPage = 50;

export interface ListPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly may: Policy;
  readonly items: readonly Item[];
  readonly counts: readonly KindCount[];
  readonly kind: string | null;
  readonly page: number;
  readonly voices: ReadonlyMap<string, Voices>;
  readonly outdated: ReadonlySet<string>;
}

export function listPage(page: ListPage): Html {
  const { language, organisation, process, items, counts } = page;
  const isEmpty = counts.every((count) => count.live === 0);
  return html`${pageTop({ title: itemTexts.listTitle[language] })}
  ${processTabs(language, organisation, process.id, "everything")}
  ${isEmpty ? emptyState({ title: itemTexts.nothingTitle[language], text: itemTexts.nothingBody[language] }) : kindChoice(page)}
  ${items.length > 0 && itemRows(page)} ${pages(page)} ${exits(page)}`;
}

function kindChoice({ language, organisation, process, counts, kind }: ListPage): Html {
  const live = counts.filter((count) => count.live > 0);
  const all = live.reduce((sum, count) => sum + count.live, 0);
  return form({
    action: teamUrls(language, organisation).items(process.id),
    method: "get",
    label: itemTexts.kind[language],
    isRow: true,
    body: html`${selectField(
      { language, values: { kind: kind ?? "" } },
      {
        name: "kind",
        label: itemTexts.kind[language],
        unchosen: `${itemTexts.all[language]} (${all})`,
        options: live.map((count) => ({
          value: count.kind,
          label: `${kindById(count.kind).plural[language]} (${count.live})`,
        })),
      },
    )}
    ${button({ text: itemTexts.show[language], variant: "secondary" })}`,
  });
}

function itemRows(page: ListPage): Html {
  const { language, organisation, process, may, voices, outdated, items, kind } = page;
  const team = teamUrls(language, organisation);
  const back = team.items(process.id) + (kind ? `?kind=${kind}` : "");
  const mayWrite = may.mayWrite && process.closedAt === null;
  const choosing = mayWrite && items.length > 1 ? "chosen" : undefined;
  const shared = { language, organisation, processId: process.id, mayWrite, voices, outdated };
  const setting = { ...shared, back, choosing, isInOrder: kind !== null, saysKind: kind === null };
  return html`<div class="item-rows">
    <ol class="item-list">
      ${items.map((item) => itemCard(item, [], setting))}
    </ol>
    ${
      choosing &&
      html`<form id="${choosing}" class="chosen-form" method="get" action="${team.merge(process.id)}">
        ${button({ text: itemTexts.merge[language], variant: "secondary" })}
        ${button({ text: itemTexts.group[language], variant: "secondary", action: team.grouping(process.id) })}
      </form>`
    }
  </div>`;
}

function pages({ language, organisation, process, counts, kind, page }: ListPage): Html {
  const address = teamUrls(language, organisation).items(process.id);
  const total = counts.filter((each) => kind === null || each.kind === kind).reduce((sum, each) => sum + each.live, 0);
  const query = kind ? `kind=${kind}&` : "";
  return pagination({
    language,
    page,
    pages: Math.ceil(total / listedAPage),
    addressOf: (number) => `${address}?${query}page=${number}`,
  });
}

function exits({ language, organisation, process, counts }: ListPage): Html {
  const team = teamUrls(language, organisation);
  const trashed = counts.reduce((sum, count) => sum + count.trashed, 0);
  return linkList([
    { text: `${itemTexts.binTitle[language]} (${trashed})`, address: team.bin(process.id) },
    ...(["xlsx", "csv", "json"] as const).map((format) => ({
      text: `${itemTexts.takeAlong[language]}: ${exportNames[format]}`,
      address: team.exports(process.id, format),
    })),
  ]);
}

const exportNames = { xlsx: "Excel", csv: "CSV", json: "JSON" };

export interface BinPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly may: Policy;
  readonly items: readonly Item[];
}

export function binPage({ language, organisation, process, may, items }: BinPage): Html {
  const team = teamUrls(language, organisation);
  const rows = items.map(
    (item) =>
      html`<li class="item-card">
        <p class="quiet">${kindById(item.kind).name[language]}</p>
        <a class="ds-link item-line" href="${team.item(process.id, item.id)}" lang="${item.language}"
          >${inItsWords(item)}</a
        >
        ${
          may.mayWrite &&
          form({
            action: team.itemAct(process.id, item.id, "restoration"),
            body: html`<button class="ds-button" data-variant="secondary" type="submit">
              ${itemTexts.restore[language]}<span class="ds-sr-only">: ${item.line}</span>
            </button>`,
          })
        }
      </li>`,
  );
  return html`${pageTop({ title: itemTexts.binTitle[language], lead: itemTexts.binLead[language] })}
  ${
    items.length > 0
      ? html`<ol class="item-list">
          ${rows}
        </ol>`
      : emptyState({ title: itemTexts.binEmpty[language], text: itemTexts.binEmptyBody[language] })
  }`;
}
