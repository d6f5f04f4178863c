// What stands around every sample page: an invented place with its ways around.

import { defaultDisplay, type Display } from "../display.ts";
import { hiddenField } from "../fields.ts";
import { html } from "../html.ts";
import type { PageShell } from "../page.ts";

export interface GalleryLook {
  readonly styles: readonly string[];
  readonly icon?: string;
  readonly display?: Display;
}

/** A page's own part. */
export type Sample = Pick<PageShell, "title" | "body"> & Partial<PageShell>;

export function sampleShell(look: GalleryLook): Omit<PageShell, "title" | "body"> {
  return {
    language: "nb",
    description: "Prøvesider med alle delene en side er bygget av.",
    canonical: "https://example.org/nb/start",
    languages: (["nb", "nn", "da", "en"] as const).map((language) => ({ language, address: `/${language}/start` })),
    brand: { text: "Tunet", address: "/start" },
    navigation: [
      { text: "Hage", address: "/start", isCurrent: true },
      { text: "Verksted", address: "/reading" },
      { text: "Kalender", address: "/lists" },
      { text: "Kart og bilder", address: "/pictures" },
    ],
    search: { address: "/search" },
    account: html`<a href="/form">Logg inn</a>`,
    banners: [html`<p>Alt her er oppdiktet. <a href="/reading">Hvorfor?</a></p>`],
    breadcrumbs: [
      { text: "Forsiden", address: "/start" },
      { text: "Hage", address: "/start" },
    ],
    footer: html`<ul>
      <li><a href="/start">Om oss</a></li>
      <li><a href="/reading">Tilgjengelighetserklæring</a></li>
      <li><a href="/lists">Personvern</a></li>
      <li><a href="/form">Gi beskjed om feil</a></li>
    </ul>`,
    display: { chosen: look.display ?? defaultDisplay, address: "/display", hidden: hiddenField("return", "/start") },
    styles: look.styles,
    icon: look.icon,
  };
}
