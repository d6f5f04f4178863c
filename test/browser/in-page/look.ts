// What the browser tests ask of a page from within: put into the page, and called by name.

import type { Look } from "../look.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { cutOff } from "./cut-off.ts";
import { followFocus, hasGoneRound, seek } from "./focus.ts";
import { moving } from "./moving.ts";
import { tooWide } from "./width.ts";

export const look: Look = {
  problems: async (of) => {
    await standsStill();
    return [...tooWide(), ...cutOff(), ...(await accessibilityProblems(of))];
  },
  seek: (element) => seek(element as HTMLElement),
  followFocus: () => (hasGoneRound() ? null : followFocus("on")),
  moving,
};

/** What is on its way to somewhere is looked at when it is there. */
async function standsStill(): Promise<void> {
  let height = -1;
  while (height !== document.documentElement.scrollHeight) {
    height = document.documentElement.scrollHeight;
    await nextFrame();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    await nextFrame();
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
