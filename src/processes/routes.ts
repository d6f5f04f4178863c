// The addresses of a team's work with the guide.

import type { Route } from "#web/route.ts";
import { adoptionRoutes } from "./adopt/routes.ts";
import { consentRoutes } from "./consents/routes.ts";
import { draftRoutes } from "./drafts/routes.ts";
import { exportRoutes } from "./exports/routes.ts";
import { gateRoutes } from "./gates/routes.ts";
import { groupRoutes } from "./group/routes.ts";
import { itemRoutes } from "./items/routes.ts";
import { overviewRoutes } from "./pages/routes.ts";
import { publishingRoutes } from "./publication/routes.ts";
import { reportRoutes } from "./report/routes.ts";
import { planRoutes } from "./plan/routes.ts";
import { roadmapRoutes } from "./roadmap/routes.ts";
import { runRoutes } from "./runs/routes.ts";
import { runSheetRoutes } from "./sheets/routes.ts";
import { selfCheckRoutes } from "./self-checks/routes.ts";
import { settingsRoutes } from "./settings/routes.ts";
import { startRoutes } from "./start/routes.ts";
import { traceRoutes } from "./trace/routes.ts";

export const processRoutes: readonly Route[] = [
  ...startRoutes,
  ...overviewRoutes,
  ...runRoutes,
  ...planRoutes,
  ...groupRoutes,
  ...gateRoutes,
  ...selfCheckRoutes,
  ...roadmapRoutes,
  ...settingsRoutes,
  ...adoptionRoutes,
  ...consentRoutes,
  ...traceRoutes,
  ...reportRoutes,
  ...exportRoutes,
  ...runSheetRoutes,
  ...publishingRoutes,
  ...itemRoutes,
  ...draftRoutes,
];
