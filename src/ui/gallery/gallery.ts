// Every piece on a few sample pages, for those who build pages to look at and for the tests to check.

import type { Html } from "../html.ts";
import { page } from "../page.ts";
import { formSample, mendedSample } from "./form-samples.ts";
import { listsSample } from "./list-samples.ts";
import { picturesSample } from "./picture-samples.ts";
import { readingSample, startSample } from "./reading-samples.ts";
import { sampleShell, type GalleryLook, type Sample } from "./sample-shell.ts";

const samples = {
  start: startSample,
  reading: readingSample,
  form: formSample,
  mended: mendedSample,
  lists: listsSample,
  pictures: picturesSample,
} as const satisfies Record<string, () => Sample>;

export type GalleryName = keyof typeof samples;

export const galleryNames = Object.keys(samples) as readonly GalleryName[];

export function galleryPage(name: GalleryName, look: GalleryLook): Html {
  return page({ ...sampleShell(look), ...samples[name]() });
}
