// The address of the front page in each language.

import { guideIn } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { kept, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import { homePage } from "./pages/home-page.ts";
import { homeTexts } from "./texts/home-texts.ts";

/** `more` stands below the doors: the demonstration has something to say there. */
export function homeRoutes(more: (language: Language) => Html = () => html``): readonly Route[] {
  function getHome(visit: Visit): Response {
    const { language } = visit;
    return visit.page({
      title: homeTexts.title[language],
      description: homeTexts.sentence[language],
      body: homePage(guideIn(language), more(language)),
      width: "wide",
    });
  }
  return [kept(urls.home(anyLanguage), getHome)];
}
