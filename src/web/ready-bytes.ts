// Public pages kept as finished bytes: made once, sent many times, dropped when something is published or withdrawn.

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { sessionCookie } from "#people/accounts/visitor.ts";
import { publicCaching } from "./headers.ts";
import { bytesOf, prepare, type Prepared } from "./prepared.ts";

export interface ReadyPages {
  find(key: string): Prepared | undefined;
  /** Makes the page, or waits for whoever is already making the same one. */
  make(key: string, make: () => Promise<Response>): Promise<Prepared>;
  drop(): void;
}

/** `maxBytes` bounds the memory; the page that was kept first goes first. */
export function readyPages(maxBytes = 32_000_000): ReadyPages {
  const pages = new Map<string, Prepared>();
  const making = new Map<string, Promise<Prepared>>();
  let size = 0;
  let edition = 0;

  function keep(key: string, page: Prepared): void {
    pages.set(key, page);
    size += page.size;
    for (const [oldest, old] of pages) {
      if (size <= maxBytes || oldest === key) break;
      pages.delete(oldest);
      size -= old.size;
    }
  }

  return {
    find: (key) => pages.get(key),
    drop: () => {
      edition += 1;
      pages.clear();
      making.clear();
      size = 0;
    },
    make: (key, make) => {
      const underWay = making.get(key);
      if (underWay) return underWay;
      const begun = edition;
      const made = finish(make).then((page) => {
        // A page made from what stood before a change must not outlive the change.
        if (begun === edition && page.status === 200) keep(key, page);
        return page;
      });
      making.set(key, made);
      const forget = (): void => void (making.get(key) === made && making.delete(key));
      made.then(forget, forget);
      return made;
    },
  };
}

/**
 * Under which name an address is kept, or null where the asker is signed in and must be answered by name.
 * The choice of text size and contrast makes a page of its own.
 */
export function readyKey(address: string, cookies: string | undefined): string | null {
  if (!cookies) return address;
  if (cookies.includes(sessionCookie)) return null;
  const display = /(?:^|;\s*)display=([^;]+)/.exec(cookies)?.[1];
  return display ? `${address}#${display}` : address;
}

async function finish(make: () => Promise<Response>): Promise<Prepared> {
  const response = await make();
  const bytes = await bytesOf(response);
  return prepare({
    status: response.status,
    type: response.headers.get("content-type") ?? "text/html; charset=utf-8",
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    caching: response.status === 200 ? publicCaching : "no-store",
    vary: "Accept-Encoding, Cookie",
    location: response.headers.get("location") ?? undefined,
    language: response.headers.get("content-language") ?? undefined,
    bytes,
    // At once: handing a page of this size to another thread costs more than packing it.
    gzip: gzipSync(bytes, { level: 5 }),
  });
}
