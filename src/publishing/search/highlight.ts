// Shows where a text answers a question: parts to mark, and the passage that answers most.

import { type Token, tokensOf } from "./words.ts";

export interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

/** For each word that answers, in the text's language: which wish it answers. */
export type Answers = ReadonlyMap<string, number>;

const snippetLength = 220;

/** The whole text, cut where a hit begins or ends. */
export function partsOf(text: string, answers: Answers): Part[] {
  return cut(text, hitsIn(text, answers));
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly wish: number;
}

/** The passage with the most different wishes, or the beginning where there is none. `hits` stand in their order. */
export function snippetOf(text: string, hits: readonly Hit[]): Part[] {
  if (text === "") return [];
  const start = startOf(text, bestPlace(hits));
  const end = endOf(text, start + snippetLength);
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }));
  const parts = cut(text.slice(start, end), inside);
  return [
    ...(start > 0 ? [{ text: "… ", isHit: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: " …", isHit: false }] : []),
  ];
}

/** As the index keeps them, "12-17 40-45" for each wish; a word that answers two wishes stands once. */
export function hitsAt(places: readonly (readonly [wish: number, places: string])[]): Hit[] {
  const hits = new Map<number, Hit>();
  for (const [wish, written] of places) {
    for (const place of written.split(" ").filter((each) => each !== "")) {
      const [start = 0, end = 0] = place.split("-").map(Number);
      if (!hits.has(start)) hits.set(start, { start, end, wish });
    }
  }
  return [...hits.values()].sort((a, b) => a.start - b.start);
}

function hitsIn(text: string, answers: Answers): Hit[] {
  return tokensOf(text).flatMap((token) => {
    const wish = wishOf(token, answers);
    return wish === undefined ? [] : [{ start: token.start, end: token.end, wish }];
  });
}

function wishOf(token: Token, answers: Answers): number | undefined {
  return token.words.map((word) => answers.get(word)).find((wish) => wish !== undefined);
}

function bestPlace(hits: readonly Hit[]): number {
  let best = { worth: 0, start: 0 };
  for (const [index, first] of hits.entries()) {
    const near = hits.slice(index, index + 20).filter((hit) => hit.end - first.start <= snippetLength - 40);
    const worth = new Set(near.map((hit) => hit.wish)).size + near.length / 100;
    if (worth > best.worth) best = { worth, start: first.start };
  }
  return best.start;
}

/** A little before the first hit: where a sentence begins, or else a word. */
function startOf(text: string, hit: number): number {
  if (hit <= 60) return 0;
  const before = text.slice(hit - 60, hit);
  const sentence = before.search(/(?<=[.!?:] )\p{Lu}[^.!?:]*$/u);
  return hit - 60 + (sentence >= 0 ? sentence : before.indexOf(" ") + 1);
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  return space > wanted - 60 ? space : wanted;
}

function cut(text: string, hits: readonly Hit[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const hit of hits) {
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), isHit: false });
    parts.push({ text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false });
  return parts;
}
