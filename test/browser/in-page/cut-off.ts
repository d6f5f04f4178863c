// Finds text that does not fit where it stands and is cut off there.

export function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>("*")]
    .filter((element) => hides(element) && overflows(element))
    .map((element) => `Text is cut off: ${element.outerHTML.slice(0, 200).replaceAll(/\s+/g, " ")}`);
}

function hides(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  // A line to write in scrolls as one writes.
  if (element.matches("input, select")) return false;
  const isForListening = element.clientWidth <= 1 || element.clientHeight <= 1;
  return !isForListening && [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
