// Drafts of forms: what a person has typed and not sent. Only that person sees them.

import type { Actor } from "#people/actor.ts";
import type { Db } from "#platform/database/database.ts";
import { processTables } from "../tables.ts";

export interface Draft {
  /** The address of the page, and the form's own mark after a #. */
  readonly form: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly savedAt: Date;
}

/** Drafts of the forms on a page. */
export function listDrafts(db: Db, actor: Actor, page: string): Promise<Draft[]> {
  return processTables(db)
    .selectFrom("drafts")
    .where("organisation_id", "=", actor.organisationId)
    .where("person_id", "=", actor.personId)
    .where("form", ">=", page)
    .where("form", "<", `${page}#\uffff`)
    .select(["form", "fields", "saved_at as savedAt"])
    .execute();
}

export async function saveDraft(
  db: Db,
  actor: Actor,
  draft: Draft & { processId: string | null; itemId: string | null },
): Promise<void> {
  const fields = JSON.stringify(draft.fields) as unknown as Draft["fields"];
  await processTables(db)
    .insertInto("drafts")
    .values({
      person_id: actor.personId,
      organisation_id: actor.organisationId,
      form: draft.form,
      process_id: draft.processId,
      item_id: draft.itemId,
      fields,
      saved_at: draft.savedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organisation_id", "person_id", "form"])
        .doUpdateSet({ fields, saved_at: draft.savedAt, item_id: draft.itemId, process_id: draft.processId }),
    )
    .execute();
}

export async function removeDraft(db: Db, actor: Actor, form: string): Promise<void> {
  await processTables(db)
    .deleteFrom("drafts")
    .where("organisation_id", "=", actor.organisationId)
    .where("person_id", "=", actor.personId)
    .where("form", "=", form)
    .execute();
}
