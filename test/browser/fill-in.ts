// Fills in a form as a person does: each field by its label, whatever kind of field it is.

import type { Locator } from "playwright-core";
import type { Hands } from "./hands.ts";
import { escaped, named } from "./words.ts";

/** By label: a text, an option's words, several of them, or a tick. */
export type Filling = Readonly<Record<string, string | true | readonly string[]>>;

export async function fillIn(hands: Hands, within: Locator, filling: Filling): Promise<void> {
  for (const [label, wish] of Object.entries(filling)) await answer(hands, within, label, wish);
}

async function answer(hands: Hands, within: Locator, label: string, wish: Filling[string]): Promise<void> {
  const group = within.getByRole("group", { name: named(label) }).first();
  const control = within.getByLabel(named(label)).first();
  // What was just unfolded takes a moment to be there.
  await group.or(control).first().waitFor();
  if (await group.count()) {
    for (const option of [wish].flat()) await hands.tick(group.getByLabel(beginning(String(option))).first());
    return;
  }
  const kind = await control.evaluate(
    (it) => `${(it as { localName: string }).localName} ${(it as { type: string }).type}`,
  );
  if (kind === "input checkbox") await hands.tick(control);
  else if (kind.startsWith("select")) await hands.select(control, String(wish));
  else await hands.write(control, String(wish));
}

/** A step on a scale carries its meaning after the number. */
function beginning(option: string): RegExp {
  return new RegExp(`^\\s*${escaped(option)}( –.*)?\\s*$`, "s");
}
