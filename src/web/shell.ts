// Puts a handler's page inside the shell: brand, ways around, who is signed in, trial and invented banners, footer.

import { languages, type Language } from "#platform/language.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Person } from "#people/person.ts";
import type { Assets } from "#ui/assets.ts";
import type { Display } from "#ui/display.ts";
import { html, type Html } from "#ui/html.ts";
import { page } from "#ui/page.ts";
import { notice } from "#ui/pieces.ts";
import { teamUrls, urls } from "../urls.ts";
import { notices, webTexts } from "./texts.ts";
import type { PageParts } from "./visit.ts";

export interface ShellFacts {
  readonly language: Language;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string;
  readonly person: Person | null;
  readonly organisation: Organisation | null;
  readonly display: Display;
  readonly isTrial: boolean;
  readonly assets: Assets;
}

export function wholePage(facts: ShellFacts, parts: PageParts): Html {
  const { language, path } = facts;
  const inLanguage = (other: Language): string =>
    `/${other}${path.slice(3)}${facts.query.size ? `?${facts.query}` : ""}`;
  return page({
    language,
    title: parts.title,
    description: parts.description,
    canonical: facts.origin + path,
    languages: (parts.languages ?? languages).map((other) => ({ language: other, address: inLanguage(other) })),
    brand: { text: webTexts.brand[language], address: urls.home(language) },
    navigation: navigation(facts),
    search: {
      address: urls.search(language),
      typed: facts.query.get("q") ?? "",
      label: webTexts.searchLabel[language],
    },
    account: accountSlot(facts),
    banners: banners(facts, parts),
    breadcrumbs: parts.breadcrumbs,
    body: html`${answerTo(facts)}${parts.body}`,
    footer: footer(language),
    display: {
      chosen: facts.display,
      address: urls.display(language),
      hidden: html`<input type="hidden" name="next" value="${path}" />`,
    },
    styles: facts.assets.styles,
    icon: facts.assets.icon,
    scripts: parts.scripts?.map((name) => facts.assets.script(name)),
    hasProblems: parts.hasProblems,
    isPrivate: facts.person !== null || facts.organisation !== null,
    width: parts.width,
  });
}

function navigation({
  language,
  path,
  person,
  organisation,
}: ShellFacts): { text: string; address: string; isCurrent: boolean }[] {
  const entries = [
    { text: webTexts.guide[language], address: urls.guide(language) },
    { text: webTexts.library[language], address: urls.publications(language) },
    ...(person ? [{ text: webTexts.myTeams[language], address: urls.account(language) }] : []),
    ...(person && organisation
      ? [{ text: organisation.name, address: teamUrls(language, organisation.slug).home }]
      : []),
  ];
  return entries.map((entry) => ({
    ...entry,
    isCurrent: path === entry.address || path.startsWith(`${entry.address}/`),
  }));
}

function accountSlot({ language, person }: ShellFacts): Html {
  if (!person) return html`<a class="ds-link" href="${urls.signIn(language)}">${webTexts.signIn[language]}</a>`;
  return html`
    <a class="ds-link" href="${urls.account(language)}">${person.name}</a>
    <form action="${urls.signOut(language)}" method="post">
      <button class="ds-button" data-variant="tertiary" type="submit">${webTexts.signOut[language]}</button>
    </form>
  `;
}

function banners({ language, isTrial, person, organisation }: ShellFacts, parts: PageParts): Html[] {
  const said: Html[] = [];
  if (organisation?.isInvented || parts.isInvented) said.push(html`<p>${webTexts.invented[language]}</p>`);
  if (isTrial && person) said.push(html`<p>${webTexts.trial[language]}</p>`);
  return said;
}

/** The answer to what was just done, named in the address. */
function answerTo({ language, query }: ShellFacts): Html | null {
  const key = query.get("said") ?? "";
  if (!Object.hasOwn(notices, key)) return null;
  const said = notices[key as keyof typeof notices];
  return notice({ language, tone: "success", body: said[language], isAnswer: true });
}

function footer(language: Language): Html {
  const links = [
    [urls.about(language), webTexts.about[language]],
    [urls.privacy(language), webTexts.privacy[language]],
    [urls.accessibility(language), webTexts.accessibility[language]],
  ] as const;
  return html`<ul>
    ${links.map(([address, text]) => html`<li><a class="ds-link" href="${address}">${text}</a></li>`)}
  </ul>`;
}
