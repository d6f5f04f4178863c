// The address of the search page: kept as ready bytes for each question.

import { search } from "#publishing/search/search.ts";
import { kept, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { searchPage } from "./search-page.ts";
import { searchTexts } from "./texts.ts";

export const searchRoutes: readonly Route[] = [kept(urls.search(anyLanguage), getSearch, ["q", "page"])];

const perPage = 10;
const mostPages = 100;

async function getSearch(visit: Visit): Promise<Response> {
  const { language, query } = visit;
  const question = (query.get("q") ?? "").trim().slice(0, 300);
  const asked = Math.min(mostPages, Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1));
  const offset = (asked - 1) * perPage;
  const result = await visit.publicly((db) => search(db, { text: question, language, limit: perPage, offset }));
  const pages = Math.max(1, Math.ceil(result.total / perPage));
  const title = question === "" ? searchTexts.title[language] : `${searchTexts.title[language]}: ${question}`;
  return visit.page({ title, body: searchPage({ language, question, result, page: Math.min(asked, pages), pages }) });
}
