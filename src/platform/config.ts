// The settings, read from the environment once and explained in a sentence when one is wrong.

import { resolve } from "node:path";
import { z } from "zod";

const levels = ["debug", "info", "warn", "error", "silent"] as const;

const settings = z.object({
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
    .optional(),
  PORT: z.coerce.number("must be a number").int("must be a whole number").min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, message: "must be a whole address such as https://samskap.example" })
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().min(3).default("Samskap <samskap@localhost>"),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(", ")}`).default("info"),
  /** OpenID Connect providers as JSON: [{"id","name","discoveryUrl","clientId","clientSecret"}]. */
  OIDC_PROVIDERS: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "must be JSON" });
        return z.NEVER;
      }
    })
    .pipe(
      z.array(
        z.object({
          id: z.string().regex(/^[a-z][a-z0-9-]*$/),
          name: z.string().min(1),
          discoveryUrl: z.url(),
          clientId: z.string().min(1),
          clientSecret: z.string().min(1),
        }),
      ),
    )
    .default([]),
  METRICS_TOKEN: z.string().min(20, "must be at least 20 characters").optional(),
});

export interface Config {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end. */
  readonly publicUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: (typeof levels)[number];
  readonly oidcProviders: readonly OidcProvider[];
  readonly metricsToken: string | undefined;
}

export interface OidcProvider {
  readonly id: string;
  readonly name: string;
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A setting is wrong; the message says which and what it should be. */
export class ConfigProblem extends Error {}

export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = settings.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
    throw new ConfigProblem(`These settings need mending (see .env.example):\n${lines.join("\n")}`);
  }
  const value = result.data;
  return {
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, ""),
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    logLevel: value.LOG_LEVEL,
    oidcProviders: value.OIDC_PROVIDERS,
    metricsToken: value.METRICS_TOKEN,
  };
}
