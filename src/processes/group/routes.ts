// The address of the working group.

import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { loadGroupView } from "./group-view.ts";
import { groupPage } from "./pages/group-page.ts";

export const groupRoutes: readonly Route[] = [team("GET", anyTeam.group(":process"), getGroup)];

async function getGroup(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may, newId } = visit;
  const view = await visit.transact((change) => loadGroupView(change, visit.id("process")));
  const body = groupPage({ ...view, language, organisation: organisation.slug, may, newId });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title: groupTexts.title[language], body, breadcrumbs, width: "wide" });
}
