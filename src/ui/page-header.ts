// The top of every page: who this is, the search, the ways around, the languages. All of it works without a script.

import { languageNames } from "#platform/language.ts";
import { attributes, html, type Html } from "./html.ts";
import type { PageShell } from "./page-shell.ts";
import { words } from "./texts.ts";

export function pageHeader(shell: PageShell): Html {
  const { language } = shell;
  return html`<header class="site-header">
    ${shell.banners?.length ? html`<div class="banner">${shell.banners}</div>` : null}
    <div class="site-header-inner">
      <a class="brand" href="${shell.brand.address}">${brandMark()}${shell.brand.text}</a>
      <a class="display-link" href="#display">
        <span aria-hidden="true">Aa</span> <span class="display-link-words">${words.displayLink[language]}</span>
      </a>
      <button class="ds-button menu-button" data-variant="secondary" type="button" popovertarget="site-menu">
        ${words.menu[language]}
      </button>
      <div class="site-menu" id="site-menu" popover>
        <button class="ds-button menu-close" data-variant="secondary" type="button" popovertarget="site-menu">
          ${words.close[language]}
        </button>
        <div class="site-tools">
          ${searchBox(shell)} ${shell.account && html`<div class="account">${shell.account}</div>`}
        </div>
        <div class="site-ways">${navigation(shell)} ${languageMenu(shell)}</div>
      </div>
    </div>
  </header>`;
}

/** Two circles that share a middle. */
function brandMark(): Html {
  return html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle class="brand-mark-one" cx="11.5" cy="16" r="10" />
    <circle class="brand-mark-two" cx="20.5" cy="16" r="10" />
    <path class="brand-mark-both" d="M16 7.07a10 10 0 0 1 0 17.86a10 10 0 0 1 0-17.86z" />
  </svg>`;
}

function navigation({ navigation, language }: PageShell): Html {
  const rows = navigation.map(({ text, address, isCurrent }) => {
    const marks = attributes({ href: address, "aria-current": isCurrent ? "page" : undefined });
    return html`<li><a ${marks}>${text}</a></li>`;
  });
  return html`<nav class="site-navigation" aria-label="${words.mainNavigation[language]}">
    <ul>
      ${rows}
    </ul>
  </nav>`;
}

function searchBox({ search, language }: PageShell): Html {
  if (!search) return html``;
  const label = search.label ?? words.search[language];
  return html`<form class="site-search" role="search" action="${search.address}" method="get">
    <label class="ds-sr-only" for="site-search">${label}</label>
    <input class="ds-input" id="site-search" type="search" name="q" value="${search.typed}" placeholder="${label}" />
    <button class="ds-button" data-variant="secondary" type="submit">${words.search[language]}</button>
  </form>`;
}

function languageMenu({ languages, language: current }: PageShell): Html {
  if (languages.length < 2) return html``;
  const rows = languages.map(({ language, address }) => {
    const marks = attributes({
      href: address,
      hreflang: language,
      lang: language,
      "aria-current": language === current ? "true" : undefined,
    });
    return html`<li><a ${marks}>${languageNames[language]}</a></li>`;
  });
  return html`<nav class="language-menu" aria-label="${words.language[current]}">
    <ul>
      ${rows}
    </ul>
  </nav>`;
}
