// Reads the reference data of places that ships with the program, as rows ready for the table.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Country, Level } from "./place.ts";

export type Relation = "same" | "merged" | "split";

export interface PlaceRow {
  readonly id: string;
  readonly country: Country;
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly parentId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface SuccessorRow {
  readonly placeId: string;
  readonly successorId: string;
  readonly relation: Relation;
}

// Raised when names are folded or sorted in another way: then all places are written anew at the next start.
const version = 1;
const folder = join(import.meta.dirname, "../../../content/reference");
const files = ["no-counties.json", "no-municipalities.json", "no-districts.json", "dk-places.json"] as const;
type File = (typeof files)[number];
export type ReferenceTexts = Readonly<Record<File, string>>;

const names = z.array(z.string()).min(1);
const county = z.object({ code: z.string(), names, from: z.iso.date().optional() });
const formerCounty = county.extend({
  to: z.iso.date(),
  same: z.string().optional(),
  merged: z.string().optional(),
  split: z.array(z.string()).optional(),
});
const triple = z.tuple([z.string(), z.string(), z.string()]);
const counties = z.object({ counties: z.array(county), former: z.array(formerCounty) });
const municipality = z.tuple([z.string(), z.string(), z.string(), names.optional()]);
const municipalities = z.object({ municipalities: z.array(municipality) });
const districts = z.object({ from: z.iso.date(), districts: z.array(triple) });
const danish = z.object({ regions: z.array(z.tuple([z.string(), z.string()])), municipalities: z.array(triple) });

export async function readReference(): Promise<ReferenceTexts> {
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const),
  );
  return Object.fromEntries(texts) as Record<File, string>;
}

export function digestOf(texts: ReferenceTexts): string {
  return createHash("sha256")
    .update(JSON.stringify([version, texts]))
    .digest("hex");
}

/** Parents come before what lies in them. */
export function placeRows(texts: ReferenceTexts): PlaceRow[] {
  return [...countyRows(texts), ...municipalityRows(texts), ...districtRows(texts), ...danishRows(texts)];
}

export function successorRows(texts: ReferenceTexts): SuccessorRow[] {
  const { former } = counties.parse(JSON.parse(texts["no-counties.json"]));
  return former.flatMap(({ code, same = [], merged = [], split = [] }) =>
    Object.entries({ same, merged, split }).flatMap(([relation, codes]) =>
      [codes].flat().map((successor) => ({
        placeId: countyId(code),
        successorId: countyId(successor),
        relation: relation as Relation,
      })),
    ),
  );
}

function countyRows(texts: ReferenceTexts): PlaceRow[] {
  const { counties: current, former } = counties.parse(JSON.parse(texts["no-counties.json"]));
  const gone = former.map(({ code, names, from, to }) => ({ code, names, from, to }));
  return [...current.map((each) => ({ ...each, to: undefined })), ...gone].map(({ code, names, from, to }) => ({
    ...row("no", "county", countyId(code), code, names[0] ?? code, null),
    names,
    validFrom: from ?? null,
    validTo: to ?? null,
  }));
}

function municipalityRows(texts: ReferenceTexts): PlaceRow[] {
  return municipalities
    .parse(JSON.parse(texts["no-municipalities.json"]))
    .municipalities.map(([code, countyCode, name, all]) => ({
      ...row("no", "municipality", `no-${code}`, code, name, countyId(countyCode)),
      names: all ?? [name],
    }));
}

function districtRows(texts: ReferenceTexts): PlaceRow[] {
  const { from: validFrom, districts: all } = districts.parse(JSON.parse(texts["no-districts.json"]));
  return all.map(([code, municipality, name]) => ({
    ...row("no", "district", `no-${code}`, code, name, `no-${municipality}`),
    validFrom,
  }));
}

function danishRows(texts: ReferenceTexts): PlaceRow[] {
  const { regions, municipalities: danishMunicipalities } = danish.parse(JSON.parse(texts["dk-places.json"]));
  return [
    ...regions.map(([code, name]) => row("dk", "region", `dk-region-${code}`, code, name, null)),
    ...danishMunicipalities.map(([code, region, name]) =>
      row("dk", "municipality", `dk-${code}`, code, name, `dk-region-${region}`),
    ),
  ];
}

function countyId(code: string): string {
  return `no-county-${code}`;
}

function row(
  country: Country,
  level: Level,
  id: string,
  code: string,
  name: string,
  parentId: string | null,
): PlaceRow {
  return { id, country, level, code, name, names: [name], parentId, validFrom: null, validTo: null };
}
