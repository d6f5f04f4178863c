// The addresses under which a team takes out everything it has written.

import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { asCsv } from "./as-csv.ts";
import { asJson } from "./as-json.ts";
import { xlsxSheets } from "./as-xlsx.ts";
import type { Exported } from "./exported.ts";
import { loadExport } from "./load-export.ts";

export const exportRoutes: readonly Route[] = [
  team("GET", anyTeam.exports(":process", "csv"), getItemsCsv),
  team("GET", anyTeam.exports(":process", "xlsx"), getItemsXlsx),
  team("GET", anyTeam.exports(":process", "json"), getItemsJson),
];

async function getItemsCsv(visit: MemberVisit): Promise<Response> {
  return visit.documents.inTurn(async () => {
    const all = await askedFor(visit);
    return visit.file(await asCsv(all), "text/csv; charset=utf-8", fileName(all, "csv"));
  });
}

async function getItemsXlsx(visit: MemberVisit): Promise<Response> {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return visit.documents.inTurn(async (make) => {
    const all = await askedFor(visit);
    return visit.file(await make.xlsx(await xlsxSheets(all)), type, fileName(all, "xlsx"));
  });
}

async function getItemsJson(visit: MemberVisit): Promise<Response> {
  return visit.documents.inTurn(async () => {
    const all = await askedFor(visit);
    return visit.file(await asJson(all), "application/json; charset=utf-8", fileName(all, "json"));
  });
}

function askedFor(visit: MemberVisit): Promise<Exported> {
  return loadExport(visit.transact, visit.id("process"));
}

function fileName({ process, today }: Exported, ending: string): string {
  return `${process.slug}-${today}.${ending}`;
}
