// What the links fields of a form may point to: the newest of each kind, and those already chosen.

import type { Db } from "#platform/database/database.ts";
import { type Kind, listItems } from "#record/index.ts";
import type { Candidates } from "./kind-fields.ts";

/** A form offers no more of a kind; more can be linked from the item's own page. */
export const mostCandidates = 60;

export async function loadCandidates(
  db: Db,
  organisationId: string,
  processId: string,
  forms: readonly { readonly kind: Kind; readonly fields: readonly string[] }[],
): Promise<Candidates> {
  const kinds = new Set(
    forms.flatMap(({ kind, fields }) =>
      fields.flatMap((name) => {
        const field = kind.fields[name];
        return field?.type === "links" ? field.kinds : [];
      }),
    ),
  );
  const candidates = new Map<string, readonly { id: string; line: string }[]>();
  for (const kind of kinds) {
    candidates.set(kind, await listItems(db, organisationId, { processId, kinds: [kind], limit: mostCandidates }));
  }
  return candidates;
}
