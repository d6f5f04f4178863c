// The addresses where several items become one, one becomes several, and several are put in a cluster.

import { isId } from "#platform/ids.ts";
import { dayOf } from "#platform/clock.ts";
import { type Item, kindById, listItemsById, mergeItems, splitItem, writeItem } from "#record/index.ts";
import type { FormProblem, FormValue } from "#ui/fields.ts";
import { type Html, html } from "#ui/html.ts";
import { notice, pageTop } from "#ui/pieces.ts";
import type { Form } from "#web/form.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { itemToWrite, processToWrite, whoWrites, whoWritesItem } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import type { Process } from "../process.ts";
import { itemTexts } from "../texts/item-texts.ts";
import { inItsWords } from "./in-words.ts";
import { groupPage, mergePage, newPartIds, partNumbers, type SeveralPage, splitPage } from "./pages/several-page.ts";
import { typedItem } from "./typed-item.ts";

export const severalRoutes: readonly Route[] = [
  team("GET", anyTeam.merge(":process"), getMerge),
  team("POST", anyTeam.merge(":process"), whoWrites, postMerge),
  team("GET", anyTeam.grouping(":process"), getGrouping),
  team("POST", anyTeam.grouping(":process"), whoWrites, postGrouping),
  team("GET", anyTeam.itemAct(":process", ":item", "split"), getSplit),
  team("POST", anyTeam.itemAct(":process", ":item", "split"), whoWritesItem, postSplit),
];

interface Chosen {
  readonly process: Process;
  readonly items: readonly Item[];
}

/** The chosen items that live in this process. */
function loadChosen(visit: MemberVisit, ids: readonly string[]): Promise<Chosen> {
  return visit.transact(async ({ db, actor }) => {
    const process = await processToWrite(db, actor, visit.id("process"));
    const items = await listItemsById(db, actor.organisationId, ids.filter(isId).slice(0, 200));
    return { process, items: items.filter((item) => item.processId === process.id && item.trashedAt === null) };
  });
}

async function getMerge(visit: MemberVisit): Promise<Response> {
  const chosen = await loadChosen(visit, visit.query.getAll("chosen"));
  if (!areAlike(chosen.items)) return showTooFew(visit, chosen, itemTexts.mergeTitle[visit.language]);
  return showSeveral(visit, chosen, mergePage, { values: joined(chosen.items), id: visit.newId() });
}

function areAlike(items: readonly Item[]): boolean {
  return items.length > 1 && items.every((item) => item.kind === items[0]?.kind);
}

/** The first one's fields, and every text of the title field below each other, to be written together. */
function joined(items: readonly Item[]): Record<string, FormValue> {
  const [first] = items;
  if (!first) return {};
  const { title } = kindById(first.kind);
  const texts = [...new Set(items.map((item) => String(item.values[title] ?? "")))].filter(Boolean);
  return { ...first.values, [title]: texts.join(" / ") };
}

interface Shown {
  readonly values: Readonly<Record<string, FormValue>>;
  readonly problems?: readonly FormProblem[];
  readonly id: string;
}

function showSeveral(
  visit: MemberVisit,
  { process, items }: Chosen,
  page: (page: SeveralPage) => Html,
  { values, problems, id }: Shown,
): Response {
  const { language, organisation } = visit;
  const state = { language, values, problems };
  const body = page({ state, organisation: organisation.slug, processId: process.id, items, id });
  const title = page === groupPage ? itemTexts.groupTitle[language] : itemTexts.mergeTitle[language];
  return visit.page({ title, body, breadcrumbs: crumbsTo(visit, process) }, problems?.length ? 422 : 200);
}

function showTooFew(visit: MemberVisit, { process }: Chosen, title: string): Response {
  const { language } = visit;
  const body = html`${pageTop({ title })}${notice({ language, tone: "warning", body: itemTexts.chooseTwo[language] })}`;
  return visit.page({ title, body, breadcrumbs: crumbsTo(visit, process) }, 422);
}

