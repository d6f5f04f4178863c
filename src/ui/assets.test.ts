// Styles, scripts and fonts come from our own address, small, packed, and never changing at it.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { buildAssets, type Assets } from "./assets.ts";

const budget = 35_000;
let folder: string;
let assets: Assets;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "assets-"));
  await writeFile(join(folder, "hello.ts"), `export const hello: string = "hello from a script";\nconsole.log(hello);`);
  await writeFile(join(folder, "own.css"), ".drawn-by-a-feature { color: rebeccapurple }");
  assets = await buildAssets([{ name: "hello", entry: join(folder, "hello.ts") }], [join(folder, "own.css")]);
});
after(() => rm(folder, { recursive: true }));

function text(address: string): string {
  return Buffer.from(assets.find(address)?.bytes ?? []).toString();
}

test("the stylesheet is within its budget, and the figure is known", (t) => {
  const style = assets.find(assets.styles[0] ?? "");
  assert.ok(style?.brotli && style.gzip);
  t.diagnostic(`styles: ${style.bytes.length} bytes, gzip ${style.gzip.length}, brotli ${style.brotli.length}`);
  assert.ok(style.gzip.length <= budget);
  assert.deepEqual(brotliDecompressSync(style.brotli), Buffer.from(style.bytes));
  assert.deepEqual(gunzipSync(style.gzip), Buffer.from(style.bytes));
});

test("every address tells its content, and only fonts that are served are asked for", () => {
  for (const address of assets.addresses)
    assert.match(address, /^\/assets\/[a-z0-9-]+\.[A-Z0-9]{8}\.(css|js|woff2|svg)$/);
  const style = text(assets.styles[0] ?? "");
  const fonts = [...style.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, address]) => address ?? "");
  assert.equal(fonts.length, 4);
  for (const address of fonts) assert.equal(assets.find(address)?.type, "font/woff2");
  assert.doesNotMatch(style, /url\(["']?(https?:|data:font)/);
});

test("a script is found by its name, without its types, and an unknown one is a mistake", () => {
  assert.match(text(assets.script("hello")), /hello from a script/);
  assert.doesNotMatch(text(assets.script("hello")), /: string/);
  assert.throws(() => assets.script("nobody"), /no \.js file named "nobody"/);
});

test("what a feature draws of its own is in the same stylesheet", () => {
  assert.match(text(assets.styles[0] ?? ""), /\.drawn-by-a-feature/);
  assert.equal(assets.styles.length, 1);
});
