// Finds what would move on the page, for those who have asked that nothing does.

/** Seconds: shorter than anybody sees. */
const noTime = 0.02;

export function moving(): string[] {
  return [...document.querySelectorAll("*")]
    .filter((element) => ["", "::before", "::after", "::details-content"].some((part) => moves(element, part)))
    .map((element) => `This moves: ${element.outerHTML.slice(0, 200).replaceAll(/\s+/g, " ")}`);
}

function moves(element: Element, part: string): boolean {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part || null);
  const longest = Math.max(...transitionDuration.split(",").map((time) => Number.parseFloat(time)));
  return longest > noTime || (animationName !== "none" && Number.parseFloat(animationDuration) > noTime);
}
