// The settings: each has a default, each mistake has a sentence, and .env.example names them all.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import test from "node:test";
import { ConfigProblem, readConfig } from "./config.ts";

test("without any setting there is an embedded database on this machine only", () => {
  const config = readConfig({});
  assert.equal(config.dataDir, resolve("./data"));
  assert.equal(config.databaseUrl, undefined);
  assert.deepEqual([config.host, config.port, config.logLevel], ["127.0.0.1", 3000, "info"]);
});

test("an empty setting is as good as none", () => {
  assert.equal(readConfig({ SMTP_URL: "", PORT: "" }).port, 3000);
});

test("the public address loses its last slash", () => {
  assert.equal(readConfig({ PUBLIC_URL: "https://samskap.example/" }).publicUrl, "https://samskap.example");
});

const mistakes: Readonly<Record<string, readonly [value: string, sentence: RegExp]>> = {
  PORT: ["ninety", /PORT must be a number/],
  DATABASE_URL: ["mysql://x", /DATABASE_URL must begin with postgres:\/\//],
  PUBLIC_URL: ["samskap.example", /PUBLIC_URL must be a whole address/],
  SMTP_URL: ["mail.example", /SMTP_URL must begin with smtp:\/\//],
  LOG_LEVEL: ["loud", /LOG_LEVEL must be one of debug, info/],
  OIDC_PROVIDERS: ["{", /OIDC_PROVIDERS must be JSON/],
  METRICS_TOKEN: ["short", /METRICS_TOKEN must be at least 20 characters/],
};

for (const [name, [value, sentence]] of Object.entries(mistakes)) {
  test(`a wrong ${name} is explained`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error: Error) => error instanceof ConfigProblem && sentence.test(error.message),
    );
  });
}

test("every mistake is told at once", () => {
  assert.throws(() => readConfig({ PORT: "-1", LOG_LEVEL: "loud" }), /PORT[^]*LOG_LEVEL/);
});

test("the example names every setting and no other", () => {
  const root = join(import.meta.dirname, "../..");
  const example = readFileSync(join(root, ".env.example"), "utf8");
  const named = [...example.matchAll(/^#([A-Z_]+)=/gm)].map((found) => found[1]);
  const source = readFileSync(join(import.meta.dirname, "config.ts"), "utf8");
  const settings = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((found) => found[1]);
  assert.deepEqual(named.sort(), settings.sort());
});
