// Gives a name the key it is sorted by in a list, the same on every database: a to z, then æ, ø and å.

const afterZ: Readonly<Record<string, string>> = { æ: "{", ä: "{", ø: "|", ö: "|", å: "}" };
const alike: Readonly<Record<string, string>> = { đ: "d", ð: "d", ŋ: "n", ŧ: "t", þ: "th", ß: "ss", œ: "oe", ü: "y" };

/**
 * To be compared by code (`collate "C"`). The order is that of `Intl.Collator("nb")`: aa is an å, and accents matter only
 * between names that are otherwise the same, which the name at the end of the key decides.
 */
export function sortKey(name: string): string {
  const letters = name.normalize("NFC").toLowerCase().replaceAll("aa", "å");
  const key = Array.from(letters, (letter) => afterZ[letter] ?? alike[letter] ?? withoutAccent(letter)).join("");
  return `${key} \u0001${name}`;
}

function withoutAccent(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "");
}
