// Where to go on: only ever to a page of ours, whatever stands in the address or the form.

import { languages, type Language } from "#platform/language.ts";
import { urls } from "../urls.ts";

const ownPage = new RegExp(`^/(${languages.join("|")})([/?#]|$)`);

/** The path when it is a page of ours, otherwise null. Read as a browser reads it: `/\evil`, `//evil` and `/nb/..//evil` lead away. */
export function safePath(path: string | null | undefined): string | null {
  if (!path || path.length > 2_000 || !path.startsWith("/") || /[\\\s]/.test(path)) return null;
  const here = "https://here.invalid";
  const url = URL.parse(path, here);
  if (!url || url.origin !== here) return null;
  const plain = url.pathname + url.search + url.hash;
  return ownPage.test(plain) ? plain : null;
}

/** The safe path, or the start page of the person's own work. */
export function nextPath(path: string | null | undefined, language: Language): string {
  return safePath(path) ?? urls.account(language);
}

/** The address with `next` added, when there is a way to go on. */
export function withNext(address: string, next: string | null): string {
  return next ? `${address}?next=${encodeURIComponent(next)}` : address;
}
