// The way back from a page of a process: the team, then the process.

import type { Link } from "#ui/pieces.ts";
import type { MemberVisit } from "#web/visit.ts";
import { teamUrls } from "../../urls.ts";
import type { Process } from "../process.ts";

export function crumbsTo(visit: MemberVisit, process?: Process): Link[] {
  const { language, organisation } = visit;
  const team = teamUrls(language, organisation.slug);
  const home = { text: organisation.name, address: team.home };
  return process ? [home, { text: process.title, address: team.process(process.id) }] : [home];
}
