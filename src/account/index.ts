// Accounts, a person's own pages, organisations and their members: the pages about people.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { Route } from "#web/route.ts";
import { linkRoutes } from "./entering/link-routes.ts";
import { passwordRoutes } from "./entering/password-routes.ts";
import { providerRoutes } from "./entering/provider-routes.ts";
import { signInRoutes } from "./entering/sign-in-routes.ts";
import { signUpRoutes } from "./entering/sign-up-routes.ts";
import { invitationRoutes } from "./members/invitation-routes.ts";
import { logRoutes } from "./members/log-routes.ts";
import { memberRoutes } from "./members/member-routes.ts";
import { firstRunRoutes } from "./organisations/first-run-routes.ts";
import { newOrganisationRoutes } from "./organisations/new-organisation-routes.ts";

import { settingsRoutes } from "./organisations/settings-routes.ts";
import { accountPageRoutes } from "./own/account-routes.ts";
import { displayRoutes } from "./own/display-routes.ts";
import { emailRoutes } from "./own/email-routes.ts";
import { ownPasswordRoutes } from "./own/own-password-routes.ts";
import { parkedRoutes } from "./own/parked-routes.ts";
import { personRoutes } from "./own/person-routes.ts";
import { proofRoutes } from "./own/proof-routes.ts";
import { sessionRoutes } from "./own/session-routes.ts";

export { firstRunLink } from "./organisations/first-run-link.ts";

export function accountRoutes(accounts: Accounts): readonly Route[] {
  return [
    ...signInRoutes(accounts),
    ...signUpRoutes(accounts),
    ...linkRoutes(accounts),
    ...passwordRoutes(accounts),
    ...providerRoutes(accounts),
    ...accountPageRoutes(accounts),
    ...emailRoutes(accounts),
    ...ownPasswordRoutes(accounts),
    ...sessionRoutes(accounts),
    ...personRoutes(accounts),
    ...proofRoutes(accounts),
    ...parkedRoutes(accounts),
    ...displayRoutes(accounts),
    ...firstRunRoutes(accounts),
    ...newOrganisationRoutes(accounts),
    ...settingsRoutes(accounts),
    ...memberRoutes,
    ...invitationRoutes(accounts),
    ...logRoutes,
  ];
}
