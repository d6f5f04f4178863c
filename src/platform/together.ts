// Asks several things at once and waits for all of them: on a server their questions leave together.

/** `{ items: listItems(...), counts: listCounts(...) }` becomes the same with the answers in place; the first failure is everybody's. */
export async function together<T extends object>(asked: { readonly [K in keyof T]: T[K] | Promise<T[K]> }): Promise<T> {
  const names = Object.keys(asked) as (keyof T)[];
  const answers = await Promise.all(names.map((name) => asked[name]));
  return Object.fromEntries(names.map((name, place) => [name, answers[place]])) as T;
}
