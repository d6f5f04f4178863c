// A colour of somebody's own, made safe to read: the text that can stand on it, and a shade of it that can stand as text.

export interface OwnColour {
  readonly background: string;
  /** Black or white, whichever reads best on the background. */
  readonly text: string;
  /** The same hue as text or line on a light page. */
  readonly onLight: string;
  /** The same hue as text or line on a dark page. */
  readonly onDark: string;
}

type Channels = readonly [number, number, number];

// The lightest surface of the light theme and the lightest of the dark one, where contrast is hardest to reach.
const lightPage = "#efe8db";
const darkPage = "#323d3e";
const readable = 4.5;

/** Nothing when it is not a colour written as "#1a2b3c". */
export function ownColour(colour: string): OwnColour | undefined {
  const background = colour.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(background)) return undefined;
  return {
    background,
    text: contrast("#ffffff", background) >= contrast("#000000", background) ? "#ffffff" : "#000000",
    onLight: movedUntilReadable(background, "#000000", lightPage),
    onDark: movedUntilReadable(background, "#ffffff", darkPage),
  };
}

/** From 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A stylesheet of its own, to be served at an address: pages may carry no style of their own. */
export function ownColourStyles(colour: OwnColour): string {
  const shared = `--ds-color-base-default:${colour.background};--ds-color-base-contrast-default:${colour.text};`;
  const hover = `--ds-color-base-hover:${colour.background};--ds-color-base-active:${colour.background};`;
  const light = `${shared}${hover}--ds-color-text-subtle:${colour.onLight};--ds-color-border-strong:${colour.onLight};`;
  const dark = `${shared}${hover}--ds-color-text-subtle:${colour.onDark};--ds-color-border-strong:${colour.onDark};`;
  const own = ':root:not([data-contrast="high"])';
  return [
    `${own}{${light}}`,
    `${own}[data-color-scheme="dark"]{${dark}}`,
    `@media (prefers-color-scheme:dark){${own}[data-color-scheme="auto"]{${dark}}}`,
  ].join("\n");
}

function movedUntilReadable(colour: string, towards: string, page: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mixed(colour, towards, share);
    if (contrast(moved, page) >= readable) return moved;
  }
  return towards;
}

function mixed(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)];
  const parts = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
