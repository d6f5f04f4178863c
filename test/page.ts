// A page as a test reads it: by what a person sees and hears, headings, links, labels and buttons, not by its markup.

import { type HTMLElement, parse } from "node-html-parser";
import { type Filling, fillForm, findForm } from "./form.ts";
import { isCalled, textOf } from "./spoken-text.ts";

/** Asks for pages as one member of the cast. */
export interface Door {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  post(path: string, form?: Filling | URLSearchParams, headers?: Readonly<Record<string, string>>): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where a redirect leads; empty when it is none. */
  readonly location: string;
  /** The main content as text, on one line. */
  readonly text: string;
  readonly title: string;
  headings(): string[];
  /** Each finder says what there was when it finds nothing. */
  heading(text: string): HTMLElement;
  /** The address behind a link with this text. */
  link(text: string): string;
  hasLink(text: string): boolean;
  hasButton(text: string): boolean;
  /** What stands in the field with this label. */
  field(label: string): string;
  /** What the page asks to be mended. */
  problems(): string[];
  all(selector: string): HTMLElement[];
  /** Types into the fields by their labels, presses the button, and returns what the form's address answers. */
  press(button: string, typed?: Filling): Promise<Page>;
  /** Goes where the redirect leads. */
  follow(): Promise<Page>;
}

export async function readPage(door: Door, path: string, response: Response): Promise<Page> {
  const html = await response.text();
  const root = parse(html, { comment: false });
  const main = root.querySelector("main") ?? root;
  const all = (selector: string): HTMLElement[] => root.querySelectorAll(selector);
  const byText = (selector: string, text: string): HTMLElement | undefined =>
    all(selector).find((each) => isCalled(each, text));
  const find = (selector: string, what: string, text: string): HTMLElement => {
    const found = byText(selector, text);
    if (found) return found;
    throw new Error(`There is no ${what} "${text}" on ${path}, only: ${all(selector).map(textOf).join(" | ")}`);
  };
  const location = response.headers.get("location") ?? "";
  return {
    status: response.status,
    headers: response.headers,
    html,
    location,
    text: textOf(main),
    title: textOf(root.querySelector("title")),
    headings: () => main.querySelectorAll("h1, h2, h3, h4").map(textOf),
    heading: (text) => find("h1, h2, h3, h4", "heading", text),
    link: (text) => find("a", "link", text).getAttribute("href") ?? "",
    hasLink: (text) => byText("a", text) !== undefined,
    hasButton: (text) => byText("button", text) !== undefined,
    field: (label) => fillForm(findForm(root, null, [label]), null, {}).shown(label),
    problems: () => all(".error-summary li").map(textOf),
    all,
    press: (button, typed = {}) => {
      const form = findForm(root, button, Object.keys(typed));
      const { action, method, values } = fillForm(form, button, typed);
      const target = action || path;
      return method === "get" ? door.get(`${target}?${values}`) : door.post(target, values);
    },
    follow: () => door.get(location),
  };
}
