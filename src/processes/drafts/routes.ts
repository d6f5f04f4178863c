// The address where the browser keeps what a person is typing, so that a lost session, tab or network loses nothing.

import { isId } from "#platform/ids.ts";
import { type Route, team } from "#web/route.ts";
import { safePath } from "#web/safe-path.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { whoBelongs } from "../access.ts";
import { removeDraft, saveDraft } from "./store.ts";

export const draftRoutes: readonly Route[] = [team("POST", anyTeam.drafts, whoBelongs, postDraft)];

/** Fields that belong to the form and not to the person. */
const notTyped = new Set(["id", "kind", "part", "input", "draft-form", "draft-drop"]);
const longestForm = 400;

/** Keeps or drops a draft of one form. Answers 204 to the script, and goes back to the page for a plain form. */
async function postDraft(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const address = safePath(form.text("draft-form"));
  const { home } = teamUrls(visit.language, visit.organisation.slug);
  if (!address?.startsWith(`${home}/`) || address.length > longestForm) return new Response(null, { status: 204 });
  const fields = Object.fromEntries(Object.entries(form.values()).filter(([name]) => !notTyped.has(name)));
  await visit.transact(async ({ db, actor, now }) => {
    if (form.has("draft-drop")) return removeDraft(db, actor, address);
    return saveDraft(db, actor, { form: address, fields, savedAt: now, ...subjectOf(address) });
  });
  if (form.has("draft-drop")) return visit.seeOther(address);
  return new Response(null, { status: 204 });
}

/** The process and the item that the form is about: what is erased with them includes their drafts. */
function subjectOf(address: string): { processId: string | null; itemId: string | null } {
  const part = (name: string): string | null => {
    const id = new RegExp(`/${name}/([0-9a-f-]{36})`).exec(address)?.[1];
    return isId(id) ? id : null;
  };
  return { processId: part("processes"), itemId: part("items") };
}
