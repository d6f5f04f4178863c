// Places are the right ones, are found by every name they have, and keep what became of them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Db } from "#platform/database/database.ts";
import { sortKey } from "#platform/sort-key.ts";
import {
  findPlace,
  fullName,
  listPlaces,
  listPlacesById,
  loadPlaces,
  municipalityShapes,
  placeLine,
  placesUnder,
  searchPlaces,
} from "./places.ts";
import { testDatabase } from "../../../test/database.ts";

const today = "2026-03-05";
const database = await testDatabase();
await database.systemically(loadPlaces);

describe("the reference data", () => {
  for (const [what, choice, count] of [
    ["Norwegian municipalities", { country: "no", level: "municipality", on: today }, 357],
    ["Norwegian counties", { country: "no", level: "county", on: today }, 15],
    ["counties until the end of 2017", { country: "no", level: "county", on: "2017-12-31" }, 19],
    ["counties from 2018", { country: "no", level: "county", on: "2018-01-01" }, 18],
    ["counties until the end of 2019", { country: "no", level: "county", on: "2019-12-31" }, 18],
    ["counties from 2020", { country: "no", level: "county", on: "2020-01-01" }, 11],
    ["counties until the end of 2023", { country: "no", level: "county", on: "2023-12-31" }, 11],
    ["counties from 2024", { country: "no", level: "county", on: "2024-01-01" }, 15],
    ["of today's districts of Oslo before 2004", { parentId: "no-0301", level: "district", on: "2003-12-31" }, 0],
    ["districts of Oslo from 2004", { parentId: "no-0301", level: "district", on: "2004-01-01" }, 15],
    ["Danish municipalities", { country: "dk", level: "municipality" }, 98],
    ["Danish regions", { country: "dk", level: "region" }, 5],
    ["municipalities in Buskerud", { parentId: "no-county-33" }, 18],
  ] as const) {
    test(`has ${count} ${what}`, async () => {
      assert.equal((await read((db) => listPlaces(db, choice))).length, count);
    });
  }

  test("is loaded once, and costs one statement when nothing is new", async () => {
    const start = database.queryCount();
    await database.systemically(async () => {});
    const binding = database.queryCount() - start;
    assert.equal(await database.systemically(loadPlaces), false);
    assert.equal(database.queryCount() - start - 2 * binding, 1);
  });

  test("puts every municipality in a place that exists today", async () => {
    const places = await read((db) => listPlaces(db, { on: today }));
    const ids = new Set(places.map((place) => place.id));
    assert.ok(places.every((place) => place.parentId === null || ids.has(place.parentId)));
  });

  test("is in the order of a Norwegian list", async () => {
    const places = await read((db) => listPlaces(db, { level: "municipality" }));
    const names = places.map((place) => place.name);
    assert.deepEqual(names, names.toSorted(new Intl.Collator("nb").compare));
    assert.deepEqual(["Ål", "Aarhus", "Østre Toten", "Ærø", "Zoo", "Ås", "Áltá"].toSorted(bySortKey), [
      "Áltá",
      "Zoo",
      "Ærø",
      "Østre Toten",
      "Ål",
      "Aarhus",
      "Ås",
    ]);
  });
});

describe("a place that is gone", () => {
  test("says what it became", async () => {
    const [hordaland] = await read((db) => searchPlaces(db, "Hordaland"));
    assert.equal(hordaland?.id, "no-county-12");
    assert.deepEqual(hordaland.successors, [{ id: "no-county-46", name: "Vestland" }]);
    const viken = await read((db) => findPlace(db, "no-county-30"));
    assert.deepEqual(
      viken?.successors.map((place) => place.name),
      ["Akershus", "Buskerud", "Østfold"],
    );
  });

  test("is found under itself and under what it became", async () => {
    assert.ok((await under("no-county-46")).includes("no-county-12"));
    assert.ok((await under("no-county-12")).includes("no-county-12"));
    for (const id of ["no-county-30", "no-county-31", "no-county-32", "no-county-33"]) {
      assert.ok((await under(id)).includes("no-county-30"), id);
    }
    for (const id of ["no-county-54", "no-county-55", "no-county-56"]) {
      assert.ok((await under(id)).includes("no-county-54"), id);
    }
  });

  test("shows what is surely in it now, and not its neighbours", async () => {
    assert.ok((await under("no-county-30")).includes("no-3330"));
    assert.ok((await under("no-county-01")).includes("no-county-31"));
    assert.ok(!(await under("no-county-31")).includes("no-county-02"));
    assert.ok(!(await under("no-county-12")).includes("no-county-46"));
  });

  test("stands under nothing that has nothing to do with it", async () => {
    assert.deepEqual(await under("no-3330"), ["no-3330"]);
    assert.equal((await under("no-county-03")).length, 17);
    assert.deepEqual(await under("nowhere"), []);
  });
});

