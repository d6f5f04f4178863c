// The address where an item is changed.

import { isId } from "#platform/ids.ts";
import { editItem, type Item, kindById, type LinkWish } from "#record/index.ts";
import type { FormProblem, FormValue } from "#ui/fields.ts";
import { allow } from "#web/problems.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { itemToWrite, processToWrite, whoWritesItem } from "../access.ts";
import { listDrafts, removeDraft } from "../drafts/store.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { itemTexts } from "../texts/item-texts.ts";
import { inItsWords } from "./in-words.ts";
import { type ItemView, loadItemView } from "./item-view.ts";
import { editPage } from "./pages/edit-page.ts";
import { typedItem } from "./typed-item.ts";

export const editRoutes: readonly Route[] = [
  team("GET", anyTeam.itemForm(":process", ":item"), getItemForm),
  team("POST", anyTeam.itemForm(":process", ":item"), whoWritesItem, postItem),
];

function formAddress(visit: MemberVisit): string {
  return teamUrls(visit.language, visit.organisation.slug).itemForm(visit.id("process"), visit.id("item"));
}

async function loadForm(visit: MemberVisit) {
  return visit.transact(async (change) => {
    await processToWrite(change.db, change.actor, visit.id("process"));
    const view = await loadItemView(change, visit.id("process"), visit.id("item"));
    allow(view.item.trashedAt === null);
    const [draft] = await listDrafts(change.db, change.actor, formAddress(visit));
    return { view, draft };
  });
}

async function getItemForm(visit: MemberVisit): Promise<Response> {
  const { view, draft } = await loadForm(visit);
  const values = { ...storedValues(view), ...draft?.fields };
  return showForm(visit, view, { values, hasDraft: draft !== undefined });
}

/** The item as form values: its fields, and what its links fields point to. */
function storedValues({ item, below }: ItemView): Record<string, FormValue> {
  const links: Record<string, string[]> = {};
  for (const link of below) (links[link.relation] ??= []).push(link.id);
  return {
    ...item.values,
    ...links,
    shown: below.map((link) => `${link.relation}:${link.id}`).join(" "),
    consentId: item.consentId,
    channel: item.channel,
    saidOn: item.saidOn,
    writtenIn: item.language,
  };
}

interface Shown {
  readonly values: Readonly<Record<string, FormValue>>;
  readonly problems?: readonly FormProblem[];
  readonly hasDraft?: boolean;
  readonly conflict?: readonly string[];
}

function showForm(visit: MemberVisit, view: ItemView, shown: Shown, status: 200 | 409 | 422 = 200): Response {
  const { language, organisation } = visit;
  const body = editPage({
    state: { language, values: shown.values, problems: shown.problems },
    organisation: organisation.slug,
    processId: view.process.id,
    item: view.item,
    candidates: withChosen(view),
    consents: view.consents,
    hasDraft: shown.hasDraft ?? false,
    conflict: shown.conflict ?? null,
  });
  const title = `${itemTexts.edit[language]}: ${inItsWords(view.item)}`;
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title, body, breadcrumbs, hasProblems: status !== 200, scripts: ["team"] }, status);
}

/** What is linked already can be kept, also when it is older than the choices that fit on a form. */
function withChosen({ candidates, below }: ItemView): ItemView["candidates"] {
  const all = new Map([...candidates].map(([kind, items]) => [kind, [...items]]));
  for (const link of below) {
    const items = all.get(link.kind) ?? [];
    if (!items.some((item) => item.id === link.id)) items.unshift({ id: link.id, line: link.line });
    all.set(link.kind, items);
  }
  return all;
}

async function postItem(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const processId = visit.id("process");
  const item = await visit.transact(({ db, actor }) => itemToWrite(db, actor, processId, visit.id("item")));
  const kind = kindById(item.kind);
  const typed = typedItem(kind, Object.keys(kind.fields), form, visit.language, item.language, visit.now);
  const { values, relations, links, channel, saidOn, writtenIn: language, consentId } = typed;
  if (typed.problems.length > 0) {
    const { view } = await loadForm(visit);
    return showForm(visit, view, { values: form.values(), problems: typed.problems }, 422);
  }
  const basedOn = Number(form.text("version"));
  const edited = await visit.transact(async (change) => {
    const shown = shownLinks(form.text("shown"));
    const edit = { id: item.id, basedOn, values, relations, links, shown, language, channel, saidOn, consentId };
    const result = await editItem(change, edit);
    if (result.ok) await removeDraft(change.db, change.actor, formAddress(visit));
    return result;
  });
  if (edited.ok)
    return visit.seeOther(teamUrls(visit.language, visit.organisation.slug).item(processId, item.id), "saved");
  const { view } = await loadForm(visit);
  return showForm(visit, view, { values: form.values(), conflict: differing(view.item, values) }, 409);
}

function differing(item: Item, values: Item["values"]): string[] {
  return Object.keys(values).filter((name) => (item.values[name] ?? null) !== (values[name] ?? null));
}

/** The links that the page showed as chosen when it was made. */
function shownLinks(sent: string): LinkWish[] {
  return sent.split(" ").flatMap((pair) => {
    const [relation = "", toId = ""] = pair.split(":");
    return isId(toId) ? [{ relation, toId }] : [];
  });
}
