// The demonstration's own front door: whoever tries it chooses whom to be with one click. Only the demonstration's program opens it.
//
// A button fills in the sign-in form with the password that everybody knows and sends it: nobody comes in here in a way
// that the real door does not know.

import type { Language } from "#platform/language.ts";
import { buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { section } from "#ui/pieces.ts";
import { open, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../urls.ts";
import type { DemoPersonName } from "./demo-cast.ts";
import { personCards, whomToBePage } from "./pages/whom-to-be-page.ts";
import { whomToBeTexts } from "./texts/whom-to-be-texts.ts";

export interface DemoDoor {
  readonly routes: readonly Route[];
  readonly onFrontPage: (language: Language) => Html;
}

const onFront: readonly DemoPersonName[] = ["leader", "member", "reader", "owner"];

export function demoDoor(password: string): DemoDoor {
  function getWhomToBe({ language, page }: Visit): Response {
    const title = whomToBeTexts.title[language];
    return page({ title, body: whomToBePage(language, password), isInvented: true, width: "wide" });
  }
  return {
    routes: [open("GET", urls.demonstration(anyLanguage), getWhomToBe)],
    onFrontPage: (language) => {
      const all = buttonLink({
        text: whomToBeTexts.everybody[language],
        address: urls.demonstration(language),
        variant: "quiet",
      });
      return section(
        whomToBeTexts.title[language],
        html`<p>${whomToBeTexts.lead[language]}</p>
          ${personCards(language, password, onFront)} ${all}`,
      );
    },
  };
}
