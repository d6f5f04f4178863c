// The front page: what Samskap is, three doors, how a conversation becomes a roadmap, and where the guide begins.

import type { Guide } from "#guide/index.ts";
import { actions, buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { cards, doors, pageTop, section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import { homeTexts } from "../texts/home-texts.ts";
import { chainPicture } from "./chain-picture.ts";

export function homePage(guide: Guide, more: Html): Html {
  const { language } = guide;
  const chain = html`<p>${homeTexts.chainBody[language]}</p>
    ${chainPicture(language)}
    <p class="quiet">${homeTexts.invented[language]}</p>`;
  return html`
    ${pageTop({ title: homeTexts.title[language], lead: homeTexts.sentence[language] })}
    <section class="section">
      <h2 class="ds-sr-only">${homeTexts.doors[language]}</h2>
      ${threeDoors(guide)}
    </section>
    ${more} ${section(homeTexts.chain[language], chain)} ${section(homeTexts.phases[language], phases(guide))}
    ${section(homeTexts.promises[language], promises(guide))}
  `;
}

function threeDoors({ language }: Guide): Html {
  const door = (name: "resident" | "team" | "association", address: string) => ({
    text: homeTexts[name][language],
    sentence: homeTexts[`${name}Sentence`][language],
    address,
  });
  return doors(
    [
      door("resident", urls.article(language, "for-residents")),
      door("team", urls.guide(language)),
      door("association", urls.article(language, "for-associations")),
    ],
    3,
  );
}

function phases({ language, phases: all }: Guide): Html {
  const entries = all.map((phase) => ({
    title: phase.title,
    address: urls.phase(language, phase.slug),
    body: phase.summary,
    lang: phase.lang === language ? undefined : phase.lang,
  }));
  const ways = actions(
    buttonLink({ text: homeTexts.toGuide[language], address: urls.guide(language) }),
    buttonLink({ text: homeTexts.toShortPath[language], address: urls.shortPath(language), variant: "secondary" }),
  );
  return html`<p>${homeTexts.phasesBody[language]}</p>
    ${cards(entries, 3, "row")} ${ways}`;
}

function promises({ language }: Guide): Html {
  const kept = ["promiseOpen", "promisePaper", "promiseNames", "promiseRanking"] as const;
  return html`<div class="in-two">
    <ul>
      ${kept.map((promise) => html`<li>${homeTexts[promise][language]}</li>`)}
    </ul>
  </div>`;
}
