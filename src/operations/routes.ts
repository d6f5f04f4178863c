// The addresses for those who look after the installation, and for the machines that watch it.

import { addDays, dayOf } from "#platform/clock.ts";
import type { Surroundings } from "#web/surroundings.ts";
import { open, operating, type Route } from "#web/route.ts";
import type { PersonVisit, Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import { isWell } from "./health.ts";
import { isToldToWatch, metricsText } from "./metrics.ts";
import { overviewPage } from "./overview-page.ts";
import { readOverview } from "./overview.ts";

const plainText = "text/plain; charset=utf-8";

export function operationRoutes(around: Surroundings): readonly Route[] {
  const { database, config, origin, clock } = around;

  async function getOverview({ language, page }: PersonVisit): Promise<Response> {
    return page(overviewPage(language, await readOverview(around)));
  }

  async function getHealth(): Promise<Response> {
    const well = await isWell(database);
    return plain(well ? "well\n" : "the database does not answer\n", well ? 200 : 503);
  }

  /** Without the token the address does not exist. */
  async function getMetrics({ request }: Visit): Promise<Response> {
    if (!isToldToWatch(request.headers.get("authorization"), config.metricsToken)) return plain("Not found.\n", 404);
    return plain(await metricsText(around), 200);
  }

  function getSecurityTxt(): Response {
    const lines = [
      `Contact: ${origin}${urls.feedback("en")}`,
      `Expires: ${addDays(dayOf(clock.now()), 365)}T00:00:00Z`,
      "Preferred-Languages: nb, nn, da, en",
      `Canonical: ${origin}${urls.securityTxt}`,
    ];
    return plain(`${lines.join("\n")}\n`, 200);
  }

  return [
    operating("GET", urls.operations(anyLanguage), getOverview),
    open("GET", urls.health, getHealth),
    open("GET", urls.metrics, getMetrics),
    open("GET", urls.securityTxt, getSecurityTxt),
  ];
}

function plain(text: string, status: 200 | 404 | 503): Response {
  return new Response(text, { status, headers: { "content-type": plainText, "cache-control": "no-store" } });
}
