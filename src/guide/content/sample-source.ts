// A guide of one exercise, for tests of the reader: each test bends one line of it.

import type { Language } from "#platform/language.ts";
import type { Shelves, Source, SourceFile } from "./source.ts";

const outline = `phases:
  - slug: listen
    themes:
      - slug: insight
        number: 1
        exercises:
          - slug: talk
            number: '1.1'
            basis: stated
            tool: interview
            minutes: [30, 60]
            people: [2, 3]
            in: []
            out: [statement]
`;

const exercise = `---
title: Samtale
summary: Dere hører på én person.
who: To personer
time: 30 minutter
---

## Hvorfor

Fordi dere ikke vet alt.

## Slik gjør dere det

1. **Land sammen** (5 min). Dere setter dere ned.
2. **Lytt** (20 min). Den ene snakker, den andre skriver.
3. **Les tilbake** (5 min). Les opp det dere skrev.
4. **Takk**. Si takk og gå.

## Inn og ut

- **Ut:** Utsagn, se «Samtale» (1.1).

## Metode og kilde

Vår egen.
`;

const theme = `---
title: Få innsikt
card: Innsikt
summary: Dere lytter.
---

## Om temaet

Dere lytter.

## Spørsmålet på vei ut

Hva har vi hørt?

## Nok til å gå videre

- Én samtale.
`;

const phase = theme
  .replace("Om temaet", "Om fasen")
  .replace(/\n## Nok[^]*$/, "");

/** The sample with one part of one text exchanged. */
export function sampleSource(change: { readonly [part in "outline" | "exercise" | "theme"]?: Replacement } = {}): Source {
  const bent = (text: string, replacement: Replacement = ["", ""]): string => text.replace(...replacement);
  const nb = shelvesOf("nb", {
    phases: { listen: phase },
    themes: { insight: bent(theme, change.theme) },
    exercises: { talk: bent(exercise, change.exercise) },
  });
  const none = (language: Language): Shelves => shelvesOf(language, {});
  return {
    outline: { file: "guide/outline.yaml", text: bent(outline, change.outline) },
    texts: { nb, nn: none("nn"), da: none("da"), en: none("en") },
  };
}

type Replacement = readonly [from: string | RegExp, to: string];

type Texts = Readonly<Record<string, string>>;

function shelvesOf(language: Language, shelves: { readonly [shelf in keyof Shelves]?: Texts }): Shelves {
  const files = (shelf: keyof Shelves): ReadonlyMap<string, SourceFile> =>
    new Map(
      Object.entries(shelves[shelf] ?? {}).map(([slug, text]) => [
        slug,
        { file: `guide/${language}/${shelf}/${slug}.md`, text },
      ]),
    );
  return {
    phases: files("phases"),
    themes: files("themes"),
    exercises: files("exercises"),
    articles: files("articles"),
  };
}
