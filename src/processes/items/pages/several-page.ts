// What is done with several items at once: merged into one, put in a cluster, or one split into parts.

import type { Language } from "#platform/language.ts";
import { type Item, kindById } from "#record/index.ts";
import { actions, button, errorSummary, form, type FormState, hiddenField, proseField, textField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { linkList, pageTop, section } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { itemTexts } from "../../texts/item-texts.ts";
import { inItsWords } from "../in-words.ts";
import { kindFields } from "../kind-fields.ts";

export interface SeveralPage {
  readonly state: FormState;
  readonly organisation: string;
  readonly processId: string;
  readonly items: readonly Item[];
  /** The new item's id. */
  readonly id: string;
}

export function mergePage(page: SeveralPage): Html {
  const { state, items } = page;
  const { language } = state;
  const [first] = items;
  const kind = first && kindById(first.kind);
  const names = kind ? Object.keys(kind.fields).filter((name) => kind.fields[name]?.type !== "links") : [];
  return several(page, {
    title: itemTexts.mergeTitle[language],
    lead: itemTexts.mergeLead[language],
    action: teamUrls(language, page.organisation).merge(page.processId),
    fields: kind && first ? kindFields(state, kind, names, new Map(), first.language) : html``,
    save: itemTexts.mergeTitle[language],
  });
}

export function groupPage(page: SeveralPage): Html {
  const { language } = page.state;
  const cluster = kindById("cluster");
  return several(page, {
    title: itemTexts.groupTitle[language],
    lead: cluster.hint[language],
    action: teamUrls(language, page.organisation).grouping(page.processId),
    fields: textField(page.state, {
      name: cluster.title,
      label: cluster.fields[cluster.title]?.label[language] ?? cluster.name[language],
      isRequired: true,
    }),
    save: itemTexts.groupTitle[language],
  });
}

function several(
  { state, organisation, processId, items, id }: SeveralPage,
  words: { title: string; lead: string; action: string; fields: Html; save: string },
): Html {
  const { language } = state;
  const team = teamUrls(language, organisation);
  const chosen = items.map((item) => ({ text: inItsWords(item), address: team.item(processId, item.id) }));
  return html`${pageTop({ title: words.title, lead: words.lead })}
  ${section(itemTexts.chosen[language], linkList(chosen))}
  ${form({
    action: words.action,
    body: html`${errorSummary(state)} ${hiddenField("id", id)}
    ${hiddenField("chosen", items.map((item) => item.id).join(" "))} ${words.fields}
    ${actions(button({ text: words.save }))}`,
  })}`;
}

export const partNumbers = [0, 1, 2, 3, 4, 5] as const;

export interface SplitPage {
  readonly state: FormState;
  readonly organisation: string;
  readonly processId: string;
  readonly item: Item;
  readonly ids: readonly string[];
}

export function newPartIds(newId: () => string): string[] {
  return partNumbers.map(() => newId());
}

export function splitPage({ state, organisation, processId, item, ids }: SplitPage): Html {
  const { language } = state;
  const fields = ids.map(
    (id, index) =>
      html`${hiddenField(`part-${index}-id`, id)}
      ${proseField(state, {
        name: `part-${index}`,
        label: `${itemTexts.part[language]} ${index + 1}`,
        rows: 3,
        lang: langFor(item, language),
      })}`,
  );
  return html`${pageTop({ title: itemTexts.split[language], lead: itemTexts.splitLead[language] })}
    <blockquote class="quote" lang="${item.language}">${inItsWords(item)}</blockquote>
    ${form({
      action: teamUrls(language, organisation).itemAct(processId, item.id, "split"),
      body: html`${errorSummary(state)} ${fields} ${actions(button({ text: itemTexts.split[language] }))}`,
    })}`;
}

function langFor(item: Item, language: Language): Language | undefined {
  return item.language === language ? undefined : item.language;
}
