// Where an item came from and how it read before.

import { kindById } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";
import { details, linkList, section } from "#ui/pieces.ts";
import { longMoment } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { itemTexts } from "../../texts/item-texts.ts";
import { itemFacts } from "../item-card.ts";
import type { ItemPage } from "./shown-item.ts";

export function historySection(page: ItemPage): Html {
  const { language, versions, origins } = page;
  if (versions.length === 0 && origins.length === 0) return html``;
  return section(
    itemTexts.versions[language],
    html`${lineage(page)} ${versions.map((version) => earlier(page, version))}`,
  );
}

function lineage({ language, organisation, process, origins }: ItemPage): Html {
  if (origins.length === 0) return html``;
  const team = teamUrls(language, organisation);
  const note = { merged: itemTexts.mergedFrom[language], split: itemTexts.splitFrom[language] };
  return linkList(
    origins.map(({ id, line, how }) => ({ text: line, address: team.item(process.id, id), note: note[how] })),
  );
}

function earlier({ language, item }: ItemPage, { version, values, editedAt }: ItemPage["versions"][number]): Html {
  const kind = kindById(item.kind);
  const title = `${itemTexts.version[language]} ${version}, ${longMoment(editedAt, language)}`;
  const fields = Object.keys(kind.fields);
  const line = kind.line ? null : html`<p lang="${item.language}">${String(values[kind.title] ?? "")}</p>`;
  return details(title, html`${line} ${itemFacts(kind, values, fields, language, item.language)}`);
}
