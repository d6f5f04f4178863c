// A human. Never keyed on an e-mail address: several may share one, and many have none.

import type { Language } from "#platform/language.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

// Characters that turn text around or hide in it would let one name pass for another.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it may be shown and stored: one line, no invisible or direction-changing characters; empty when nothing is left. */
export function cleanName(text: string): string {
  return text.normalize("NFC").replace(unseen, "").replace(/\s+/gu, " ").trim().slice(0, 200);
}
