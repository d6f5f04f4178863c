// What a session's list calls a device: browser and system in two words, and nothing that tells one phone from another.

const browsers = [
  [/\bEdgA?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;

const systems = [
  [/\biPad\b/, "iPad"],
  [/\biPhone\b/, "iPhone"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
] as const;

/** "Firefox, Windows"; empty when neither is recognised. */
export function deviceOf(userAgent: string | null): string {
  const named = (list: readonly (readonly [RegExp, string])[]): string | undefined =>
    list.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
  return [named(browsers), named(systems)].filter(Boolean).join(", ");
}
