// Finds things by their names as people say them: without "(must be filled in)", and without what is only heard after a colon.

export function named(name: string | RegExp): RegExp {
  if (name instanceof RegExp) return name;
  return new RegExp(`^\\s*${escaped(name)}( \\(må fylles ut\\))?\\s*(: .*)?\\s*$`, "s");
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
