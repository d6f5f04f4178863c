// One page of each make: what is said of these in a browser test holds for all that are built alike.

import { demoProcesses } from "#seeds/index.ts";
import { teamUrls, urls } from "../../src/urls.ts";
import type { Screen } from "./screen.ts";

export const publicPages: readonly string[] = [
  urls.home("nb"),
  urls.guide("nb"),
  urls.exercise("nb", "interview"),
  urls.shortPath("nb"),
  `${urls.search("nb")}?q=ensomhet`,
  urls.publications("nb"),
  urls.accessibility("nb"),
  urls.signIn("nb"),
  urls.firstRun("nb"),
  "/nb/does-not-exist",
];

/** Those of a team with a long story; some are found the way a person finds them. */
export async function teamPages(leader: Screen): Promise<readonly string[]> {
  const team = teamUrls("nb", "nordvik");
  const { id } = demoProcesses.everyday;
  await leader.page.goto(team.roadmap(id));
  const trace = await firstAddress(leader, /^Se sporet/);
  await leader.page.goto(team.theme(id, "analysis"));
  const run = await firstAddress(leader, /Formulere hovedfunn/);
  await leader.page.goto(`${team.items(id)}?kind=finding`);
  const item = await leader.main.locator(".item-line").first().getAttribute("href");
  return [
    team.home,
    team.newProcess,
    team.process(id),
    run,
    team.items(id),
    item ?? "",
    `${item}/edit`,
    trace,
    team.plan(id),
    team.group(id),
    team.roadmap(id),
    team.report(id),
    team.publication(id),
    urls.account("nb"),
  ];
}

/** Where the first link of this name leads. */
export async function firstAddress(person: Screen, link: RegExp): Promise<string> {
  return (await person.main.getByRole("link", { name: link }).first().getAttribute("href")) ?? "";
}
