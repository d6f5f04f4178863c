// Asks once more who it is, before an important change, in the ways this account has.

import { withProvider } from "../../entering/texts/sign-in.ts";
import { actions, button, buttonLink, errorSummary, form, hiddenField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { withNext } from "#web/safe-path.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { passwordField } from "../../entering/pages/token-page.ts";
import { signInTexts } from "../../entering/texts/sign-in.ts";
import { ownTexts } from "../texts/own-texts.ts";

export interface ProofFacts {
  readonly state: FormState;
  readonly next: string | null;
  readonly hasPassword: boolean;
  readonly hasMailbox: boolean;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

export function proofPage(facts: ProofFacts): PageParts {
  const { language } = facts.state;
  const title = ownTexts.proof[language];
  const body = html`${errorSummary(facts.state)} ${pageTop({ title, lead: ownTexts.proofLead[language] })}
  ${facts.hasPassword && byPassword(facts)} ${facts.hasMailbox && byLetter(facts)}
  ${facts.providers.map((provider) => byProvider(facts, provider))}`;
  return { title, body, hasProblems: Boolean(facts.state.problems?.length) };
}

function byPassword({ state, next }: ProofFacts): Html {
  const { language } = state;
  const fields = html`${next && hiddenField("next", next)} ${passwordField(state, "current")}
  ${actions(button({ text: ownTexts.goOn[language] }))}`;
  return form({ action: urls.accountPart(language, "proof"), body: fields });
}

function byLetter({ state: { language }, next }: ProofFacts): Html {
  const fields = html`${next && hiddenField("next", next)} ${hiddenField("letter", "yes")}
  ${button({ text: signInTexts.askForLink[language], variant: "secondary" })}`;
  return form({ action: urls.accountPart(language, "proof"), label: ownTexts.proofOther[language], body: fields });
}

/** Asks the provider to ask for itself again, not only to confirm that somebody signed in this morning. */
function byProvider({ state: { language }, next }: ProofFacts, provider: { id: string; name: string }): Html {
  const address = withNext(urls.signInProvider(language, provider.id), next);
  const again = `${address}${next ? "&" : "?"}again`;
  return buttonLink({ text: withProvider(provider.name)[language], address: again, variant: "secondary" });
}
