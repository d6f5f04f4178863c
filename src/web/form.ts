// Reads what a form sent: text only, of bounded size; anything else is refused before a rule sees it.

import { Unreadable } from "./problems.ts";

/** No form of ours is longer; uploads have their own reader. */
const maxBytes = 1_000_000;
const maxFields = 2_000;

export interface Form {
  /** Trimmed; empty when missing. The first value when a name is sent twice. */
  text(name: string): string;
  /** As typed, line breaks as \n. */
  prose(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** Everything, for showing the form again and for drafts. */
  values(): Readonly<Record<string, string | readonly string[]>>;
}

export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get("content-type") ?? "";
  if (!isForm(type)) throw new Unreadable(415);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw new Unreadable(413);
  const entries = type.startsWith("multipart") ? await multipartEntries(request) : await encodedEntries(request);
  if (entries.length > maxFields) throw new Unreadable(413);
  return formOf(entries);
}

/** What browsers send from a form. Anything else is none, whoever sends it. */
export function isForm(type: string | undefined): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type ?? "");
}

export function formOf(entries: readonly (readonly [string, string])[]): Form {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = fields.get(name);
    if (values) values.push(clean(value));
    else fields.set(name, [clean(value)]);
  }
  return {
    text: (name) => (fields.get(name)?.[0] ?? "").trim(),
    prose: (name) => fields.get(name)?.[0] ?? "",
    all: (name) => fields.get(name) ?? [],
    has: (name) => fields.has(name),
    values: () =>
      Object.fromEntries([...fields].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")])),
  };
}

async function encodedEntries(request: Request): Promise<[string, string][]> {
  const text = await request.text();
  if (text.length > maxBytes) throw new Unreadable(413);
  return [...new URLSearchParams(text)];
}

async function multipartEntries(request: Request): Promise<[string, string][]> {
  try {
    const data = await request.formData();
    return [...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  } catch {
    throw new Unreadable(400);
  }
}

// PostgreSQL cannot hold a zero character, half a surrogate pair is no text, and what turns text around would turn around
// whatever stands beside it. The marks that Arabic or Hebrew needs within a word are kept.
// oxlint-disable-next-line no-control-regex
const unwelcome = /[\u0000\u202a-\u202e\u2066-\u2069]/g;

function clean(value: string): string {
  return value.replace(unwelcome, "").replaceAll("\r\n", "\n").toWellFormed();
}
