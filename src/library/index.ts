// The public memory: what there is to find and what others have published, for everybody.

import type { Route } from "#web/route.ts";
import { publicationRoutes } from "./publications/routes.ts";
import { searchRoutes } from "./search/routes.ts";

export const libraryRoutes: readonly Route[] = [...searchRoutes, ...publicationRoutes];
