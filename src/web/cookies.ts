// Reads and writes the few cookies there are.

import { parse, serialize, type CookieOptions } from "hono/utils/cookie";

export function cookieOf(request: Request, name: string): string | undefined {
  return parse(request.headers.get("cookie") ?? "", name)[name];
}

/** A cookie that only we can read; gone with `maxAge: 0`. */
export function cookie(name: string, value: string, origin: string, options: CookieOptions = {}): string {
  const secure = origin.startsWith("https:");
  return serialize(name, value, { path: "/", httpOnly: true, sameSite: "Lax", secure, ...options });
}

/** The answer with these cookies set. */
export function withCookies(answer: Response, cookies: readonly string[]): Response {
  for (const each of cookies) answer.headers.append("set-cookie", each);
  return answer;
}
