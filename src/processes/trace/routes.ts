// The address of an item's trace.

import { listVoices, walkTrace } from "#record/index.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { itemToRead, processToRead } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { traceTexts } from "../texts/trace-texts.ts";
import { tracePage } from "./trace-page.ts";

export const traceRoutes: readonly Route[] = [team("GET", anyTeam.trace(":process", ":item"), getTrace)];

async function getTrace(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    const item = await itemToRead(db, actor, process.id, visit.id("item"));
    return {
      process,
      item,
      voices: (await listVoices(db, actor.organisationId, [item.id])).get(item.id),
      back: await walkTrace(db, actor.organisationId, item.id, "back"),
      forward: await walkTrace(db, actor.organisationId, item.id, "forward"),
    };
  });
  const body = tracePage({ ...view, language, organisation: organisation.slug });
  const title = `${traceTexts.title[language]}: ${view.item.line}`;
  return visit.page({ title, body, breadcrumbs: crumbsTo(visit, view.process), width: "wide" });
}
