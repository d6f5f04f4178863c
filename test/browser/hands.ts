// How a person works a page: with a mouse, or with nothing but a keyboard.

import type { Locator } from "playwright-core";
import { reach } from "./reach.ts";

export interface Hands {
  /** A link, a button, something that opens. */
  activate(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  tick(target: Locator): Promise<void>;
  /** The option that begins so. */
  select(target: Locator, option: string): Promise<void>;
}

export const mouse: Hands = {
  activate: (target) => target.click(),
  write: (target, text) => target.fill(text),
  tick: (target) => target.check(),
  select: async (target, option) => {
    const value = await target.locator("option", { hasText: option }).first().getAttribute("value");
    await target.selectOption(value);
  },
};

/** On the way to everything it is checked that the focus is seen and goes in the order of the page. */
export const keyboard: Hands = {
  activate: async (target) => {
    await reach(target);
    await target.page().keyboard.press("Enter");
  },
  write: async (target, text) => {
    await reach(target);
    await target.page().keyboard.press("ControlOrMeta+a");
    await target.page().keyboard.insertText(text);
  },
  tick: async (target) => {
    if (await target.isChecked()) return;
    await reach(target);
    if (!(await target.isChecked())) await target.page().keyboard.press("Space");
  },
  select: async (target, option) => {
    await reach(target);
    const labels = await target.locator("option").allTextContents();
    const steps = labels.findIndex((label) => label.trim().startsWith(option)) - (await chosenIndex(target));
    for (let step = 0; step < Math.abs(steps); step += 1) {
      await target.page().keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
    }
  },
};

function chosenIndex(select: Locator): Promise<number> {
  return select.evaluate((it) => (it as unknown as { selectedIndex: number }).selectedIndex);
}
