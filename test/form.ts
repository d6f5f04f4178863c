// A form as a person fills it in: fields by their labels, choices by their words, and a button that sends it.

import type { HTMLElement } from "node-html-parser";
import { isCalled, seenText, textOf } from "./spoken-text.ts";

/** By label: a text, a choice's words, several of them, or a tick. A name that is no label is sent as it is. */
export type Filling = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface Filled {
  readonly action: string;
  readonly method: "get" | "post";
  readonly values: URLSearchParams;
  shown(label: string): string;
}

type Control = HTMLElement;

/** The form with this button and all these labels. */
export function findForm(root: HTMLElement, button: string | null, labels: readonly string[]): HTMLElement {
  const forms = root.querySelectorAll("form");
  const found = forms.find(
    (form) =>
      (button === null || buttonOf(form, button) !== undefined) &&
      labels.every((label) => controlsLabelled(form, label).length > 0),
  );
  if (found) return found;
  const there = forms.map((form) => `[${form.querySelectorAll("label, legend, button").map(textOf).join(" | ")}]`);
  throw new Error(`No form has ${[button, ...labels].filter(Boolean).join(", ")}. There are: ${there.join(" ")}`);
}

export function fillForm(form: HTMLElement, button: string | null, typed: Filling): Filled {
  const values = new Map(controlsOf(form).map((control) => [control, valueOf(control)]));
  for (const [label, wish] of Object.entries(typed)) fill(controlsLabelled(form, label), wish, values);
  const sent = new URLSearchParams();
  for (const [control, value] of values) if (value !== null) sent.append(control.getAttribute("name") ?? "", value);
  const pressed = button === null ? undefined : buttonOf(form, button);
  const name = pressed?.getAttribute("name");
  if (name) sent.append(name, pressed?.getAttribute("value") ?? "");
  return {
    action: pressed?.getAttribute("formaction") ?? form.getAttribute("action") ?? "",
    method: form.getAttribute("method")?.toLowerCase() === "post" ? "post" : "get",
    values: sent,
    shown: (label) =>
      controlsLabelled(form, label)
        .flatMap((control) => values.get(control) ?? [])
        .join(", "),
  };
}

/** Everything that is sent: what stands in the form, and what stands elsewhere but belongs to it. */
function controlsOf(form: HTMLElement): Control[] {
  const within = form.querySelectorAll("input, textarea, select").filter((control) => !control.getAttribute("form"));
  const id = form.getAttribute("id");
  const elsewhere = id ? rootOf(form).querySelectorAll(`input[form="${id}"]`) : [];
  return [...within, ...elsewhere].filter((control) => control.getAttribute("name"));
}

function rootOf(element: HTMLElement): HTMLElement {
  return element.parentNode ? rootOf(element.parentNode) : element;
}

/** Null where nothing is sent: an empty box, a choice that was not made. */
function valueOf(control: Control): string | null {
  if (control.tagName === "TEXTAREA") return control.text.replace(/^\n/, "");
  if (control.tagName === "SELECT") {
    const options = control.querySelectorAll("option");
    const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
    return chosen?.getAttribute("value") ?? null;
  }
  const isTick = ["checkbox", "radio"].includes(control.getAttribute("type") ?? "");
  if (isTick && !control.hasAttribute("checked")) return null;
  return control.getAttribute("value") ?? (isTick ? "on" : "");
}

function controlsLabelled(form: HTMLElement, text: string): Control[] {
  const own = controlsOf(form);
  const labels = form.querySelectorAll("label").filter((label) => isCalled(label, text));
  const byLabel = labels.flatMap((label) => own.filter((it) => it.getAttribute("id") === label.getAttribute("for")));
  const groups = form.querySelectorAll("legend").filter((legend) => isCalled(legend, text));
  const byGroup = groups.flatMap((legend) => legend.parentNode?.querySelectorAll("input") ?? []);
  return [...byLabel, ...byGroup, ...own.filter((control) => control.getAttribute("aria-label") === text)];
}

function fill(controls: readonly Control[], wish: Filling[string], values: Map<Control, string | null>): void {
  for (const control of controls) {
    const type = control.getAttribute("type") ?? "";
    const own = control.getAttribute("value") ?? "on";
    if (control.tagName === "SELECT") values.set(control, optionNamed(control, String(wish)));
    else if (type !== "radio" && type !== "checkbox") values.set(control, String(wish));
    else if (typeof wish === "boolean") values.set(control, wish ? own : null);
    else values.set(control, [wish].flat().map(String).includes(labelOf(control)) ? own : null);
  }
}

function optionNamed(select: Control, text: string): string {
  const options = select.querySelectorAll("option");
  const found = options.find((option) => textOf(option) === text);
  if (!found) throw new Error(`"${text}" is not among: ${options.map(textOf).join(" | ")}`);
  return found.getAttribute("value") ?? text;
}

function labelOf(control: Control): string {
  const label = rootOf(control).querySelector(`label[for="${control.getAttribute("id")}"]`);
  return label ? seenText(label) : (control.getAttribute("aria-label") ?? "");
}

function buttonOf(form: HTMLElement, text: string): HTMLElement | undefined {
  const id = form.getAttribute("id");
  const elsewhere = id ? rootOf(form).querySelectorAll(`button[form="${id}"]`) : [];
  const buttons = [...form.querySelectorAll("button"), ...elsewhere];
  return buttons.find((button) => isCalled(button, text));
}
