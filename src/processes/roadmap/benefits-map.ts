// The benefits map: threads from what is done, through what changes, to what gets better and the target it serves.

import type { Item, LinkedItem } from "#record/index.ts";

export interface MapNode {
  readonly id: string;
  readonly line: string;
}

export interface BenefitsMap {
  readonly actions: readonly MapNode[];
  readonly changes: readonly MapNode[];
  readonly benefits: readonly MapNode[];
  readonly targets: readonly MapNode[];
  /** From what comes of it to what it comes from. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** `below` are the links of the threads. A target hangs on the thread's benefits, or on the change when it has none. */
export function benefitsMapOf(threads: readonly Item[], below: readonly LinkedItem[]): BenefitsMap {
  const edges = threads.flatMap((thread) => {
    const ends = (relation: string): string[] =>
      below.filter((link) => link.fromId === thread.id && link.relation === relation).map((link) => link.id);
    const benefits = ends("benefits");
    const carriers = benefits.length > 0 ? benefits : [thread.id];
    return [
      ...ends("actions").map((to) => ({ from: thread.id, to })),
      ...benefits.map((from) => ({ from, to: thread.id })),
      ...ends("targetPictures").flatMap((from) => carriers.map((to) => ({ from, to }))),
    ];
  });
  return {
    actions: nodesOf(below, "actions"),
    changes: threads.map(({ id, line }) => ({ id, line })),
    benefits: nodesOf(below, "benefits"),
    targets: nodesOf(below, "targetPictures"),
    edges: [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()],
  };
}

function nodesOf(below: readonly LinkedItem[], relation: string): MapNode[] {
  const nodes = below.filter((link) => link.relation === relation).map(({ id, line }) => ({ id, line }));
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
