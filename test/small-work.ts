// A little work from the first conversation to the roadmap, with talks behind it, for tests of what comes out of it.

import type { Actor } from "#people/actor.ts";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { startProcess } from "#processes/index.ts";
import { type FieldValues, writeItem } from "#record/index.ts";
import { testNow } from "./clock.ts";
import type { Team } from "./team.ts";

export interface SmallWork {
  readonly note: string;
  readonly finding: string;
  /** Rests on seven voices: six at a café and one interview. */
  readonly heardLine: string;
  /** Rests on nothing. */
  readonly bareLine: string;
}

/** The seventh voice: the only one of its group. */
export const secretCode = "HEMMELIG-7";
export const rawWords = "Ordrett fra samtalen, med navnet Olga";
export const quote = "Jeg kan lage kaffe til førti. Ingen har spurt.";

/** `more` is added to the notes: a consent, for example. */
export async function writeSmallWork(team: Pick<Team, "write">, more: { consentId?: string } = {}): Promise<SmallWork> {
  const write = (kind: string, values: FieldValues, links = {}): Promise<string> => team.write(kind, values, links);
  await write("mandate", {
    why: "Flere vil bidra enn vi kjenner til",
    goal: "Folk blir spurt",
    ownerUnit: "Kommunalsjefen",
    owner: "Kari Eier",
  });
  await write("group-member", { name: "Kari Medlem", sector: "residents", role: "leader", isSenior: true });
  await write("group-member", { name: "Nils Medlem", sector: "associations", role: "participant" });
  await write("challenge", { question: "Hvordan spør vi?", forWhom: "Nyinnflyttede seniorer", today: "Ingen spør" });
  const cafe = { method: "cafe-dialogue", informantCode: "K1", participants: 6, group: "seniors" };
  const gathering = await write("insight-note", cafe);
  const alone = { method: "interview", informantCode: secretCode, group: "minority-background", rawNotes: rawWords };
  const note = await team.write("insight-note", alone, {}, more);
  const said = await write("statement", { text: quote, type: "quote" }, { source: [note] });
  const seen = await write("statement", { text: "Møterommet er låst", type: "observation" }, { source: [gathering] });
  const cluster = await write("cluster", { title: "Å bli spurt" }, { statements: [said, seen] });
  const finding = await write("finding", { sentence: "mange venter på å bli spurt" }, { evidence: [cluster] });
  const need = await write("need", { who: "Nyinnflyttede", need: "å bli spurt" }, { findings: [finding] });
  await write("target-picture", { sentence: "Alle blir spurt" }, { findings: [finding] });
  const idea = await write("idea", { title: "Kaffevert" }, { basedOn: [need] });
  await write("idea", { title: "Ringerunde" });
  await write(
    "assessment",
    { what: "idea", title: "Kaffevert", decision: "try-first", reason: "Billig" },
    { ideas: [idea] },
  );
  const concept = await write(
    "concept",
    { name: "Kaffeverten", needsNewService: "no", method: "cooperation" },
    { ideas: [idea] },
  );
  await write("trial", { hypothesis: "folk kommer", decision: "stop", lesson: "Feil dag" }, { concept: [concept] });
  await write(
    "role",
    { area: "Møteplasser", today: "provider", wanted: "facilitator", insurance: "unclear" },
    { concepts: [concept] },
  );
  const benefit = await write("benefit", { benefit: "Flere møtes", forWhom: "senior" }, { basedOn: [concept] });
  const line = {
    measure: "Åpent kjøkken",
    horizon: "now",
    lane: "activities",
    status: "under-way",
    ownerUnit: "Enhet for kaffe",
    responsible: "Kari Ansvarlig",
  };
  const heardLine = await write("roadmap-item", line, { basedOn: [need] });
  const bareLine = await write("roadmap-item", { measure: "Ny benk", horizon: "later", lane: "plans" });
  await write("benefit-link", { change: "Folk møtes" }, { actions: [heardLine], benefits: [benefit] });
  await write("learning", { tried: "Kaffe på mandag", happened: "Ingen kom", change: "Torsdag" });
  return { note, finding, heardLine, bareLine };
}

/** Begins work of its own in a team of the demonstration, and writes there as one of the cast. */
export async function workOfItsOwn(database: Database, actor: Actor): Promise<{ processId: string } & Writing> {
  const processId = newId();
  const writing = writingIn(database, actor, processId);
  const wish = {
    title: "Kaffe i Nordvik",
    aim: "",
    origin: "guide",
    exercise: "",
    language: "nb",
    placeIds: [],
  } as const;
  await writing.change((change) => startProcess(change, { ...wish, id: processId, startOn: "2026-10-01" }));
  return { processId, ...writing };
}

type Writing = Pick<Team, "change" | "write">;

function writingIn(database: Database, actor: Actor, processId: string): Writing {
  const change: Team["change"] = (work) => database.privately(actor, (db) => work({ db, actor, now: testNow, newId }));
  const write: Team["write"] = async (kind, values, links = {}, more = {}) => {
    const id = newId();
    const wishes = Object.entries(links).flatMap(([relation, ids]) => ids.map((toId) => ({ relation, toId })));
    const item = { id, processId, runId: null, kind, values, links: wishes, ...more } as const;
    await change((it) => writeItem(it, { ...item, language: "nb", channel: "meeting", saidOn: "2026-10-01" }));
    return id;
  };
  return { change, write };
}
