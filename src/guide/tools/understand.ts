// The sheets of theme 2: the words, the beliefs and the facts, and the question they lead to.

import type { Tool } from "../tool.ts";
import { assumptions } from "./understand/assumptions.ts";
import { currentPicture } from "./understand/current-picture.ts";
import { frameTheChallenge } from "./understand/frame-the-challenge.ts";
import { learnFromOthers } from "./understand/learn-from-others.ts";
import { wordsWeUse } from "./understand/words-we-use.ts";

export const understandTools: readonly Tool[] = [
  wordsWeUse,
  assumptions,
  currentPicture,
  learnFromOthers,
  frameTheChallenge,
];
