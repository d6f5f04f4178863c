// Signing in: password first, and beside it the ways that need none.

import type { Language } from "#platform/language.ts";
import { actions, button, buttonLink, errorSummary, form, hiddenField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { notice, pageTop, section } from "#ui/pieces.ts";
import { withNext } from "#web/safe-path.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts } from "../texts/fields.ts";
import { signInTexts, withProvider } from "../texts/sign-in.ts";

export interface SignInFacts {
  readonly state: FormState;
  readonly next: string | null;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly said?: "newPasswordSet" | "failed";
}

export function signInPage({ state, next, providers, said }: SignInFacts): PageParts {
  const { language } = state;
  const title = signInTexts.signIn[language];
  const tone = said === "failed" ? "warning" : "success";
  const isToStart = next?.startsWith(urls.start(language));
  const lead = isToStart ? signInTexts.toStart[language] : undefined;
  const body = html`${pageTop({ title, lead })} ${errorSummary(state)}
  ${said && notice({ language, tone, body: signInTexts[said][language], isAnswer: true })}
  ${form({ action: urls.signIn(language), body: passwordFields(state, next) })}
  ${section(signInTexts.withoutPassword[language], otherWays(language, next, providers))}
  ${section(
    signInTexts.noAccountYet[language],
    buttonLink({
      text: signInTexts.signUp[language],
      address: withNext(urls.signUp(language), next),
      variant: "secondary",
    }),
  )}`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}

function passwordFields(state: FormState, next: string | null): Html {
  const { language } = state;
  return html`${next && hiddenField("next", next)}
    ${textField(state, {
      name: "email",
      label: fieldTexts.email[language],
      type: "email",
      autocomplete: "username",
      isRequired: true,
    })}
    ${textField(state, {
      name: "password",
      label: fieldTexts.password[language],
      type: "password",
      autocomplete: "current-password",
      isRequired: true,
    })}
    ${actions(button({ text: signInTexts.signIn[language] }))}
    <p><a class="ds-link" href="${urls.forgotten(language)}">${signInTexts.forgotten[language]}</a></p>`;
}

function otherWays(language: Language, next: string | null, providers: SignInFacts["providers"]): Html {
  const link = buttonLink({
    text: signInTexts.askForLink[language],
    address: withNext(urls.signInLink(language), next),
    variant: "secondary",
  });
  return html`<p>${signInTexts.linkLead[language]}</p>
    ${actions(link, ...providers.map((provider) => providerButton(language, provider, next)))}`;
}

export function providerButton(
  language: Language,
  provider: { readonly id: string; readonly name: string },
  next: string | null,
): Html {
  const address = withNext(urls.signInProvider(language, provider.id), next);
  return buttonLink({ text: withProvider(provider.name)[language], address, variant: "secondary" });
}
