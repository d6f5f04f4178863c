// Follows the keyboard's focus: it must be seen, lie free, and go through the page in the order in which it is read.

import type { Way } from "../look.ts";

let before: Element | null = null;
let going: "on" | "back" = "on";

/** The way from the focus to the element; a row of radio buttons is one stop, and arrows lead through it. */
export function seek(element: HTMLElement): { way: Way; problems: string[] } {
  const here = document.activeElement ?? document.body;
  const problems = here === before ? [] : followFocus(going);
  if (here === element) return { way: "here", problems };
  const isOn = here === document.body || follows(here, element);
  if (isSameGroup(here, element)) return { way: isOn ? "on in group" : "back in group", problems };
  going = isOn ? "on" : "back";
  return { way: going, problems };
}

function isSameGroup(one: Element, other: Element): boolean {
  if (!(one instanceof HTMLInputElement) || !(other instanceof HTMLInputElement)) return false;
  return one.type === "radio" && other.type === "radio" && one.name === other.name && one.form === other.form;
}

function follows(one: Element, other: Element): boolean {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

export function followFocus(way: "on" | "back"): string[] {
  const here = document.activeElement;
  const last = before?.isConnected ? before : null;
  before = here;
  // What only a link can reach, such as the main part of the page, is a place and no control.
  if (!(here instanceof HTMLElement || here instanceof SVGElement) || here.tabIndex < 0) return [];
  return [...unseen(here), ...(last ? wrongOrder(last, here, way) : [])];
}

/** After the last stop the focus leaves the page, or comes to its first link again. */
export function hasGoneRound(): boolean {
  return before !== null && (document.activeElement?.matches("body, .skip-link") ?? true);
}

function unseen(element: Element): string[] {
  const said = element.outerHTML.slice(0, 200).replaceAll(/\s+/g, " ");
  // Within a day field the browser itself marks the day, the month, the year and the calendar.
  if (element.matches("[type=date]")) return [];
  if (!element.matches(":focus-visible")) return [`The focus is not shown: ${said}`];
  const marked = [element, ...element.querySelectorAll("*"), ...ancestors(element)].some(hasRing);
  if (!marked) return [`Nothing shows where the focus is: ${said}`];
  return liesFree(element) ? [] : [`The focus is behind something else or out of sight: ${said}`];
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
}

function ancestors(element: Element): Element[] {
  const parent = element.parentElement;
  return parent && parent !== document.body ? [parent, ...ancestors(parent)] : [];
}

/** At least some of it can be seen: WCAG 2.4.11. */
function liesFree(element: Element): boolean {
  return [...element.getClientRects()].some(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const hit = document.elementFromPoint(left + width * across, top + height * down);
        return hit !== null && (element.contains(hit) || hit.contains(element) || labels(element).includes(hit));
      }),
    ),
  );
}

function labels(element: Element): Element[] {
  const own = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return own.flatMap((label) => [label, ...label.querySelectorAll("*")]);
}

function wrongOrder(last: Element, here: Element, way: "on" | "back"): string[] {
  const isAround = last.contains(here) || here.contains(last);
  if (isAround || follows(last, here) === (way === "on")) return [];
  const [from, to] = [last, here].map((element) => element.outerHTML.slice(0, 120).replaceAll(/\s+/g, " "));
  return [`The focus jumps from ${from} to ${to}`];
}
