// The sheets of theme 6: where the community wants to be, and what it will choose by.

import type { Tool } from "../tool.ts";
import { criteria } from "./target-picture/criteria.ts";
import { tripToTheFuture } from "./target-picture/trip-to-the-future.ts";
import { tryTargetPicture } from "./target-picture/try-target-picture.ts";
import { writeTargetPicture } from "./target-picture/write-target-picture.ts";

export const targetPictureTools: readonly Tool[] = [tripToTheFuture, writeTargetPicture, tryTargetPicture, criteria];
