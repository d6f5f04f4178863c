// The whole page around what it is about: head, header with ways around, main content, footer with display settings.

import { displayForm } from "./display.ts";
import { attributes, html, raw, type Html } from "./html.ts";
import { pageHeader } from "./page-header.ts";
import type { PageShell } from "./page-shell.ts";
import { shortened } from "./shortened.ts";
import { words } from "./texts.ts";

export type { PageShell } from "./page-shell.ts";

/** The heading says it all; the row above only says where. */
const longestCrumb = 48;

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
        ${pageHeader(shell)} ${breadcrumbs(shell)}
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

function breadcrumbs({ breadcrumbs: crumbs, language, title }: PageShell): Html {
  if (!crumbs?.length) return html``;
  return html`<nav class="breadcrumbs" aria-label="${words.breadcrumbs[language]}">
    <ol>
      ${crumbs.map(({ text, address }) => html`<li><a class="ds-link" href="${address}">${shortened(text, longestCrumb)}</a></li>`)}
      <li aria-current="page">${shortened(title, longestCrumb)}</li>
    </ol>
  </nav>`;
}

function footer({ footer: links, display, language }: PageShell): Html {
  return html`<footer class="site-footer">
    <div class="site-footer-inner">
      ${links && html`<nav class="footer-links" aria-label="${words.footer[language]}">${links}</nav>`}
      <div class="footer-display" id="display">
        ${displayForm(language, display.chosen, display.address, display.hidden)}
      </div>
    </div>
  </footer>`;
}
