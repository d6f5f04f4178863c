// Counts what the program did since it started, as numbers without names, for the operator's graphs.

export interface Tally {
  /** `labels` are few and fixed: a state, a job's name; never an address or a person. */
  add(name: string, labels?: Readonly<Record<string, string>>, by?: number): void;
  /** The same for what is counted at every answer: the name is put together once. */
  counter(name: string, labels?: Readonly<Record<string, string>>): (by?: number) => void;
  /** One line a number, as Prometheus reads them. */
  lines(): readonly string[];
}

export function startTally(): Tally {
  const counts = new Map<string, number>();
  const counter = (name: string, labels: Readonly<Record<string, string>> = {}): ((by?: number) => void) => {
    const key = metricName(name, labels);
    return (by = 1) => void counts.set(key, (counts.get(key) ?? 0) + by);
  };
  return {
    counter,
    add: (name, labels, by) => counter(name, labels)(by),
    lines: () => [...counts].map(([key, count]) => `${key} ${count}`),
  };
}

/** `samskap_answers_total{state="2xx"}` */
export function metricName(name: string, labels: Readonly<Record<string, string>> = {}): string {
  const inside = Object.entries(labels).map(([label, value]) => `${label}="${value.replace(/["\\\n]/g, "_")}"`);
  return `samskap_${name}${inside.length ? `{${inside.join(",")}}` : ""}`;
}
