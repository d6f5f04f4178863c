// Makes a team's pages kinder where scripts run: drafts keep themselves, and cards can be dragged. All of it works without.

import { dragCards } from "./drag-cards.ts";
import { keepDrafts } from "./keep-drafts.ts";

keepDrafts();
dragCards();
