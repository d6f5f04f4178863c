// The address of a process at a glance.

import { together } from "#platform/together.ts";
import { countVoices, listCounts } from "#record/index.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { processToRead } from "../access.ts";
import { listRuns } from "../runs/store.ts";
import { listPlaceIds } from "../store.ts";
import { crumbsTo } from "./crumbs.ts";
import { placeLines } from "./place-lines.ts";
import { processPage } from "./process-page.ts";

export const overviewRoutes: readonly Route[] = [team("GET", anyTeam.process(":process"), getProcess)];

async function getProcess(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    const organisationId = actor.organisationId;
    const { places, ...rest } = await together({
      runs: listRuns(db, organisationId, process.id),
      counts: listCounts(db, organisationId, process.id),
      voices: countVoices(db, organisationId, process.id),
      places: listPlaceIds(db, organisationId, process.id),
    });
    return { process, ...rest, placeLines: await placeLines(db, places, language) };
  });
  const body = processPage({ ...view, language, organisation: organisation.slug, may });
  return visit.page({ title: view.process.title, body, breadcrumbs: crumbsTo(visit), width: "wide" });
}
