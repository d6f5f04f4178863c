// Links an item to something it rests on: choose what sort of link, then what.

import { kindById } from "#record/index.ts";
import { actions, button, form } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { details } from "#ui/pieces.ts";
import { itemTexts } from "../../texts/item-texts.ts";
import { kindFields } from "../kind-fields.ts";
import { act, type ItemPage } from "./shown-item.ts";

export function linkingForm(page: ItemPage): Html {
  const { language, item, below, candidates } = page;
  const kind = kindById(item.kind);
  const relations = Object.keys(kind.fields).filter((name) => kind.fields[name]?.type === "links");
  const linked = new Set(below.map((link) => `${link.relation} ${link.id}`));
  const left = new Map(
    [...candidates].map(([id, items]) => [
      id,
      items.filter((each) => each.id !== item.id && !relations.every((name) => linked.has(`${name} ${each.id}`))),
    ]),
  );
  if (relations.length === 0 || [...left.values()].every((items) => items.length === 0)) return html``;
  const body = html`${kindFields({ language, prefix: "link" }, kind, relations, left, language)}
  ${actions(button({ text: itemTexts.addLink[language] }))}`;
  return details(itemTexts.addLink[language], form({ action: act(page, "links"), body }));
}
