// What the links fields of a form may point to: the latest of each kind, in the team's order.

import type { Kind } from "#record/index.ts";

/** A form offers no more of a kind; more can be linked from the item's own page. */
export const mostCandidates = 40;

/** The kinds that these forms ask for in their links fields. */
export function candidateKinds(
  forms: readonly { readonly kind: Kind; readonly fields: readonly string[] }[],
): readonly string[] {
  return forms.flatMap(({ kind, fields }) =>
    fields.flatMap((name) => {
      const field = kind.fields[name];
      return field?.type === "links" ? field.kinds : [];
    }),
  );
}
