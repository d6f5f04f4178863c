// The guide that ships with the program, read once when the program starts.

import { readGuides } from "./read-guides.ts";

export const { guideIn, written: writtenLanguages } = readGuides();
