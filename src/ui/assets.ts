// Styles, scripts and fonts, made ready in memory when the program starts, each at an address that changes with its content.

import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build, type Plugin } from "esbuild";

export interface Script {
  readonly name: string;
  /** The file it begins in. */
  readonly entry: string;
}

export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Packed beforehand, where packing makes it smaller. */
  readonly brotli?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
}

export interface Assets {
  /** For `page({ styles })`. */
  readonly styles: readonly string[];
  /** For `page({ icon })`. */
  readonly icon: string;
  /** The address of a script by its name. */
  script(name: string): string;
  /** What to answer at an address below /assets/. */
  find(address: string): Asset | undefined;
  readonly addresses: readonly string[];
}

/** An asset never changes at its address. */
export const assetCaching = "public, max-age=31536000, immutable";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};
const styleEntry = fileURLToPath(new URL("./styles/main.css", import.meta.url));
const iconEntry = fileURLToPath(new URL("./static/icon.svg", import.meta.url));
const brotliPack = promisify(brotliCompress);
const gzipPack = promisify(gzip);

/** `styles` are the files of those who draw something of their own; they come after ours, in the same stylesheet. */
export async function buildAssets(scripts: readonly Script[], styles: readonly string[] = []): Promise<Assets> {
  const files = await bundle(scripts, styles);
  const assets = await Promise.all(files.map(({ name, contents }) => packed(`/assets/${name}`, contents)));
  const byAddress = new Map(assets.map((asset) => [asset.address, asset]));
  const addresses = [...byAddress.keys()];
  const addressOf = (name: string, ending: string): string => {
    const found = addresses.find((address) => new RegExp(`/${name}\\.[A-Z0-9]+\\${ending}$`).test(address));
    if (!found) throw new Error(`There is no ${ending} file named "${name}" among the assets.`);
    return found;
  };
  return {
    styles: [addressOf("main", ".css")],
    icon: addressOf("icon", ".svg"),
    script: (name) => addressOf(name, ".js"),
    find: (address) => byAddress.get(address),
    addresses,
  };
}

interface BundledFile {
  readonly name: string;
  readonly contents: Uint8Array<ArrayBuffer>;
}

async function bundle(scripts: readonly Script[], styles: readonly string[]): Promise<BundledFile[]> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: "all-styles", out: "main" },
      { in: iconEntry, out: "icon" },
      ...scripts.map(({ name, entry }) => ({ in: entry, out: name })),
    ],
    plugins: [allStyles(styles)],
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: "esm",
    target: ["chrome111", "firefox114", "safari16.4"],
    outdir: "/assets",
    publicPath: "/assets",
    entryNames: "[name].[hash]",
    chunkNames: "shared.[hash]",
    assetNames: "[name].[hash]",
    loader: { ".woff2": "file", ".svg": "copy" },
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents: new Uint8Array(contents) }));
}

function allStyles(styles: readonly string[]): Plugin {
  const imports = styles.map((path) => `@import ${JSON.stringify(path)} layer(face);`);
  const contents = [`@import ${JSON.stringify(styleEntry)};`, ...imports].join("\n");
  return {
    name: "all-styles",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^all-styles$/ }, ({ path }) => ({ path, namespace: "all-styles" }));
      onLoad({ filter: /.*/, namespace: "all-styles" }, () => ({
        contents,
        loader: "css",
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

async function packed(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<Asset> {
  const ending = extname(address);
  const type = types[ending] ?? "application/octet-stream";
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  if (ending === ".woff2") return { address, type, etag, bytes };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [brotli, gzipped] = await Promise.all([brotliPack(bytes, { params }), gzipPack(bytes, { level: 9 })]);
  return { address, type, etag, bytes, brotli: new Uint8Array(brotli), gzip: new Uint8Array(gzipped) };
}
