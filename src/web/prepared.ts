// An answer made ready once and sent many times: its bytes, plain and packed, with the headers that go with each.

import { assetCaching, type Assets } from "#ui/assets.ts";

export interface Prepared {
  readonly status: number;
  readonly etag: string;
  readonly plain: Sending;
  readonly gzip?: Sending;
  readonly brotli?: Sending;
  /** For whoever has it already. */
  readonly unchanged: Sending;
  /** In memory. */
  readonly size: number;
}

export interface Sending {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export interface Parts {
  readonly status: number;
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  readonly vary: string;
  /** Where to go instead, for an address that has moved. */
  readonly location?: string;
  readonly language?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
  readonly brotli?: Uint8Array<ArrayBuffer>;
}

export function prepare(parts: Parts): Prepared {
  const { status, type, etag, caching, vary, location, language, bytes, gzip, brotli } = parts;
  const optional = { ...(location && { location }), ...(language && { "content-language": language }) };
  const common = { "content-type": type, "cache-control": caching, etag, vary, ...optional };
  const sending = (body: Uint8Array<ArrayBuffer>, encoding: Record<string, string> = {}): Sending => ({
    status,
    headers: { ...common, ...encoding, "content-length": String(body.length) },
    body,
  });
  return {
    status,
    etag,
    plain: sending(bytes),
    gzip: gzip && sending(gzip, { "content-encoding": "gzip" }),
    brotli: brotli && sending(brotli, { "content-encoding": "br" }),
    unchanged: { status: 304, headers: common, body: null },
    size: bytes.length + (gzip?.length ?? 0) + (brotli?.length ?? 0) + 1_000,
  };
}

const pageBytes = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

/** An answer that remembers its bytes, so that whoever keeps it need not read them out of it again. */
export function answerOf(
  bytes: Uint8Array<ArrayBuffer>,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const response = new Response(bytes, { status, headers });
  pageBytes.set(response, bytes);
  return response;
}

export async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return pageBytes.get(response) ?? new Uint8Array(await response.arrayBuffer());
}

/** The form that fits what the asker already has and can unpack. */
export function choose(prepared: Prepared, accepted = "", known = ""): Sending {
  if (known === prepared.etag && prepared.status === 200) return prepared.unchanged;
  if (prepared.brotli && /\bbr\b/.test(accepted)) return prepared.brotli;
  if (prepared.gzip && /\bgzip\b/.test(accepted)) return prepared.gzip;
  return prepared.plain;
}

/** Styles, scripts and fonts by their address. */
export function preparedAssets(assets: Assets): ReadonlyMap<string, Prepared> {
  const found = assets.addresses.flatMap((address) => assets.find(address) ?? []);
  const vary = "Accept-Encoding";
  return new Map(
    found.map((asset) => [asset.address, prepare({ ...asset, status: 200, caching: assetCaching, vary })]),
  );
}
