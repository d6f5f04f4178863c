// What people typed, made safe for paper: characters that no file format can carry, or that would turn the lines around them, are left out.

/** Control characters except tab and line break, non-characters, and the marks that reverse the text after them. */
const unprintable = /[\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|(?![\t\n])\p{Cc}/gu;

export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(unprintable, "");
}

/** The same document or block with every text in it made plain, and every link that is not safe to follow taken away. */
export function withPlainText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, plainValue)) as T;
}

function plainValue(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (key === "href" && !/^(https?:\/\/|mailto:|tel:|#)[^\s<>"\\^`{|}]+$/i.test(value)) return undefined;
  return plainText(value);
}
