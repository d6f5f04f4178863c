// What a large process is made of: how much of each kind, and what each rests on, in the proportions of real work.

export interface Layer {
  readonly kind: string;
  /** Of a thousand items. */
  readonly share: number;
  readonly links: readonly LayerLink[];
}

export interface LayerLink {
  readonly relation: string;
  /** An earlier layer. */
  readonly to: string;
  readonly each: number;
}

/** About 13,400 links among 10,000 items: most are statements, each heard in a talk and put in a cluster. */
export const layers: readonly Layer[] = [
  layer("mandate", 1),
  layer("group-member", 2),
  layer("term", 8),
  layer("assumption", 20),
  layer("fact", 28),
  layer("challenge", 1, ["basedOn", "assumption", 3]),
  layer("actor", 40),
  layer("involvement", 10, ["actors", "actor", 2]),
  layer("learning-question", 10, ["basedOn", "challenge", 1]),
  layer("insight-note", 70),
  layer("statement", 520, ["source", "insight-note", 1]),
  layer("cluster", 45, ["statements", "statement", 11]),
  layer("finding", 40, ["evidence", "cluster", 1]),
  layer("need", 35, ["findings", "finding", 1]),
  layer("how-might-we", 20, ["findings", "finding", 1]),
  layer("idea", 80, ["basedOn", "need", 1]),
  layer("assessment", 25, ["ideas", "idea", 1]),
  layer("concept", 12, ["ideas", "idea", 3]),
  layer("trial", 5, ["concept", "concept", 1]),
  layer("role", 8, ["concepts", "concept", 1]),
  layer("benefit", 10, ["basedOn", "concept", 1]),
  layer("roadmap-item", 10, ["basedOn", "concept", 1], ["basedOn", "role", 1], ["basedOn", "benefit", 1]),
];

function layer(kind: string, share: number, ...links: readonly (readonly [string, string, number])[]): Layer {
  return { kind, share, links: links.map(([relation, to, each]) => ({ relation, to, each })) };
}

/** How many items of each layer: at least one, so that the chain is whole in the smallest process; the rest are statements. */
export function amounts(total: number): ReadonlyMap<string, number> {
  if (total < layers.length * 2) return fewItems(total);
  const counts = new Map(layers.map(({ kind, share }) => [kind, Math.max(1, Math.round((total * share) / 1000))]));
  const made = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return counts.set("statement", (counts.get("statement") ?? 0) + total - made);
}

const chain = [
  "insight-note",
  "statement",
  "cluster",
  "finding",
  "need",
  "idea",
  "concept",
  "role",
  "benefit",
  "roadmap-item",
];

/** One of each along the way from a talk to the roadmap; more than that are statements. */
function fewItems(total: number): ReadonlyMap<string, number> {
  const counts = new Map(chain.map((kind) => [kind, 1]));
  return counts.set("statement", Math.max(1, total - chain.length + 1));
}
