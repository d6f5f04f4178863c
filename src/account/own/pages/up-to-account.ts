// The way up from a part of the account.

import type { Language } from "#platform/language.ts";
import type { Link } from "#ui/pieces.ts";
import { urls } from "../../../urls.ts";
import { ownTexts } from "../texts/own-texts.ts";

export function upToAccount(language: Language): readonly Link[] {
  return [{ text: ownTexts.title[language], address: urls.account(language) }];
}
