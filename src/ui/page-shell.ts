// What every page must say about itself, so that the shell around it can be drawn.

import type { Language } from "#platform/language.ts";
import type { Display } from "./display.ts";
import type { Html } from "./html.ts";
import type { Link } from "./pieces/links.ts";

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
