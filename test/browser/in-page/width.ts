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
  let leaves = getComputedStyle(element).position === "absolute";
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    const { overflowX, position } = getComputedStyle(around);
    // What is placed absolutely scrolls only with a box that is placed itself.
    if (overflowX !== "visible" && (!leaves || position !== "static")) return true;
    if (position !== "static") leaves = position === "absolute";
  }
  return false;
}
