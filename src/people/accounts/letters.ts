// The letters that carry a person through signing in: each leads to a page of ours with a button, since mail scanners open links.

import type { Clock } from "#platform/clock.ts";
import type { Database, Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { urls } from "../../urls.ts";
import { letterTexts, type LetterName } from "./letter-texts.ts";
import { keepLink } from "./links.ts";
import { hasAddress } from "./providers.ts";
import { findAccountByAddress } from "./store.ts";

export type PostLetter = (
  db: Db,
  letter: { readonly to: string; readonly subject: string; readonly body: string; readonly language: Language },
  id: string,
  now: Date,
) => Promise<void>;

export interface LetterParts {
  readonly database: Database;
  readonly origin: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly postLetter: PostLetter;
}

/** What the library asks for: `page` is the page of ours, in the person's language, that the letter leads to. */
export interface AccountLetters {
  confirmAddress(account: { readonly id: string; readonly email: string }, page: string, signed: string): Promise<void>;
  signInLink(email: string, page: string, token: string): Promise<void>;
  newPassword(email: string, page: string, token: string): Promise<void>;
  /** Letters without a secret. */
  tell(name: LetterName, email: string, page: string): Promise<void>;
}

const oneDay = 24 * 60 * 60_000;

export function accountLetters(parts: LetterParts): AccountLetters {
  const { database, origin, clock } = parts;
  async function post(name: LetterName, to: string, page: string): Promise<void> {
    if (!hasAddress(to)) return;
    const language = languageOf(page);
    const { subject, body } = letterTexts[name];
    const letter = {
      to,
      subject: subject[language],
      body: body[language].replace("{link}", () => origin + page),
      language,
    };
    await database.systemically((db) => parts.postLetter(db, letter, parts.newId(), clock.now()));
  }
  return {
    confirmAddress: async (account, page, signed) => {
      const expiresAt = new Date(clock.now().getTime() + oneDay);
      const link = { accountId: account.id, value: signed };
      const token = await database.systemically((db) => keepLink(db, link, expiresAt));
      await post("confirmAddress", account.email, withToken(page, token));
    },
    signInLink: async (email, page, token) => {
      const isKnown = await database.systemically((db) => findAccountByAddress(db, email));
      if (isKnown) await post("signInLink", email, withToken(page, token));
      else await post("noAccount", email, urls.signUp(languageOf(page)));
    },
    newPassword: (email, page, token) => post("newPassword", email, withToken(page, token)),
    tell: post,
  };
}

function withToken(page: string, token: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}token=${encodeURIComponent(token)}`;
}

function languageOf(page: string): Language {
  const first = page.slice(1, 3);
  return isLanguage(first) ? first : "nb";
}
