// The address at which a team writes, looks through, publishes and withdraws its public page.

import { isId } from "#platform/ids.ts";
import type { Form } from "#web/form.ts";
import { Unreadable } from "#web/problems.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { processToLead, whoLeads } from "../access.ts";
import { removeDraft, saveDraft } from "../drafts/store.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { composePage } from "./compose-page.ts";
import { loadPublishing, type PublishingView } from "./load-page.ts";
import { previewPage } from "./pages/preview-page.ts";
import { type PublicationPage, publicationPage } from "./pages/publication-page.ts";
import { confirmPage, publishPage, withdrawPage } from "./publish-page.ts";
import { problemTexts, publicationTexts } from "./texts.ts";
import { readWritten, valuesOf, type WrittenPage } from "./written-page.ts";

export const publishingRoutes: readonly Route[] = [
  team("GET", anyTeam.publication(":process"), getPublication),
  team("POST", anyTeam.publication(":process"), whoLeads, postPublication),
];

async function getPublication(visit: MemberVisit): Promise<Response> {
  const view = await load(visit);
  const isPreview = visit.query.get("preview") === "yes" && visit.may.mayPublish;
  return isPreview && view.draft ? showPreview(visit, view, view.draft) : showForm(visit, view);
}

async function postPublication(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  switch (form.text("does")) {
    case "preview":
      return keepDraft(visit, form);
    case "publish":
      return publish(visit, form);
    case "confirm":
      return confirm(visit, form);
    case "withdraw":
      return withdraw(visit);
    case "discard":
      return discard(visit);
    default:
      throw new Unreadable(400);
  }
}

/** Keeps what was written as the person's draft, and shows how it would look. */
async function keepDraft(visit: MemberVisit, form: Form): Promise<Response> {
  const written = readWritten(form.values());
  const missing = written.title === "" ? "title-missing" : written.parts.what === "" ? "what-missing" : null;
  if (missing) return showForm(visit, await load(visit), { written, problem: missing });
  await visit.transact(async ({ db, actor, now }) => {
    const process = await processToLead(db, actor, visit.id("process"));
    const draft = { form: addressOf(visit), fields: valuesOf(written), savedAt: now };
    await saveDraft(db, actor, { ...draft, processId: process.id, itemId: null });
  });
  return visit.seeOther(`${addressOf(visit)}?preview=yes`);
}

async function publish(visit: MemberVisit, form: Form): Promise<Response> {
  const newId = isId(form.text("id")) ? form.text("id") : visit.newId();
  const wish = {
    processId: visit.id("process"),
    form: addressOf(visit),
    newId,
    digest: form.text("digest"),
  };
  const published = await visit.transact((change) => publishPage(change, wish));
  if (published.ok) {
    await visit.publicChanged();
    return visit.seeOther(addressOf(visit), "published");
  }
  const view = await load(visit);
  if (!view.draft) return visit.seeOther(addressOf(visit));
  if (published.problem === "not-looked-through") return showPreview(visit, view, view.draft, true);
  return showForm(visit, view, { written: view.draft, problem: published.problem });
}

async function confirm(visit: MemberVisit, form: Form): Promise<Response> {
  const upTo = new Date(form.text("upTo"));
  if (Number.isNaN(upTo.getTime())) throw new Unreadable(400);
  await visit.transact((change) => confirmPage(change, visit.id("process"), upTo));
  return visit.seeOther(addressOf(visit), "saved");
}

async function withdraw(visit: MemberVisit): Promise<Response> {
  await visit.transact((change) => withdrawPage(change, visit.id("process")));
  await visit.publicChanged();
  return visit.seeOther(addressOf(visit), "withdrawn");
}

async function discard(visit: MemberVisit): Promise<Response> {
  await visit.transact(async ({ db, actor }) => {
    await processToLead(db, actor, visit.id("process"));
    await removeDraft(db, actor, addressOf(visit));
  });
  return visit.seeOther(`${addressOf(visit)}#write`);
}

function addressOf(visit: MemberVisit): string {
  return teamUrls(visit.language, visit.organisation.slug).publication(visit.id("process"));
}

function load(visit: MemberVisit): Promise<PublishingView> {
  return visit.transact((change) => loadPublishing(change, visit.id("process"), addressOf(visit)));
}

interface Mending {
  readonly written: WrittenPage;
  readonly problem: keyof typeof problemTexts;
}

function showForm(visit: MemberVisit, view: PublishingView, mending?: Mending): Response {
  const { language, organisation, may } = visit;
  const page: PublicationPage = {
    ...view,
    language,
    organisation: organisation.slug,
    may,
    ...againOf(visit, view, mending),
  };
  const parts = { title: publicationTexts.title[language], breadcrumbs: crumbsTo(visit, view.process) };
  const status = mending ? (mending.problem === "changed-meanwhile" ? 409 : 422) : 200;
  return visit.page({ ...parts, body: publicationPage(page), hasProblems: mending !== undefined }, status);
}

/** After somebody else's change the text is shown again on top of theirs, for the person to adapt. */
function againOf(
  { language }: MemberVisit,
  view: PublishingView,
  mending: Mending | undefined,
): Pick<PublicationPage, "again"> {
  if (!mending) return {};
  const { field, text } = problemTexts[mending.problem];
  const basedOn = view.published?.publication.version ?? 0;
  const written = mending.problem === "changed-meanwhile" ? { ...mending.written, basedOn } : mending.written;
  return { again: { written, problems: [{ field, text: text[language] }] } };
}

function showPreview(visit: MemberVisit, view: PublishingView, draft: WrittenPage, hasChanged = false): Response {
  const { language, organisation } = visit;
  const text = composePage(draft, view.lines);
  const given = { language, organisation: organisation.slug, process: view.process, newId: visit.newId() };
  const body = previewPage({ ...given, text, hasChanged });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title: publicationTexts.previewTitle[language], body, breadcrumbs }, hasChanged ? 409 : 200);
}
