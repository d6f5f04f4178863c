// The addresses of what a team has written: one item, the list, the bin.

import type { Change } from "#people/actor.ts";
import { isId } from "#platform/ids.ts";
import { together } from "#platform/together.ts";
import {
  editItem,
  insertLinks,
  isKindId,
  type Item,
  kindById,
  listCounts,
  listItems,
  listOutdated,
  listVoices,
  moveItem,
  refreshVoices,
  removeLink,
  restoreItems,
  settleItem,
  trashItems,
} from "#record/index.ts";
import { recordEvent } from "#journal/events.ts";
import { type Route, team } from "#web/route.ts";
import type { Form } from "#web/form.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { itemToWrite, processToRead, whoWritesItem } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { itemTexts } from "../texts/item-texts.ts";
import { backTo } from "./back-to.ts";
import { editRoutes } from "./edit-routes.ts";
import { inItsWords } from "./in-words.ts";
import { loadItemView } from "./item-view.ts";
import { itemPage } from "./pages/item-page.ts";
import { binPage, listedAPage, listPage } from "./pages/list-page.ts";
import { severalRoutes } from "./several-routes.ts";

export const itemRoutes: readonly Route[] = [
  team("GET", anyTeam.items(":process"), getItems),
  team("GET", anyTeam.bin(":process"), getBin),
  ...severalRoutes,
  ...editRoutes,
  team("GET", anyTeam.item(":process", ":item"), getItem),
  team("POST", anyTeam.itemAct(":process", ":item", "bin"), whoWritesItem, postBin),
  team("POST", anyTeam.itemAct(":process", ":item", "restoration"), whoWritesItem, postRestoration),
  team("POST", anyTeam.itemAct(":process", ":item", "place"), whoWritesItem, postPlace),
  team("POST", anyTeam.itemAct(":process", ":item", "links"), whoWritesItem, postLinks),
  team("POST", anyTeam.itemAct(":process", ":item", "unlinking"), whoWritesItem, postUnlinking),
  team("POST", anyTeam.itemAct(":process", ":item", "settlement"), whoWritesItem, postSettlement),
];

async function getItems(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const asked = visit.query.get("kind");
  const kind = asked && isKindId(asked) ? asked : null;
  const page = Math.max(1, Math.min(1e5, Math.trunc(Number(visit.query.get("page"))) || 1));
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    const filter = { processId: process.id, limit: listedAPage, offset: (page - 1) * listedAPage };
    const { items, counts } = await together({
      items: listItems(db, actor.organisationId, { ...filter, kinds: kind ? [kind] : undefined }),
      counts: listCounts(db, actor.organisationId, process.id),
    });
    const ids = items.map((item) => item.id);
    const marks = await together({
      voices: listVoices(db, actor.organisationId, ids),
      outdated: listOutdated(db, actor.organisationId, ids),
    });
    return { process, items, counts, ...marks };
  });
  const body = listPage({ ...view, language, organisation: organisation.slug, may, kind, page });
  const title = itemTexts.listTitle[language];
  return visit.page({ title, body, breadcrumbs: crumbsTo(visit, view.process), width: "wide" });
}

async function getBin(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    const filter = { processId: process.id, isTrashed: true, limit: 200 };
    return { process, items: await listItems(db, actor.organisationId, filter) };
  });
  const body = binPage({ ...view, language, organisation: organisation.slug, may });
  return visit.page({ title: itemTexts.binTitle[language], body, breadcrumbs: crumbsTo(visit, view.process) });
}

async function getItem(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const view = await visit.transact((change) => loadItemView(change, visit.id("process"), visit.id("item")));
  const body = itemPage({ ...view, language, organisation: organisation.slug, may });
  return visit.page({
    title: inItsWords(view.item),
    body,
    breadcrumbs: crumbsTo(visit, view.process),
    scripts: ["team"],
  });
}

function itemAddress(visit: MemberVisit): string {
  return teamUrls(visit.language, visit.organisation.slug).item(visit.id("process"), visit.id("item"));
}

async function postBin(visit: MemberVisit): Promise<Response> {
  await visit.transact(async (change) => {
    const item = await itemToWrite(change.db, change.actor, visit.id("process"), visit.id("item"));
    await trashItems(change, [item.id]);
  });
  return visit.seeOther(itemAddress(visit), "trashed");
}

async function postRestoration(visit: MemberVisit): Promise<Response> {
  await visit.transact(async (change) => {
    const item = await itemToWrite(change.db, change.actor, visit.id("process"), visit.id("item"));
    await restoreItems(change, [item.id]);
  });
  return visit.seeOther(itemAddress(visit), "restored");
}

/** A step up or down among its own kind, or another column, period or lane. */
async function postPlace(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const isMoved = await visit.transact(async (change) => {
    const item = await itemToWrite(change.db, change.actor, visit.id("process"), visit.id("item"));
    if (!form.has("step")) return moveToColumn(change, item, form);
    await moveItem(change, item.id, form.text("step") === "up" ? -1 : 1);
    return true;
  });
  return isMoved
    ? visit.seeOther(backTo(form.text("back"), itemAddress(visit)), "moved")
    : visit.seeOther(itemAddress(visit));
}

/** Only choice fields of the kind, and only from the version that was seen. */
async function moveToColumn(change: Change, item: Item, form: Form): Promise<boolean> {
  const values: Record<string, string | null> = {};
  for (const [name, field] of Object.entries(kindById(item.kind).fields)) {
    const wish = form.text(name);
    if (field.type !== "choice" || !form.has(name)) continue;
    if (wish === "" || Object.hasOwn(field.options, wish)) values[name] = wish || null;
  }
  const basedOn = Number(form.text("version")) || item.version;
  const edited = await editItem(change, { id: item.id, basedOn, values, relations: [], links: [] });
  return edited.ok;
}

async function postLinks(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  await visit.transact(async (change) => {
    const item = await itemToWrite(change.db, change.actor, visit.id("process"), visit.id("item"));
    const wishes = Object.entries(kindById(item.kind).fields).flatMap(([relation, field]) =>
      field.type === "links"
        ? form
            .all(relation)
            .filter(isId)
            .map((toId) => ({ relation, toId }))
        : [],
    );
    const count = await insertLinks(change, item, wishes);
    await refreshVoices(change.db, change.actor.organisationId, [item.id]);
    const detail = { kind: item.kind, count };
    await recordEvent(change, { name: "item.linked", processId: item.processId, subjectId: item.id, detail });
  });
  return visit.seeOther(itemAddress(visit), "linked");
}

async function postUnlinking(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  await visit.transact(async (change) => {
    const { db, actor } = change;
    const item = await itemToWrite(db, actor, visit.id("process"), visit.id("item"));
    const toId = form.text("to");
    if (!isId(toId)) return;
    await removeLink(db, actor.organisationId, { fromId: item.id, toId, relation: form.text("relation") });
    await refreshVoices(db, actor.organisationId, [item.id]);
    await recordEvent(change, { name: "item.unlinked", processId: item.processId, subjectId: item.id });
  });
  return visit.seeOther(itemAddress(visit), "saved");
}

async function postSettlement(visit: MemberVisit): Promise<Response> {
  await visit.transact(async (change) => {
    const item = await itemToWrite(change.db, change.actor, visit.id("process"), visit.id("item"));
    await settleItem(change, item.id);
  });
  return visit.seeOther(itemAddress(visit), "saved");
}
