// Everything a team has written, a kind at a time and a page at a time; and the bin, drawn the same way.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type Item, type KindCount, kindById, type Voices } from "#record/index.ts";
import { actions, button, buttonLink, form } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { emptyState, pagination, pageTop, tabs } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import type { Process } from "../../process.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { itemTexts } from "../../texts/item-texts.ts";
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
  const { language, organisation, process, items } = page;
  return html`${pageTop({ title: itemTexts.listTitle[language] })}
  ${processTabs(language, organisation, process.id, "everything")} ${kindTabs(page)}
  ${items.length > 0 ? itemList(page) : emptyState({ title: itemTexts.nothingTitle[language], text: itemTexts.nothingBody[language] })}
  ${pages(page)} ${exits(page)}`;
}

function kindTabs({ language, organisation, process, counts, kind }: ListPage): Html {
  const address = teamUrls(language, organisation).items(process.id);
  const live = counts.filter((count) => count.live > 0);
  const all = live.reduce((sum, count) => sum + count.live, 0);
  return tabs(itemTexts.listTitle[language], [
    { text: itemTexts.all[language], address, count: all, isCurrent: kind === null },
    ...live.map((count) => ({
      text: kindById(count.kind).plural[language],
      address: `${address}?kind=${count.kind}`,
      count: count.live,
      isCurrent: count.kind === kind,
    })),
  ]);
}

function itemList(page: ListPage): Html {
  const { language, organisation, process, may, voices, outdated, items } = page;
  const back = teamUrls(language, organisation).items(process.id) + (page.kind ? `?kind=${page.kind}` : "");
  const mayWrite = may.mayWrite && process.closedAt === null;
  const choosing = mayWrite && items.length > 1 ? "chosen" : undefined;
  const shared = { language, organisation, processId: process.id, mayWrite, voices, outdated };
  const setting = { ...shared, back, choosing, isInOrder: page.kind !== null };
  const team = teamUrls(language, organisation);
  return html`<ol class="item-list">
      ${items.map((item) => itemCard(item, [], setting))}
    </ol>
    ${
      choosing &&
      html`<form id="${choosing}" class="chosen-form" method="get" action="${team.merge(process.id)}">
        ${button({ text: itemTexts.merge[language], variant: "secondary" })}
        ${button({ text: itemTexts.group[language], variant: "secondary", action: team.grouping(process.id) })}
      </form>`
    }`;
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
  return actions(
    ...(["csv", "xlsx", "json"] as const).map((format) =>
      buttonLink({ text: format.toUpperCase(), address: team.exports(process.id, format), variant: "secondary" }),
    ),
    buttonLink({
      text: `${itemTexts.binTitle[language]} (${trashed})`,
      address: team.bin(process.id),
      variant: "quiet",
    }),
  );
}

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
      html`<li class="card item-card">
        <p class="quiet">${kindById(item.kind).name[language]}</p>
        <a class="ds-link item-line" href="${team.item(process.id, item.id)}" lang="${item.language}">${item.line}</a>
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
      : html`<p>${itemTexts.binEmpty[language]}</p>`
  }`;
}
