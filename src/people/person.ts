// A human. Never keyed on an e-mail address: several may share one, and many have none.

import type { Language } from "#platform/language.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

// Characters that turn text around or hide in it would let one name pass for another. Persian names need the one that parts
// two letters (U+200C), and there it is seen.
const unseen =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]--[\u200c]]|(?<!\p{Script=Arabic})\u200c|\u200c(?!\p{Script=Arabic})/gv;

/** A name as it may be shown and stored: one line, no invisible or direction-changing characters; empty when nothing is left. */
export function cleanName(text: string): string {
  return text.normalize("NFC").replace(unseen, "").replace(/\s+/gu, " ").trim().slice(0, 200);
}
