// The whole page around what it is about: head, header with ways around, main content, footer with display settings.

import { languageNames, type Language } from "#platform/language.ts";
import { displayForm, type Display } from "./display.ts";
import { attributes, html, raw, type Html } from "./html.ts";
import type { Link } from "./pieces/links.ts";
import { words } from "./texts.ts";

export interface PageShell {
  readonly language: Language;
  /** Names the page in the browser's tab; the brand's name is added. */
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
  /** The same page in the languages it exists in, this one too: the language menu and the search engines' hreflang. */
  readonly languages: readonly { readonly language: Language; readonly address: string }[];
  readonly brand: Link;
  readonly navigation: readonly (Link & { readonly isCurrent?: boolean })[];
  /** Where searches are sent; the words come as `q`. */
  readonly search?: { readonly address: string; readonly typed?: string; readonly label?: string };
  /** Sign in, or who is signed in. */
  readonly account?: Html;
  /** "Trial", "invented": things that must be seen on every page. */
  readonly banners?: readonly Html[];
  /** From the start page down to the page above this one; this page's own title ends the row. */
  readonly breadcrumbs?: readonly Link[];
  readonly body: Html;
  readonly footer?: Html;
  readonly display: { readonly chosen: Display; readonly address: string; readonly hidden?: Html };
  /** Addresses from `buildAssets`. */
  readonly styles: readonly string[];
  readonly scripts?: readonly string[];
  readonly icon?: string;
  /** A form is shown again: said first in the title. */
  readonly hasProblems?: boolean;
  /** Keeps search engines away. */
  readonly isPrivate?: boolean;
  /** "reading" keeps lines short; "wide" is for tables, pictures and boards. */
  readonly width?: "reading" | "wide";
  /** More for the head: feeds, a picture for sharing. */
  readonly head?: Html;
}

export function page(shell: PageShell): Html {
  const { size, contrast, colours } = shell.display.chosen;
  const marks = attributes({
    lang: shell.language,
    "data-color-scheme": colours === "system" ? "auto" : colours,
    "data-text-size": size,
    "data-contrast": contrast,
  });
  return html`${raw("<!doctype html>")}
    <html ${marks}>
      ${head(shell)}
      <body>
        <a class="ds-skip-link skip-link" href="#main">${words.skipToContent[shell.language]}</a>
        ${shell.banners?.map((banner) => html`<div class="banner">${banner}</div>`)} ${header(shell)}
        ${breadcrumbs(shell)}
        <main id="main" class="main is-${shell.width ?? "reading"}" tabindex="-1">${shell.body}</main>
        ${footer(shell)}
      </body>
    </html> `;
}

function head(shell: PageShell): Html {
  const problem = shell.hasProblems ? `${words.errorPrefix[shell.language]}: ` : "";
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${problem}${shell.title} – ${shell.brand.text}</title>
    ${shell.description && html`<meta name="description" content="${shell.description}" />`}
    ${shell.isPrivate && html`<meta name="robots" content="noindex" />`}
    ${shell.canonical && html`<link rel="canonical" href="${shell.canonical}" />`}
    ${shell.languages.map((it) => html`<link rel="alternate" hreflang="${it.language}" href="${it.address}" />`)}
    ${shell.styles.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
    ${shell.icon && html`<link rel="icon" type="image/svg+xml" href="${shell.icon}" />`}
    ${shell.scripts?.map((address) => html`<script type="module" src="${address}"></script>`)} ${shell.head}
  </head>`;
}

function header(shell: PageShell): Html {
  const { language } = shell;
  return html`<header class="site-header">
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

function breadcrumbs({ breadcrumbs: crumbs, language, title }: PageShell): Html {
  if (!crumbs?.length) return html``;
  return html`<nav class="breadcrumbs" aria-label="${words.breadcrumbs[language]}">
    <ol>
      ${crumbs.map(({ text, address }) => html`<li><a class="ds-link" href="${address}">${text}</a></li>`)}
      <li aria-current="page">${title}</li>
    </ol>
  </nav>`;
}

function footer({ footer: links, display, language }: PageShell): Html {
  return html`<footer class="site-footer">
    <div class="site-footer-inner">
      ${links && html`<div class="footer-links">${links}</div>`}
      <div class="footer-display" id="display">
        ${displayForm(language, display.chosen, display.address, display.hidden)}
      </div>
    </div>
  </footer>`;
}
