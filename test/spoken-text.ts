// What an element says: to those who look, and to those who look past what is only for listening.

import type { HTMLElement } from "node-html-parser";

/** All of its text on one line. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.text ?? "").replace(/\s+/g, " ").trim();
}

/** Without what is only heard, and without "(required)" after a label. */
export function seenText(element: HTMLElement): string {
  const unseen = element.querySelectorAll(".ds-sr-only, .field-required").map(textOf);
  return unseen
    .reduce((text, part) => text.replace(part, ""), textOf(element))
    .replace(/\s+/g, " ")
    .trim();
}

/** True when the element is called this, with or without what is only heard. */
export function isCalled(element: HTMLElement, text: string): boolean {
  return textOf(element) === text || seenText(element) === text;
}
