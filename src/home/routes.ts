// The address of the front page in each language.

import { guideIn } from "#guide/index.ts";
import { kept, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import { homePage } from "./pages/home-page.ts";
import { homeTexts } from "./texts/home-texts.ts";

export const homeRoutes: readonly Route[] = [kept(urls.home(anyLanguage), getHome)];

function getHome(visit: Visit): Response {
  return visit.page({
    title: homeTexts.title[visit.language],
    description: homeTexts.sentence[visit.language],
    body: homePage(guideIn(visit.language)),
    width: "wide",
  });
}
