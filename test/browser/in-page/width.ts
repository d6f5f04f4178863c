// Finds what is wider than the window, unless it stands in something that scrolls by itself.

export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = [...document.body.querySelectorAll("*")].filter(
    (element) => reachesOut(element, clientWidth) && !standsInScroller(element),
  );
  const innermost = outside.filter((element) => !outside.some((other) => other !== element && element.contains(other)));
  if (scrollWidth <= clientWidth && innermost.length === 0) return [];
  const shown = innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 200).replaceAll(/\s+/g, " "));
  return [`The page is ${scrollWidth} wide in a window of ${clientWidth}:\n    ${shown.join("\n    ")}`];
}

function reachesOut(element: Element, width: number): boolean {
  const { left, right, height } = element.getBoundingClientRect();
  return height > 0 && right > left && (right > width + 1 || left < -1) && element.checkVisibility();
}

function standsInScroller(element: Element): boolean {
  for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
    const { overflowX, position } = getComputedStyle(around);
    if (around !== element && overflowX !== "visible") return true;
    // Hidden from sight on purpose: for those who listen, or until it is focused.
    if (around === element && position === "absolute" && around.matches(".ds-sr-only, .skip-link")) return true;
  }
  return false;
}
