// What a device is called.

import assert from "node:assert/strict";
import test from "node:test";
import { deviceOf } from "./device.ts";

const devices = [
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Version/17.5 Mobile Safari/604.1",
    "Safari, iPhone",
  ],
  [
    "Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121 Mobile Safari/537.36",
    "Samsung Internet, Android",
  ],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/126.0 Safari/537.36", "Chrome, Mac"],
  ["curl/8.5.0", ""],
  [null, ""],
] as const;

test("a device is called by browser and system, and by nothing that tells one from another", () => {
  for (const [userAgent, name] of devices) assert.equal(deviceOf(userAgent), name);
});
