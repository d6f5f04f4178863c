// Tells a story the way it would have been: one exercise after the other, each on its day and by its person.

import type { Change } from "#people/actor.ts";
import { addDays } from "#platform/clock.ts";
import { addRun, changeRun, listRuns, planRun, repeatRun, type RunChange, startProcess } from "#processes/index.ts";
import { demoPeople, type DemoPersonName } from "./demo-cast.ts";
import type { Story, StoryStep } from "./story.ts";
import { tellItems } from "./tell-items.ts";
import { publishStory, tellSelfCheck } from "./tell-outcome.ts";
import { changeBy, known, type Telling } from "./telling.ts";

export async function tellStory(telling: Telling, story: Story, starter: DemoPersonName): Promise<void> {
  await begin(telling, story, starter);
  for (const step of story.steps) await tellStep(telling, step);
  await publishStory(telling, story);
}

async function begin(telling: Telling, story: Story, starter: DemoPersonName): Promise<void> {
  const { title, aim, origin, exercise, startsOn } = story;
  const change = await changeBy(telling, starter, startsOn);
  const where = {
    id: telling.processId,
    language: "nb",
    placeIds: [],
    startOn: addDays(telling.today, startsOn),
  } as const;
  const started = await startProcess(change, { ...where, title, aim, origin, exercise });
  if (!started.ok) throw new Error(`The story of ${telling.process} does not begin: ${started.problem}.`);
  for (const run of await listRuns(change.db, telling.organisationId, telling.processId)) {
    telling.runs.set(run.exercise, run.id);
  }
}

async function tellStep(telling: Telling, step: StoryStep): Promise<void> {
  const { by, on, skipped, closed } = step;
  // What lies ahead was put in the plan yesterday.
  const change = await changeBy(telling, by, Math.min(on, -1));
  const runId = await runOf(telling, change, step);
  await makeResponsible(telling, change, runId, step);
  if (step.isPlanned) return;
  if (skipped) return changeTo(telling, change, runId, { does: "skip", reason: skipped });
  await changeTo(telling, change, runId, { does: "begin" });
  await tellItems(telling, step, runId);
  await tellSelfCheck(telling, step);
  if (!closed) return;
  const { outcome, learning } = closed;
  await changeTo(telling, await changeBy(telling, by, closed.on ?? on), runId, { does: "close", outcome, learning });
}

/** An exercise that is not in the plan is added; one that is done again is a run of its own. */
async function runOf(telling: Telling, change: Change, { exercise, isRepeat, on }: StoryStep): Promise<string> {
  const { runs, processId, newId, today } = telling;
  if (isRepeat) runs.set(exercise, await repeatRun(within(change), processId, known(telling, runs, exercise), newId()));
  if (!runs.has(exercise)) {
    const added = await addRun(change, processId, { id: newId(), exercise, startOn: addDays(today, on) });
    if (!added.ok) throw new Error(`The story of ${telling.process} does not know its exercise: ${exercise}.`);
    runs.set(exercise, added.value);
  }
  return known(telling, runs, exercise);
}

async function makeResponsible(telling: Telling, change: Change, runId: string, step: StoryStep): Promise<void> {
  if (!step.responsible) return;
  const runs = await listRuns(change.db, telling.organisationId, telling.processId);
  const run = runs.find((each) => each.id === runId);
  const days = { from: run?.plannedFrom ?? null, to: run?.plannedTo ?? null, basedOn: run?.version ?? 0 };
  const responsibleId = demoPeople[step.responsible].id;
  const planned = await planRun(change, telling.processId, runId, { ...days, responsibleId, following: "none" });
  if (!planned.ok) throw new Error(`The story of ${telling.process} cannot plan ${step.exercise}: ${planned.problem}.`);
}

async function changeTo(
  { process, processId }: Telling,
  change: Change,
  runId: string,
  wish: RunChange,
): Promise<void> {
  const changed = await changeRun(within(change), processId, runId, wish);
  if (!changed.ok) throw new Error(`The story of ${process} cannot ${wish.does} a run: ${changed.problem}.`);
}

/** All of it happens in the one transaction that is open. */
function within(change: Change): { transact: <T>(work: (change: Change) => Promise<T>) => Promise<T> } {
  return { transact: (work) => work(change) };
}
