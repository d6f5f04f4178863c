// The sheets of theme 8: what the municipality is, wants to be and may promise.

import type { Tool } from "../tool.ts";
import { boundaryCheck } from "./role/boundary-check.ts";
import { cooperationAgreement } from "./role/cooperation-agreement.ts";
import { roleToday } from "./role/role-today.ts";
import { wantedRole } from "./role/wanted-role.ts";
import { whatWeOffer } from "./role/what-we-offer.ts";

export const roleTools: readonly Tool[] = [roleToday, wantedRole, whatWeOffer, boundaryCheck, cooperationAgreement];
