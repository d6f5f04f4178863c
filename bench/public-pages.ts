// The pages that everybody may read, as the figures name them.

import { urls } from "../src/urls.ts";

export const publicPages = {
  "front page": urls.home("nb"),
  guide: urls.guide("nb"),
  exercise: urls.exercise("nb", "key-findings"),
  search: `${urls.search("nb")}?q=${encodeURIComponent("ensomhet blant eldre menn")}`,
} as const;
