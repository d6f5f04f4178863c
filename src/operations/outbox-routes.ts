// The address of the outbox: where those who look after the installation see the letters.

import { listLetters } from "#journal/letters.ts";
import type { Surroundings } from "#web/surroundings.ts";
import { operating, type Route } from "#web/route.ts";
import type { PersonVisit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import { outboxPage } from "./outbox-page.ts";

const atOnce = 100;

export function outboxRoutes({ database, accounts }: Surroundings): readonly Route[] {
  async function getOutbox({ language, page }: PersonVisit): Promise<Response> {
    const letters = await database.systemically((db) => listLetters(db, atOnce));
    return page(outboxPage({ language, letters, hasMailServer: accounts.hasMailServer }));
  }

  return [operating("GET", urls.outbox(anyLanguage), getOutbox)];
}
