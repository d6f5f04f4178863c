// The outlines of the Norwegian municipalities, for a map.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const file = join(import.meta.dirname, "../../../content/reference/no-map-shapes.json");
const schema = z.object({
  viewBox: z.string(),
  shapes: z.array(z.object({ id: z.string(), path: z.string() })),
});

/** `path` is the `d` of an SVG path in the `viewBox`; `id` is the place's. */
export type MunicipalityShapes = z.infer<typeof schema>;

let loaded: MunicipalityShapes | undefined;

/** Read when the first map is drawn; 90 kB, kept. Drawn by bin/make-map-shapes.mjs. */
export function municipalityShapes(): MunicipalityShapes {
  loaded ??= schema.parse(JSON.parse(readFileSync(file, "utf8")));
  return loaded;
}
