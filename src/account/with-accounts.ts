// Hands the accounts to the functions that answer, and keeps their names for the list of addresses.

import type { Accounts } from "#people/accounts/accounts.ts";

type Answer<V> = (visit: V) => Response | Promise<Response>;
type AccountAnswer<V> = (visit: V, accounts: Accounts) => Response | Promise<Response>;

export function withAccounts(accounts: Accounts): <V>(answer: AccountAnswer<V>) => Answer<V> {
  return (answer) => Object.defineProperty((visit) => answer(visit, accounts), "name", { value: answer.name });
}
