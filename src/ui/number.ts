// Numbers as people write them in each language, and numbers as people type them.

import type { Language } from "#platform/language.ts";

const formatters = new Map<Language, Intl.NumberFormat>();
const locales = { nb: "nb-NO", nn: "nn-NO", da: "da-DK", en: "en-GB" } as const satisfies Record<Language, string>;

/** "1 250,5" in Norwegian, "1.250,5" in Danish */
export function numberInWords(value: number, language: Language): string {
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(locales[language]);
  formatters.set(language, formatter);
  return formatter.format(value);
}

/** "3,5", "3.5" and "1 250" as numbers; nothing when it is not a number. */
export function numberFromTyped(typed: string): number | undefined {
  const text = typed.replaceAll(/\s/g, "").replace("\u2212", "-").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