describe("a search", () => {
  for (const [text, name] of [
    ["Hol", "Hol"],
    ["hol i buskerud", "Hol"],
    ["Våler Innlandet", "Våler"],
    ["ål", "Ål"],
    ["østre to", "Østre Toten"],
    ["ostre toten", "Østre Toten"],
    ["Tromso", "Tromsø"],
    ["Guovdageaidnu", "Kautokeino"],
    ["guovda", "Kautokeino"],
    ["Karasjohka", "Karasjok"],
    ["Kaivuono", "Kåfjord"],
    ["Tråante", "Trondheim"],
    ["trondhiem", "Trondheim"],
    ["Fredrikstd", "Fredrikstad"],
    ["Kristiandsand", "Kristiansand"],
    ["Aarhus Kommune", "Aarhus"],
    ["Århus", "Aarhus"],
    ["kobenhavn", "København"],
    ["Koebenhavn", "København"],
    ["bydel alna", "Alna"],
    ["Sondre Nordstrand", "Søndre Nordstrand"],
    ["3330", "Hol"],
    ["Romsa", "Troms"],
    ["Oslo", "Oslo"],
  ] as const) {
    test(`for "${text}" finds ${name} first`, async () => {
      assert.equal((await read((db) => searchPlaces(db, text)))[0]?.name, name);
    });
  }

  test("finds what exists before what is gone", async () => {
    const found = await read((db) => searchPlaces(db, "Østfold"));
    assert.deepEqual(
      found.slice(0, 2).map((place) => place.id),
      ["no-county-31", "no-county-01"],
    );
  });

  test("tells places of one name apart", async () => {
    const lines = (await read((db) => searchPlaces(db, "Herøy"))).map((place) => placeLine(place, "nb"));
    assert.deepEqual(lines, ["Herøy i Møre og Romsdal", "Herøy i Nordland"]);
  });

  test("finds nothing for what is no place, and never fails", async () => {
    assert.deepEqual(await read((db) => searchPlaces(db, "xyzzyq")), []);
    for (const odd of ["", "%", "\\", "_", "' or 1=1", "\0", "\ud800"]) await read((db) => searchPlaces(db, odd));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
        assert.ok((await read((db) => searchPlaces(db, text, 5))).length <= 5);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a place in a line", () => {
  for (const [id, nb, en] of [
    ["no-3330", "Hol i Buskerud", "Hol in Buskerud"],
    ["no-030112", "Bydel Alna i Oslo", "Alna district in Oslo"],
    ["no-0301", "Oslo", "Oslo"],
    ["no-county-12", "Hordaland fylke (til 2019)", "Hordaland county (until 2019)"],
    ["dk-0751", "Aarhus i Region Midtjylland", "Aarhus in Region Midtjylland"],
  ] as const) {
    test(`reads "${nb}"`, async () => {
      const place = await read((db) => findPlace(db, id));
      assert.ok(place);
      assert.deepEqual([placeLine(place, "nb"), placeLine(place, "en")], [nb, en]);
    });
  }

  test("has all official names where that is asked", async () => {
    const [, kautokeino] = await read((db) => listPlacesById(db, ["no-3330", "no-5612", "nowhere"]));
    assert.ok(kautokeino);
    assert.equal(fullName(kautokeino), "Guovdageaidnu – Kautokeino");
  });
});

describe("the map", () => {
  test("has one closed outline for each municipality, in less than 120 kB", async () => {
    const { shapes, viewBox } = municipalityShapes();
    const places = await read((db) => listPlaces(db, { country: "no", level: "municipality" }));
    assert.deepEqual(shapes.map((shape) => shape.id).sort(), places.map((place) => place.id).sort());
    assert.ok(shapes.every((shape) => /^(M\d+ \d+[lm][\d\s\-l]+z)+$/.test(shape.path)));
    assert.match(viewBox, /^0 0 \d+ \d+$/);
    const file = await readFile(join(import.meta.dirname, "../../../content/reference/no-map-shapes.json"));
    assert.ok(file.byteLength < 120_000);
  });
});

function read<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return database.publicly(work);
}

function under(id: string): Promise<string[]> {
  return read((db) => placesUnder(db, id));
}

function bySortKey(a: string, b: string): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}
