// Every make of page as people with different eyes, hands and screens meet it: nothing is lost, cut off, hidden or in motion.

import assert from "node:assert/strict";
import test from "node:test";
import { openChromium } from "./chromium.ts";
import { lookAt } from "./in-page-script.ts";
import { openDemo } from "./open-demo.ts";
import { publicPages, teamPages } from "./representative-pages.ts";
import { type Screen, type Seat, sitDown } from "./screen.ts";
import { walkFocus } from "./walk-focus.ts";

const [browser, app] = await Promise.all([openChromium(), openDemo()]);
const patience = { timeout: 300_000 };

test("at 400 % zoom nothing scrolls sideways and the focus is never hidden", patience, () =>
  everywhere({ width: 320, height: 256 }, async (person) => {
    await person.step("walks through with Tab", () => walkFocus(person.page));
  }),
);

test("with more space between lines, words and letters everything can be read", patience, () =>
  everywhere({ hasSpacedText: true, looksFor: "room" }),
);

test("in the dark all colours have enough contrast", patience, () =>
  everywhere({ context: { colorScheme: "dark", reducedMotion: "reduce" } }, nothingMoves),
);

test("with forced colours everything can be seen", patience, () => everywhere({ context: { forcedColors: "active" } }));

test("with the largest text and high contrast in the dark, on a small screen, everything has its room", patience, () =>
  everywhere({ width: 320, display: { size: "largest", contrast: "high", colours: "dark" } }),
);

test("a public page ships at most 30 kB of script and 60 kB of style", patience, async () => {
  const person = await sitDown(browser, app);
  for (const address of publicPages) {
    await person.opens(address);
    const [script, style] = [await shipped(person, ".js"), await shipped(person, ".css")];
    assert.ok(script <= 30_000, `${address} ships ${script} bytes of script`);
    assert.ok(style > 0 && style <= 60_000, `${address} ships ${style} bytes of style`);
  }
  await person.leaves();
});

/** Bytes as they were sent: packed. */
async function shipped(person: Screen, ending: string): Promise<number> {
  const sizes = await person.page.evaluate<number[]>(`performance.getEntriesByType("resource")
    .filter(({ name }) => name.endsWith("${ending}")).map(({ encodedBodySize }) => encodedBodySize)`);
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function nothingMoves(person: Screen): Promise<void> {
  assert.deepEqual(await lookAt(person.page, (look) => look.moving()), [], person.page.url());
}

/** The public pages as anybody, and those of a team as the one who leads it; all that is wrong is said at the end. */
async function everywhere(seat: Seat, also: (person: Screen) => Promise<void> = async () => {}): Promise<void> {
  const anybody = await sitDown(browser, app, seat);
  const leader = await sitDown(browser, app, { ...seat, as: "leader" });
  const problems = [
    ...(await problemsAt(anybody, publicPages, also)),
    ...(await problemsAt(leader, await teamPages(leader), also)),
  ];
  assert.equal(problems.length, 0, problems.join("\n"));
  await anybody.leaves();
  await leader.leaves();
}

async function problemsAt(
  person: Screen,
  addresses: readonly string[],
  also: (person: Screen) => Promise<void>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const address of addresses) {
    try {
      await person.opens(address);
      await also(person);
    } catch (error) {
      problems.push(String(error));
    }
  }
  return problems;
}
