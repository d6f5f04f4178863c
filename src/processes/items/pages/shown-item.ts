// What the page of an item and each of its sections are given to show.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { teamUrls } from "../../../urls.ts";
import type { ItemView } from "../item-view.ts";

export interface ItemPage extends ItemView {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
}

/** Where something is done with the item. */
export function act(page: ItemPage, name: Parameters<ReturnType<typeof teamUrls>["itemAct"]>[2]): string {
  return teamUrls(page.language, page.organisation).itemAct(page.process.id, page.item.id, name);
}
