// How a group sees its own way of working after a theme: six criteria from one to five, never told person by person.

export const criteria = ["needs", "curious", "listen", "change", "uncertainty", "with-people"] as const;
export type Criterion = (typeof criteria)[number];
export type Scores = Readonly<Record<Criterion, number>>;

/** Fewer answers could show what one person thinks. */
export const fewestAnswers = 3;
export const longestNote = 2000;

/** What the group may see of one theme. Means and spreads are there only when enough have answered. */
export interface ThemeCheck {
  readonly theme: string;
  readonly answers: number;
  readonly means: Readonly<Partial<Record<Criterion, number>>>;
  readonly spreads: Readonly<Partial<Record<Criterion, number>>>;
}

/** Reads the six numbers; null for each that is none. */
export function readScores(typed: (name: string) => string): Readonly<Record<Criterion, number | null>> {
  const scoreOf = (name: string): number | null => (/^[1-5]$/.test(typed(name)) ? Number(typed(name)) : null);
  return Object.fromEntries(criteria.map((criterion) => [criterion, scoreOf(criterion)])) as Record<
    Criterion,
    number | null
  >;
}

/** Where the answers lie furthest apart; null when all agree, or too few have answered. */
export function mostDisagreed({ spreads }: ThemeCheck): Criterion | null {
  const apart = criteria.filter((criterion) => (spreads[criterion] ?? 0) > 0);
  return apart.toSorted((a, b) => (spreads[b] ?? 0) - (spreads[a] ?? 0))[0] ?? null;
}
