// The form around the fields: where it is sent, what must be mended, and the buttons at its end.

import { attributes, html, type Html } from "../html.ts";
import { words } from "../texts.ts";
import { fieldId, type FormState } from "./form-state.ts";

export interface FormShell {
  readonly action: string;
  /** "post" by itself. */
  readonly method?: "post" | "get";
  readonly body: Html;
  readonly id?: string;
  /** Says what the form is for, where the page has several. */
  readonly label?: string;
  readonly hasFiles?: boolean;
  /** A search, so that those who listen find it. */
  readonly isSearch?: boolean;
  /** One or two questions that choose what the page shows, with their button beside them. */
  readonly isRow?: boolean;
}

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface Button {
  readonly text: string;
  readonly variant?: ButtonVariant;
  readonly name?: string;
  readonly value?: string;
  /** Sends the form to another address than its own. */
  readonly action?: string;
  /** The form it belongs to, when it stands outside it. */
  readonly form?: string;
  /** Sends without the browser's own checks: "save for later". */
  readonly isUnchecked?: boolean;
}

export interface ButtonLink {
  readonly text: string;
  readonly address: string;
  readonly variant?: ButtonVariant;
}

export function form(shell: FormShell): Html {
  const marks = attributes({
    id: shell.id,
    action: shell.action,
    method: shell.method ?? "post",
    enctype: shell.hasFiles ? "multipart/form-data" : undefined,
    role: shell.isSearch ? "search" : undefined,
    "aria-label": shell.label,
    // Our own sentences say what to mend; the browser's bubbles are not read by everyone.
    novalidate: true,
  });
  return html`<form class="form ${shell.isRow ? "is-row" : ""}" ${marks}>${shell.body}</form>`;
}

/** What must be mended, at the top of the page, with a way to each field. Nothing when there is nothing. */
export function errorSummary(state: FormState): Html {
  if (!state.problems?.length) return html``;
  const links = state.problems.map(
    ({ field, text }) => html`<li><a class="ds-link" href="#${fieldId(state, field)}">${text}</a></li>`,
  );
  return html`
    <div class="ds-error-summary error-summary" role="alert" tabindex="-1" autofocus>
      <p class="error-summary-title">${words.toMend[state.language]}</p>
      <ul class="ds-list">
        ${links}
      </ul>
    </div>
  `;
}

export function button(button: Button): Html {
  const marks = attributes({
    name: button.name,
    value: button.value,
    formaction: button.action,
    form: button.form,
    formnovalidate: button.isUnchecked,
    ...look(button.variant),
  });
  return html`<button class="ds-button" type="submit" ${marks}>${button.text}</button>`;
}

export function buttonLink(link: ButtonLink): Html {
  return html`<a class="ds-button" href="${link.address}" ${attributes({ ...look(link.variant) })}>${link.text}</a>`;
}

/** Buttons and links side by side; the main action first. */
export function actions(...buttons: readonly Html[]): Html {
  return html`<div class="actions">${buttons}</div>`;
}

function look(variant: ButtonVariant = "primary"): Record<string, string> {
  if (variant === "danger") return { "data-color": "danger" };
  if (variant === "secondary") return { "data-variant": "secondary" };
  return variant === "quiet" ? { "data-variant": "tertiary" } : {};
}
