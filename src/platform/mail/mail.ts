// Hands a letter to the mail server that SMTP_URL names.

import type { Transporter } from "nodemailer";
import type { Config } from "../config.ts";
import type { Language } from "../language.ts";

export interface SentLetter {
  /** The same letter handed over twice has the same id, so that the receiving side may see that it is one. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
}

export interface Mail {
  /** Throws MailProblem. */
  send(letter: SentLetter): Promise<void>;
}

/** The letter was not taken. `isForGood` when this address will never take it. */
export class MailProblem extends Error {
  readonly isForGood: boolean;
  constructor(message: string, isForGood: boolean) {
    super(message);
    this.isForGood = isForGood;
  }
}

/** Null without SMTP_URL: then letters wait in the outbox. */
export function openMail({ smtpUrl, mailFrom }: Pick<Config, "smtpUrl" | "mailFrom">): Mail | null {
  if (!smtpUrl) return null;
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  let transport: Promise<Transporter> | undefined;
  // Read with the first letter: an installation without mail need not carry the library.
  const open = async (): Promise<Transporter> =>
    (await import("nodemailer")).default.createTransport({ url: smtpUrl, ...timeouts });
  const sender = /@([\w.-]+)/.exec(mailFrom)?.[1] ?? "localhost";
  return {
    send: async ({ id, to, subject, body, language }) => {
      const headers = { "content-language": language, "auto-submitted": "auto-generated" };
      const safety = { disableFileAccess: true, disableUrlAccess: true };
      const messageId = `<${id}@${sender}>`;
      // An object, not a string: an address with a comma in it must not become two.
      const receiver = { name: "", address: to };
      await (
        await (transport ??= open())
      )
        .sendMail({ from: mailFrom, to: receiver, subject, text: body, messageId, headers, ...safety })
        .catch((error: unknown) => Promise.reject(problemOf(error)));
    },
  };
}

function problemOf(error: unknown): MailProblem {
  if (!(error instanceof Error)) return new MailProblem(String(error), false);
  const { command, responseCode } = error as { command?: string; responseCode?: number };
  // A wrong password is ours to mend; an address that does not exist is not.
  return new MailProblem(error.message, command === "RCPT TO" && (responseCode ?? 0) >= 500);
}
