// The pictures place things where they belong, and say in words what they show in lines.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathPicture, planPicture, roadmapPicture, shapeMap, tracePicture, type Station } from "../pictures.ts";
import { dayNumber, timeline } from "./timeline.ts";
import { linesOf, spotsOf } from "./trace-lines.ts";

function stations(count: number): Station[] {
  return Array.from({ length: count }, (_, index) => ({ title: `Stasjon ${index + 1}`, address: `/${index + 1}` }));
}

test("the path winds: every second row runs back, and the rows of a phase are about equally long", () => {
  const phases = [
    { title: "En", stations: stations(3) },
    { title: "To", stations: stations(5) },
  ];
  const drawn = pathPicture({ language: "nb", label: "Veien", phases }).toString();
  const places = [...drawn.matchAll(/class="path-station is-plain ([^"]+)"/g)].map(([, place]) => place);
  assert.deepEqual(places, [
    "at-1-of-3 is-first",
    "at-2-of-3",
    "at-3-of-3 turns-right",
    "at-3-of-3 runs-back",
    "at-2-of-3 runs-back",
    "at-1-of-3 turns-left runs-back",
    "at-1-of-2",
    "at-2-of-2 is-last",
  ]);
});

test("a station says in words how far it has come", () => {
  const phases = [{ title: "En", stations: [{ title: "Samtalen", address: "/1", state: "skipped" as const }] }];
  assert.match(pathPicture({ language: "da", label: "Vejen", phases }).toString(), /sprunget over/);
});

test("time begins at the first of a month or on a Monday, and weeks have their number", () => {
  const months = timeline([{ from: "2026-03-05", to: "2026-04-10" }], "month", "nb");
  assert.equal(months.share(dayNumber("2026-03-01")), 0);
  assert.equal(months.share(dayNumber("2026-05-01")), 100);
  const weeks = timeline([{ from: "2026-01-01", to: "2026-01-08" }], "week", "nn");
  assert.deepEqual(
    weeks.ticks.map(({ name }) => name),
    ["veke 1", "veke 2"],
  );
});

test("a plan says each row's days in words and shows today only when it is within", () => {
  const rows = [{ title: "Samtaler", from: "2026-03-02", to: "2026-03-06" }];
  const within = planPicture({ language: "nb", label: "Plan", unit: "week", rows, today: "2026-03-04" }).toString();
  assert.match(within, /2\.–6\. mars 2026/);
  assert.match(within, /I dag/);
  const after = planPicture({ language: "nb", label: "Plan", unit: "week", rows, today: "2027-01-01" }).toString();
  assert.doesNotMatch(after, /I dag/);
  assert.equal(planPicture({ language: "nb", label: "Plan", unit: "week", rows: [] }).toString(), "");
});

test("a trace says in words what each thing rests on, and draws a line for it", () => {
  const layers = [
    { title: "Før", nodes: [{ id: "a", title: "Utsagnet" }] },
    { title: "Etter", nodes: [{ id: "b", title: "Tiltaket" }] },
  ];
  const edges = [
    { from: "b", to: "a" },
    { from: "b", to: "gone" },
  ];
  const drawn = tracePicture({ language: "nb", label: "Spor", layers, edges }).toString();
  assert.match(drawn, /bygger på: Utsagnet/);
  assert.equal(drawn.match(/<path\s/g)?.length, 1);
});

test("a line that passes a row goes between its boxes", () => {
  const spots = spotsOf([["top"], ["left", "right"], ["below"]]);
  const { through, between } = linesOf(spots, [{ from: "top", to: "below" }], 3);
  const middles = ["left", "right"].map((id) => spots.get(id)?.middle);
  assert.deepEqual(through, [[], [[50, 50]], []]);
  assert.deepEqual(between, [[[50, 50]], [[50, 50]], []]);
  assert.deepEqual(middles, [33.33, 66.67]);
});

test("a row of a trace shows its first five and says how many more there are", () => {
  const nodes = Array.from({ length: 8 }, (_, index) => ({ id: `n${index}`, title: `Utsagn ${index + 1}` }));
  const drawn = tracePicture({ language: "nb", label: "Spor", layers: [{ title: "Utsagn", nodes }], edges: [] });
  assert.match(drawn.toString(), /og 3 til/);
  assert.doesNotMatch(drawn.toString(), /Utsagn 6/);
});

test("an entry of a roadmap stands in its lane and period", () => {
  const drawn = roadmapPicture({
    language: "nb",
    label: "Vegkart",
    laneHeading: "Spor",
    periods: [
      { id: "now", title: "Nå" },
      { id: "later", title: "Senere" },
    ],
    lanes: [{ id: "place", title: "Stedet" }],
    entries: [{ period: "later", lane: "place", title: "Benken" }],
  }).toString();
  assert.match(drawn, /Stedet<\/th>\s*<td role="cell" class="is-empty"><\/td>\s*<td role="cell">.*Benken/s);
});

test("every shape that leads somewhere is in the list too", () => {
  const shapes = [
    { id: "n", name: "Nord", path: "M0 0H1V1Z", address: "/n", isHighlighted: true },
    { id: "s", name: "Sør", path: "M1 1H2V2Z", address: "/s" },
  ];
  const drawn = shapeMap({ language: "nb", label: "Kart", viewBox: "0 0 2 2", shapes }).toString();
  for (const { name, address } of shapes) assert.match(drawn, new RegExp(`<li><a[^>]*href="${address}">${name}`));
});
