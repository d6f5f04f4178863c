// A long line cut short after a whole word, where there is room for no more.

export function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const kept = line.slice(0, most - 1);
  const lastSpace = kept.lastIndexOf(" ");
  return `${(lastSpace > most / 2 ? kept.slice(0, lastSpace) : kept).replace(/[\s,.;:–-]+$/, "")} …`;
}
