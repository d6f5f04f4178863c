// Somebody changes what was written. Two at once never overwrite each other: the second is shown both texts.

import type { Change } from "#people/actor.ts";
import type { Day } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { recordEvent } from "#journal/events.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { standingConsent } from "../consents/store.ts";
import type { FieldValues } from "../kind.ts";
import { refreshVoices } from "../trace/voices.ts";
import { type Channel, type Item, lineFor } from "./item.ts";
import { type LinkWish, replaceLinks } from "./links.ts";
import { lockItems, saveItem } from "./store.ts";

export interface Edit {
  readonly id: string;
  /** The version that the form was filled from. */
  readonly basedOn: number;
  /** Only the fields that the form asked for; the others stay. */
  readonly values: FieldValues;
  /** The links fields that the form asked for, and what they should be. */
  readonly relations: readonly string[];
  readonly links: readonly LinkWish[];
  /** The links that the form showed as chosen, so that what others linked meanwhile is left alone. */
  readonly shown?: readonly LinkWish[];
  readonly language?: Language;
  readonly channel?: Channel;
  readonly saidOn?: Day;
  /** Only for kinds that carry a consent. */
  readonly consentId?: string | null;
}

export type EditProblem = "item-missing" | "changed-meanwhile";

/** Records `item.edited` with the names of the fields. Sending the same words again changes nothing. */
export async function editItem(change: Change, edit: Edit): Promise<Result<Item, EditProblem>> {
  const { db, actor, now } = change;
  const [item] = await lockItems(db, actor.organisationId, [edit.id]);
  if (!item || item.trashedAt) return refused("item-missing");
  const consentId = await consentAfter(change, item, edit);
  const fields = changedFields(item, { ...edit, consentId });
  const isBehind = edit.basedOn !== item.version;
  // The same words sent twice are no conflict: the first sending has done it.
  if (isBehind && fields.length > 0) return refused("changed-meanwhile");
  const edited = withEdit(item, { ...edit, consentId }, actor.personId, now);
  if (fields.length > 0) await saveItem(db, actor.organisationId, edited, item.version);
  const mayRelink = !isBehind || edit.shown !== undefined;
  const isRelinked = mayRelink && (await replaceLinks(change, edited, edit.relations, edit.links, edit.shown));
  if (fields.length === 0 && !isRelinked) return done(item);
  await refreshVoices(db, actor.organisationId, [item.id]);
  const detail = { kind: item.kind, fields: isRelinked ? [...fields, "links"] : fields };
  await recordEvent(change, { name: "item.edited", processId: item.processId, subjectId: item.id, detail });
  return done(fields.length > 0 ? edited : item);
}

function withEdit(item: Item, edit: Edit, editedBy: string, editedAt: Date): Item {
  const values = { ...item.values, ...edit.values };
  const language = edit.language ?? item.language;
  return {
    ...item,
    values,
    language,
    channel: edit.channel ?? item.channel,
    saidOn: edit.saidOn ?? item.saidOn,
    consentId: edit.consentId ?? null,
    line: lineFor(item.kind, values, language),
    version: item.version + 1,
    editedBy,
    editedAt,
    unsettledAt: null,
  };
}

/** Only a consent that stands, in the same process. */
async function consentAfter({ db, actor }: Change, item: Item, { consentId }: Edit): Promise<string | null> {
  if (consentId === undefined || consentId === item.consentId) return item.consentId;
  return standingConsent(db, actor.organisationId, item.processId, consentId);
}

function changedFields(item: Item, edit: Edit): string[] {
  const values = Object.keys(edit.values).filter((name) => (item.values[name] ?? null) !== (edit.values[name] ?? null));
  if (edit.channel && edit.channel !== item.channel) values.push("channel");
  if (edit.consentId !== undefined && edit.consentId !== item.consentId) values.push("consent");
  if (edit.saidOn && edit.saidOn !== item.saidOn) values.push("saidOn");
  if (edit.language && edit.language !== item.language) values.push("language");
  return values;
}
