// The addresses for those who look after the installation, and for the machines that watch it.

import type { Surroundings } from "#web/answer.ts";
import { open, type Route } from "#web/route.ts";
import { urls } from "../urls.ts";
import { isWell } from "./health.ts";

const plainText = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };

export function operationRoutes({ database }: Surroundings): readonly Route[] {
  async function getHealth(): Promise<Response> {
    const well = await isWell(database);
    return new Response(well ? "well\n" : "the database does not answer\n", {
      status: well ? 200 : 503,
      headers: plainText,
    });
  }

  return [open("GET", urls.health, getHealth)];
}