async function postMerge(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const chosen = await loadChosen(visit, form.text("chosen").split(" "));
  const [first] = chosen.items;
  const id = newId(form, visit);
  const address = teamUrls(visit.language, visit.organisation.slug).item(chosen.process.id, id);
  // Sent twice: the items are in the bin by now and the new one is there.
  if (!first) return visit.seeOther(address);
  const kind = kindById(first.kind);
  const names = Object.keys(kind.fields).filter((name) => kind.fields[name]?.type !== "links");
  const typed = typedItem(kind, names, form, visit.language, first.language, visit.now);
  if (typed.problems.length > 0) {
    return showSeveral(visit, chosen, mergePage, { values: form.values(), problems: typed.problems, id });
  }
  const merged = await visit.transact((change) =>
    mergeItems(change, { id, ids: chosen.items.map((item) => item.id), values: typed.values }),
  );
  if (!merged.ok) return showTooFew(visit, chosen, itemTexts.mergeTitle[visit.language]);
  return visit.seeOther(address, "merged");
}

function newId(form: Form, visit: MemberVisit): string {
  const id = form.text("id");
  return isId(id) ? id : visit.newId();
}

async function getGrouping(visit: MemberVisit): Promise<Response> {
  const chosen = await loadChosen(visit, visit.query.getAll("chosen"));
  if (chosen.items.length < 2) return showTooFew(visit, chosen, itemTexts.groupTitle[visit.language]);
  return showSeveral(visit, chosen, groupPage, { values: {}, id: visit.newId() });
}

async function postGrouping(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const chosen = await loadChosen(visit, form.text("chosen").split(" "));
  const cluster = kindById("cluster");
  const title = form.text(cluster.title).slice(0, 500);
  const id = newId(form, visit);
  if (title === "") {
    const problems = [{ field: cluster.title, text: cluster.hint[visit.language] }];
    return showSeveral(visit, chosen, groupPage, { values: {}, problems, id });
  }
  const { process, items } = chosen;
  await visit.transact((change) =>
    writeItem(change, {
      id,
      processId: process.id,
      runId: null,
      kind: cluster.id,
      values: { [cluster.title]: title },
      links: items.map((item) => ({ relation: "statements", toId: item.id })),
      language: process.language,
      channel: "screen",
      saidOn: dayOf(visit.now),
    }),
  );
  return visit.seeOther(teamUrls(visit.language, visit.organisation.slug).item(process.id, id), "grouped");
}

async function getSplit(visit: MemberVisit): Promise<Response> {
  const item = await loadItem(visit);
  return showSplit(visit, item, {}, newPartIds(visit.newId));
}

function loadItem(visit: MemberVisit): Promise<Item> {
  return visit.transact(({ db, actor }) => itemToWrite(db, actor, visit.id("process"), visit.id("item")));
}

function showSplit(
  visit: MemberVisit,
  item: Item,
  shown: { values?: Readonly<Record<string, FormValue>>; problems?: readonly FormProblem[] },
  ids: readonly string[],
): Response {
  const { language, organisation } = visit;
  const state = { language, ...shown };
  const body = splitPage({ state, organisation: organisation.slug, processId: item.processId, item, ids });
  const whole = {
    text: inItsWords(item),
    address: teamUrls(language, organisation.slug).item(item.processId, item.id),
  };
  const breadcrumbs = [...crumbsTo(visit), whole];
  return visit.page({ title: itemTexts.split[language], body, breadcrumbs }, shown.problems ? 422 : 200);
}

async function postSplit(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const item = await loadItem(visit);
  const ids = partNumbers.map((index) => form.text(`part-${index}-id`)).filter(isId);
  const parts = ids.map((id, index) => ({ id, text: form.prose(`part-${index}`) }));
  const split = await visit.transact((change) => splitItem(change, { id: item.id, parts }));
  if (split.ok) {
    const team = teamUrls(visit.language, visit.organisation.slug);
    return visit.seeOther(team.item(item.processId, split.value[0] ?? item.id), "split");
  }
  const problems = [{ field: "part-1", text: itemTexts.writeTwo[visit.language] }];
  return showSplit(visit, item, { values: form.values(), problems }, ids);
}
