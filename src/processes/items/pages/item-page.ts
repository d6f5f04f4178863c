// The page of one written thing: what it says, what it rests on, what came of it, and what can be done with it.

import type { Language } from "#platform/language.ts";
import { type Field, kindById, type LinkedItem } from "#record/index.ts";
import { actions, button, buttonLink, form, hiddenField } from "#ui/fields.ts";
import { html, plainText, type Html } from "#ui/html.ts";
import { facts, notice, pageTop, section, tag } from "#ui/pieces.ts";
import { longDay } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { channelNames, itemTexts, voicesSentence } from "../../texts/item-texts.ts";
import { inItsWords, valueWords } from "../in-words.ts";
import { historySection } from "./history-section.ts";
import { linkingForm } from "./linking-form.ts";
import { act, type ItemPage } from "./shown-item.ts";

export function itemPage(page: ItemPage): Html {
  const { language, item, process, may } = page;
  const kind = kindById(item.kind);
  const mayWrite = may.mayWrite && process.closedAt === null;
  const mayChange = mayWrite && item.trashedAt === null;
  return html`
    ${pageTop({ kicker: kind.name[language], title: inItsWords(item), lang: item.language })}
    ${item.trashedAt && inBin(page, mayWrite)} ${moved(page, mayChange)} ${values(page)}
    ${mayChange && mainActions(page)} ${linked(page, "restsOn", page.below, mayChange)}
    ${mayChange && linkingForm(page)} ${linked(page, "cameOfIt", page.above, false)} ${historySection(page)}
  `;
}

function inBin(page: ItemPage, mayWrite: boolean): Html {
  const { language } = page;
  const restore = button({ text: itemTexts.restore[language] });
  return notice({
    language,
    tone: "warning",
    body: html`<p>${itemTexts.binTitle[language]}</p>
      ${mayWrite && form({ action: act(page, "restoration"), body: actions(restore) })}`,
  });
}

/** The ground has moved: something beneath changed, or a voice was withdrawn. */
function moved(page: ItemPage, mayChange: boolean): Html {
  const { language, item, below } = page;
  const isOutdated = below.some((link) => link.isOutdated);
  if (!isOutdated && !item.unsettledAt) return html``;
  const settle = button({ text: itemTexts.stillHolds[language], variant: "secondary" });
  return notice({
    language,
    tone: "warning",
    body: html`${item.unsettledAt && html`<p>${itemTexts.unsettledBody[language]}</p>`}
    ${isOutdated && html`<p>${itemTexts.outdatedBody[language]}</p>`}
    ${mayChange && form({ action: act(page, "settlement"), body: actions(settle) })}`,
  });
}

function values(page: ItemPage): Html {
  const { language, item, organisation, process, voices } = page;
  const kind = kindById(item.kind);
  const rows = Object.entries(kind.fields).flatMap(([name, field]) => {
    // What the heading says already is not said again.
    const isHeading = name === kind.title && !kind.line;
    const text = field.type === "links" || isHeading ? "" : valueWords(field, item.values[name], language);
    return text === "" ? [] : [{ term: field.label[language], text: shown(field, text, item.language) }];
  });
  const trace = teamUrls(language, organisation).trace(process.id, item.id);
  const count = voices ? voicesSentence(voices.voices, language) : itemTexts.noVoices[language];
  const came = `${channelNames[item.channel][language]}, ${longDay(item.saidOn, language)}`;
  return html`${facts([...rows, { term: itemTexts.origin[language], text: came }])}
    ${item.rawRemovedAt && html`<p class="quiet">${itemTexts.rawGone[language]}</p>`}
    <p>
      ${tag(count, voices ? "accent" : "neutral")}
      <a class="ds-link" href="${trace}">${itemTexts.seeTrace[language]}</a>
    </p>`;
}

function shown(field: Field, text: string, lang: Language): string | Html {
  if (field.type === "prose") return plainText(text, lang);
  return field.type === "text" ? html`<span lang="${lang}">${text}</span>` : text;
}

function mainActions(page: ItemPage): Html {
  const { language, organisation, process, item } = page;
  const team = teamUrls(language, organisation);
  const bin = button({ text: itemTexts.trash[language], variant: "quiet" });
  return html`<div class="actions">
    ${buttonLink({ text: itemTexts.edit[language], address: team.itemForm(process.id, item.id) })}
    ${buttonLink({ text: itemTexts.split[language], address: act(page, "split"), variant: "secondary" })}
    ${form({ action: act(page, "bin"), body: bin })}
  </div>`;
}

function linked(page: ItemPage, title: "restsOn" | "cameOfIt", links: readonly LinkedItem[], mayChange: boolean): Html {
  const { language, organisation, process } = page;
  const team = teamUrls(language, organisation);
  if (links.length === 0) return section(itemTexts[title][language], html`<p>${itemTexts.nothingYet[language]}</p>`);
  const rows = links.map(
    (link) =>
      html`<li class="linked">
        <div>
          <span class="quiet">${kindById(link.kind).name[language]}</span>
          <a class="ds-link" href="${team.item(process.id, link.id)}"
            >${inItsWords({ ...link, language: page.item.language })}</a
          >
          ${link.isOutdated && title === "restsOn" && tag(itemTexts.outdated[language], "warning")}
        </div>
        ${mayChange && unlinking(page, link)}
      </li>`,
  );
  return section(
    itemTexts[title][language],
    html`<ul class="linked-list">
      ${rows}
    </ul>`,
  );
}

function unlinking(page: ItemPage, link: LinkedItem): Html {
  const text = html`${itemTexts.unlink[page.language]}<span class="ds-sr-only">: ${link.line}</span>`;
  return form({
    action: act(page, "unlinking"),
    body: html`${hiddenField("relation", link.relation)} ${hiddenField("to", link.toId)}
      <button class="ds-button" data-variant="tertiary" type="submit">${text}</button>`,
  });
}
