// What every answer carries so that a browser runs only our own script and tells nobody where a person came from.

/** Everything from ourselves, nothing inline; Trusted Types where the browser knows them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

const secureTransport = "max-age=31536000; includeSubDomains";

/** On every answer of an installation that the outside sees at `origin`. */
export function fixedHeaders(origin: string): Readonly<Record<string, string>> {
  return origin.startsWith("https:")
    ? { ...securityHeaders, "strict-transport-security": secureTransport }
    : securityHeaders;
}

/** Pages of a person: never kept anywhere. */
export const privateCaching = "private, no-store";
/** Public pages: kept by browsers, asked again each time, answered 304 when nothing changed. */
export const publicCaching = "public, max-age=0, must-revalidate";
