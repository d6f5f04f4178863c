// Public pages kept as finished bytes: made once, sent many times, dropped when something is published or withdrawn.

import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

export interface ReadyPage {
  readonly status: number;
  readonly type: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
}

export interface ReadyPages {
  find(key: string): ReadyPage | undefined;
  /** Makes the page, or waits for whoever is already making the same one. */
  make(key: string, make: () => Promise<Response>): Promise<ReadyPage>;
  drop(): void;
}

const pack = promisify(gzip);

/** `maxBytes` bounds the memory; the page that was asked for longest ago goes first. */
export function readyPages(maxBytes = 32_000_000): ReadyPages {
  const pages = new Map<string, ReadyPage>();
  const making = new Map<string, Promise<ReadyPage>>();
  let size = 0;
  let edition = 0;

  function keep(key: string, page: ReadyPage): void {
    pages.set(key, page);
    size += weight(page);
    for (const [oldest, old] of pages) {
      if (size <= maxBytes || oldest === key) break;
      pages.delete(oldest);
      size -= weight(old);
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

function weight(page: ReadyPage): number {
  return page.bytes.length + page.packed.length + 500;
}

async function finish(make: () => Promise<Response>): Promise<ReadyPage> {
  const response = await make();
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "text/html; charset=utf-8",
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    bytes,
    packed: new Uint8Array(await pack(bytes, { level: 6 })),
  };
}
