// Makes spellings alike, so that "Møteplass", "moteplass" and "möteplass" are one word when something is looked up.

const letters: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ŋ: "n",
  ŧ: "t",
  þ: "th",
  ß: "ss",
  ł: "l",
  œ: "ø",
  ı: "i",
};
// Most words need no work: ASCII without the pairs that stand for æ, ø and å.
const isPlain = /^(?:(?!aa|ae|oe)[\0-\x7f])*$/;

// The "oe" of "moede" is an ø; that of "naboer" is an o with an ending.
const pairs = /aa|ae|oe(?!(?:r|n|ne|rne|rnes|rs|ns)?(?!\p{L}))|æ|ä|ö/gu;

/**
 * Lower case, without accents, but with ø and å, which tell words apart. æ, ä and ae become e, since "eldre" is "ældre" in
 * Danish; ö and oe become ø, aa becomes å. What falls together does so both where it is kept and where it is asked for.
 */
export function foldSpelling(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(pairs, (letter) => (letter === "aa" ? "å" : letter === "oe" || letter === "ö" ? "ø" : "e"))
    .replaceAll("å", "\0")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("\0", "å")
    .replace(/[đðŋŧþßłœı]/g, (letter) => letters[letter] ?? letter);
}

/** A folded spelling without ø and å, as it is typed where the keyboard lacks them. */
export function withoutLetters(spelling: string): string {
  return spelling.replaceAll("ø", "o").replaceAll("å", "a");
}

/** Lower case and plain letters only. */
export function fold(text: string): string {
  return withoutLetters(foldSpelling(text));
}
