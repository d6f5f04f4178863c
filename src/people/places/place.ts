// A municipality, county, region or city district: where people live and old records point to.

import type { Day } from "#platform/clock.ts";
import type { Language, Text } from "#platform/language.ts";

export type Country = "no" | "dk";
export type Level = "region" | "county" | "municipality" | "district";

export interface Place {
  /** `no-3330`, `no-030112`, `no-county-33`, `dk-0751`, `dk-region-1082`. Codes are never used twice. */
  readonly id: string;
  readonly country: Country;
  readonly level: Level;
  readonly code: string;
  /** As it is said in Norwegian or Danish. */
  readonly name: string;
  /** All official names, in official order: Guovdageaidnu, Kautokeino. */
  readonly names: readonly string[];
  readonly parentId: string | null;
  readonly parentName: string | null;
  /** Null where it is older than the reference data can tell. */
  readonly validFrom: Day | null;
  /** The last day; null while it exists. */
  readonly validTo: Day | null;
  /** What became of it, where it is gone. */
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

const inPlace: Text = { nb: "i", nn: "i", da: "i", en: "in" };
const districtOf: Text = { nb: "Bydel {name}", nn: "Bydel {name}", da: "Bydelen {name}", en: "{name} district" };
const countyOf: Text = { nb: "{name} fylke", nn: "{name} fylke", da: "{name} fylke", en: "{name} county" };
const untilYear: Text = { nb: "til", nn: "til", da: "til", en: "until" };

/** The place in one line: "Hol i Buskerud", "Bydel Alna i Oslo", "Hordaland fylke (til 2019)". */
export function placeLine(place: Place, language: Language): string {
  const until = place.validTo ? ` (${untilYear[language]} ${place.validTo.slice(0, 4)})` : "";
  return `${ownLine(place, language)}${parentLine(place, language)}${until}`;
}

/** With every official name: "Guovdageaidnu – Kautokeino". */
export function fullName(place: Pick<Place, "names">): string {
  return place.names.join(" – ");
}

function ownLine({ level, name }: Place, language: Language): string {
  if (level === "district") return districtOf[language].replace("{name}", name);
  return level === "county" ? countyOf[language].replace("{name}", name) : name;
}

// Oslo is its own county: "Oslo i Oslo" says nothing.
function parentLine({ name, parentName }: Place, language: Language): string {
  return parentName && parentName !== name ? ` ${inPlace[language]} ${parentName}` : "";
}
