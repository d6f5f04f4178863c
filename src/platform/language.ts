// The four written languages of the platform, and a text that exists in all of them.

export const languages = ["nb", "nn", "da", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** What a language calls itself, for the language menu. */
export const languageNames: Text = { nb: "Bokmål", nn: "Nynorsk", da: "Dansk", en: "English" };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The best of our languages for an Accept-Language header; bokmål where nothing fits. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.split("-")[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    if (tag === "no") return "nb";
    if (isLanguage(tag)) return tag;
  }
  return "nb";
}
