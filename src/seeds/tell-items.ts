// Writes down what a step of a story brought: consents, items, a second wording, and what went into the bin.

import { addDays } from "#platform/clock.ts";
import { editItem, findItem, insertConsent, type NewItem, trashItems, writeItems } from "#record/index.ts";
import type { StoryItem, StoryStep } from "./story.ts";
import { storyLinks, storyValues } from "./story-values.ts";
import { changeBy, known, type Telling } from "./telling.ts";

export async function tellItems(telling: Telling, step: StoryStep, runId: string): Promise<void> {
  await writeConsents(telling, step);
  for (const items of byWhomAndWhen(step)) await writeTogether(telling, items, step, runId);
  await reword(telling, step);
  const { db, ...change } = await changeBy(telling, step.by, step.on);
  await trashItems(
    { db, ...change },
    step.binned.map((name) => known(telling, telling.items, name).id),
  );
}

async function writeConsents(telling: Telling, step: StoryStep): Promise<void> {
  const { consents, processId, organisationId, newId, today } = telling;
  const { db, actor, now } = await changeBy(telling, step.by, step.on);
  for (const { code, covers, given, on, wantsToHear } of step.consents) {
    const id = newId();
    const said = { informantCode: code, covers, givenHow: given, givenOn: addDays(today, on), wantsToHear };
    await insertConsent(db, organisationId, { id, processId, ...said, recordedAt: now }, actor.personId);
    consents.set(code, id);
  }
}

/** What one person wrote on one day, in the order it was written. */
function byWhomAndWhen({ items, by, on }: StoryStep): StoryItem[][] {
  const groups: StoryItem[][] = [];
  let last = "";
  for (const item of items) {
    const key = `${item.by ?? by} ${item.on ?? on}`;
    if (key === last) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = key;
  }
  return groups;
}

async function writeTogether(
  telling: Telling,
  items: readonly StoryItem[],
  step: StoryStep,
  runId: string,
): Promise<void> {
  const [first] = items;
  const on = first?.on ?? step.on;
  const change = await changeBy(telling, first?.by ?? step.by, on);
  const wishes = items.map(({ as, kind, fields, channel, consent }): NewItem => {
    const id = telling.newId();
    const links = storyLinks(kind, fields, (name) => known(telling, telling.items, name).id);
    if (as) telling.items.set(as, { id, kind });
    return {
      id,
      processId: telling.processId,
      runId,
      kind,
      values: storyValues(kind, fields, telling.today),
      links,
      language: "nb",
      channel,
      saidOn: addDays(telling.today, on),
      consentId: consent ? known(telling, telling.consents, consent) : null,
    };
  });
  await writeItems(change, wishes);
}

/** Other words, or more to rest on: what a story links later is added to what was linked before. */
async function reword(telling: Telling, step: StoryStep): Promise<void> {
  for (const { item: name, by, fields } of step.edits) {
    const change = await changeBy(telling, by ?? step.by, step.on);
    const { id, kind } = known(telling, telling.items, name);
    const basedOn = (await findItem(change.db, telling.organisationId, id))?.version ?? 0;
    const values = storyValues(kind, fields, telling.today);
    const links = storyLinks(kind, fields, (other) => known(telling, telling.items, other).id);
    const relations = links.map((link) => link.relation);
    const edited = await editItem(change, { id, basedOn, values, relations, links, shown: [] });
    if (!edited.ok) throw new Error(`The story of ${telling.process} cannot change ${name}: ${edited.problem}.`);
  }
}
