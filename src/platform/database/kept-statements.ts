// Gives a name to each statement that is asked again and again, so that the database can keep its plan.

/** A connection keeps them all; a statement that is put together in a thousand ways would fill its memory. */
const mostKept = 400;

/** Undefined for a statement that is better planned anew each time. */
export type NameOf = (text: string) => string | undefined;

export function statementNames(): NameOf {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    // A plan for "all columns" breaks when a later version adds one.
    if (known || names.size >= mostKept || /(select|returning) \*/.test(text)) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
}
