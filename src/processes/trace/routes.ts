// The address of an item's trace.

import { together } from "#platform/together.ts";
import { listVoices, walkTrace } from "#record/index.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { itemToRead, processToRead } from "../access.ts";
import { inItsWords } from "../items/in-words.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { traceTexts } from "../texts/trace-texts.ts";
import { tracePage } from "./trace-page.ts";

export const traceRoutes: readonly Route[] = [team("GET", anyTeam.trace(":process", ":item"), getTrace)];

async function getTrace(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact(async ({ db, actor }) => {
    const [process, item] = await Promise.all([
      processToRead(db, actor, visit.id("process")),
      itemToRead(db, actor, visit.id("process"), visit.id("item")),
    ]);
    const { voices, ...ways } = await together({
      voices: listVoices(db, actor.organisationId, [item.id]),
      back: walkTrace(db, actor.organisationId, item.id, "back"),
      forward: walkTrace(db, actor.organisationId, item.id, "forward"),
    });
    return { process, item, voices: voices.get(item.id), ...ways };
  });
  const body = tracePage({ ...view, language, organisation: organisation.slug });
  const title = `${traceTexts.title[language]}: ${inItsWords(view.item)}`;
  return visit.page({ title, body, breadcrumbs: crumbsTo(visit, view.process), width: "wide" });
}
