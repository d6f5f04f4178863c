// What a group says about its own way of working, and what it shows everybody in the end.

import { criteria, findProcess, giveAnswer, listLines, type Scores } from "#processes/index.ts";
import { publishCopy } from "#publishing/publications/publish-copy.ts";
import type { DemoPersonName } from "./demo-cast.ts";
import type { Story, StoryStep } from "./story.ts";
import { changeBy, type Telling } from "./telling.ts";

export async function tellSelfCheck(telling: Telling, { selfCheck, on }: StoryStep): Promise<void> {
  for (const [person, numbers] of Object.entries(selfCheck?.scores ?? {})) {
    const change = await changeBy(telling, person as DemoPersonName, on);
    const scores = Object.fromEntries(criteria.map((name, index) => [name, numbers[index]])) as Scores;
    await giveAnswer(change, telling.processId, selfCheck?.theme ?? "", { scores, note: "" });
  }
}

export async function publishStory(telling: Telling, { published, title }: Story): Promise<void> {
  if (!published) return;
  const change = await changeBy(telling, published.by, published.on);
  const process = await findProcess(change.db, telling.organisationId, telling.processId);
  if (!process) throw new Error(`The story of ${telling.process} has not begun.`);
  const text = { title, parts: published.parts, lines: await listLines(change, process) };
  const copy = {
    id: telling.newId(),
    processId: process.id,
    language: process.language,
    placeIds: [],
    text,
    readAt: change.now,
  };
  const copied = await publishCopy(change, { ...copy, basedOn: 0 });
  if (!copied.ok) throw new Error(`The story of ${telling.process} cannot be published: ${copied.problem}.`);
}
