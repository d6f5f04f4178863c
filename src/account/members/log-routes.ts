// The address of an organisation's log: leaders see everything, everybody sees what concerns themselves.

import { listEvents } from "#journal/events.ts";
import { isId } from "#platform/ids.ts";
import { team, type Route } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam } from "../../urls.ts";
import { eventSentence } from "./event-sentence.ts";
import { logPage } from "./pages/log-page.ts";
import { listNames } from "./store.ts";

export const logRoutes: readonly Route[] = [team("GET", anyTeam.log, getLog)];

const atOnce = 50;

async function getLog(visit: MemberVisit): Promise<Response> {
  const { language, organisation, person, query, may } = visit;
  const maySeeAll = may.mayInvite;
  const isOwn = !maySeeAll || query.has("own");
  const before = query.get("before");
  const { events, names } = await visit.transact(async ({ db }) => {
    const events = await listEvents(db, organisation.id, {
      personId: isOwn ? person.id : undefined,
      before: isId(before) ? before : undefined,
      limit: atOnce + 1,
    });
    const ids = new Set(events.flatMap(({ actorId, subjectId }) => [actorId, subjectId].filter((id) => id !== null)));
    return { events, names: await listNames(db, [...ids]) };
  });
  const shown = events.slice(0, atOnce);
  const lines = shown.map((event) => ({ at: event.at, sentence: eventSentence(event, names, language) }));
  const earlier = events.length > atOnce ? (shown.at(-1)?.id ?? null) : null;
  return visit.page(logPage({ language, organisation, maySeeAll, isOwn, lines, earlier }));
}
