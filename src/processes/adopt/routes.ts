// The address where a process takes in work from elsewhere.

import { isId } from "#platform/ids.ts";
import type { FormState } from "#ui/fields.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { whoLeads } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { settingsTexts } from "../texts/settings-texts.ts";
import { adoptWork, type Adoption, type AdoptionProblem } from "./adopt-work.ts";
import { adoptionPage } from "./adoption-page.ts";
import { loadAdoption } from "./adoption-view.ts";

export const adoptionRoutes: readonly Route[] = [
  team("GET", anyTeam.adoption(":process"), getAdoption),
  team("POST", anyTeam.adoption(":process"), whoLeads, postAdoption),
];

function getAdoption(visit: MemberVisit): Promise<Response> {
  return showAdoption(visit, {});
}

async function showAdoption(
  visit: MemberVisit,
  again: Pick<FormState, "values" | "problems">,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact((change) => loadAdoption(change, visit.id("process"), language));
  const body = adoptionPage({ ...view, language, organisation: organisation.slug, state: { language, ...again } });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page(
    { title: settingsTexts.adopt[language], body, breadcrumbs, width: "wide", hasProblems: status === 422 },
    status,
  );
}

async function postAdoption(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const wish = readWish(form.text("source"));
  const again = (text: string) =>
    showAdoption(visit, { values: form.values(), problems: [{ field: "source", text }] }, 422);
  if (!wish) return again(settingsTexts.adoptChoose[visit.language]);
  const adopted = await visit.transact((change) => adoptWork(change, visit.id("process"), wish));
  if (!adopted.ok) return again(sentenceFor(adopted.problem, visit.language));
  return visit.seeOther(teamUrls(visit.language, visit.organisation.slug).process(visit.id("process")), "moved");
}

function readWish(typed: string): Adoption | null {
  const [source = "", run] = typed.split(" ");
  if (!isId(source) || (run !== undefined && !isId(run))) return null;
  return { source, run: run ?? null };
}

function sentenceFor(problem: AdoptionProblem, language: MemberVisit["language"]): string {
  switch (problem) {
    case "same-process":
      return settingsTexts.adoptChoose[language];
    case "woven-together":
      return settingsTexts.woven[language];
    case "moved-elsewhere":
      return settingsTexts.movedElsewhere[language];
  }
}
