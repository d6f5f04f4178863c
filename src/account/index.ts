// Accounts, a person's own pages, organisations and their members: the pages about people.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { Route } from "#web/route.ts";
import { linkRoutes } from "./entering/link-routes.ts";
import { passwordRoutes } from "./entering/password-routes.ts";
import { signInRoutes } from "./entering/sign-in-routes.ts";
import { signUpRoutes } from "./entering/sign-up-routes.ts";
import { firstRunRoutes } from "./organisations/first-run-routes.ts";
import { newOrganisationRoutes } from "./organisations/new-organisation-routes.ts";

export { firstRunLink } from "./organisations/first-run-link.ts";

export function accountRoutes(accounts: Accounts): readonly Route[] {
  return [
    ...signInRoutes(accounts),
    ...signUpRoutes(accounts),
    ...linkRoutes(accounts),
    ...passwordRoutes(accounts),
    ...firstRunRoutes(accounts),
    ...newOrganisationRoutes(accounts),
  ];
}
