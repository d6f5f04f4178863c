// The address of a theme in a team's work.

import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { themePage } from "./pages/theme-page.ts";
import { loadThemeView } from "./theme-view.ts";

export const gateRoutes: readonly Route[] = [team("GET", anyTeam.theme(":process", ":theme"), getTheme)];

async function getTheme(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact((change) =>
    loadThemeView(change, visit.id("process"), visit.param("theme"), language),
  );
  const body = themePage({ ...view, language, organisation: organisation.slug });
  return visit.page({ title: view.theme.title, body, breadcrumbs: crumbsTo(visit, view.process), width: "wide" });
}
