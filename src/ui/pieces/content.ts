// How a page is built up to be read: its top, its sections, facts, tables, steps, things that open, and questions before something final.

import { attributes, html, type Html } from "../html.ts";

export interface PageTop {
  readonly title: string;
  /** One or two sentences, larger than the text. */
  readonly lead?: string | Html;
  /** Small words above the title: where in the whole this is. */
  readonly kicker?: string | Html;
  /** The one main action of the page. */
  readonly action?: Html;
  readonly lang?: string;
}

export interface Fact {
  readonly term: string;
  readonly text: string | Html;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly (string | TableColumn)[];
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly (readonly (string | number | Html)[])[];
  readonly isCaptionHidden?: boolean;
}

export interface TableColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface Step {
  readonly title: string | Html;
  readonly body?: string | Html;
  /** Small words beside the title: "10 min". */
  readonly note?: string;
}

export function pageTop(top: PageTop): Html {
  return html`<div class="page-top" ${attributes({ lang: top.lang })}>
    ${top.kicker && html`<p class="kicker">${top.kicker}</p>`}
    <h1>${top.title}</h1>
    ${top.lead && html`<div class="lead">${paragraph(top.lead)}</div>`} ${top.action}
  </div>`;
}

export function section(title: string, body: Html, id?: string): Html {
  return html`<section ${attributes({ class: "section", id })}>
    <h2>${title}</h2>
    ${body}
  </section>`;
}

export function facts(entries: readonly Fact[]): Html {
  const rows = entries.map(
    ({ term, text }) =>
      html`<div>
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`,
  );
  return html`<dl class="facts">${rows}</dl>`;
}

/** Scrolls by itself, also from the keyboard, when it is wider than the screen. */
export function table(content: Table): Html {
  const columns = content.columns.map((column) => (typeof column === "string" ? { title: column } : column));
  const numeric = columns.map(({ isNumber }) => attributes({ class: isNumber ? "is-number" : undefined }));
  const head = columns.map(({ title }, index) => html`<th scope="col" ${numeric[index]}>${title}</th>`);
  const rows = content.rows.map(([name, ...cells]) => {
    const rest = cells.map((cell, index) => html`<td ${numeric[index + 1]}>${cell}</td>`);
    return html`<tr>
      <th scope="row">${name}</th>
      ${rest}
    </tr>`;
  });
  return html`<section class="table-scroll" aria-label="${content.caption}" tabindex="0">
    <table class="ds-table">
      <caption ${attributes({ class: content.isCaptionHidden ? "ds-sr-only" : undefined })}>
        ${content.caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** A numbered list of what to do, in order. */
export function steps(entries: readonly Step[]): Html {
  const rows = entries.map(
    ({ title, body, note }) =>
      html`<li class="step">
        <p class="step-title">${title}${note && html` <span class="step-note">${note}</span>`}</p>
        ${body && paragraph(body)}
      </li>`,
  );
  return html`<ol class="steps">
    ${rows}
  </ol>`;
}

/** Something that is there for those who want it. */
export function details(summary: string | Html, body: string | Html, isOpen = false): Html {
  return html`<details class="ds-details details" ${attributes({ open: isOpen })}>
    <summary>${summary}</summary>
    <div class="details-body">${paragraph(body)}</div>
  </details>`;
}

/** Asks once more before something final, without a script: the button opens the question, the question holds the form. */
export function confirm(opens: string, question: string, answer: Html): Html {
  return html`<details class="confirm">
    <summary class="ds-button" data-variant="tertiary" data-color="danger">${opens}</summary>
    <div class="confirm-body">
      <p>${question}</p>
      ${answer}
    </div>
  </details>`;
}

function paragraph(content: string | Html): Html {
  return typeof content === "string" ? html`<p>${content}</p>` : content;
}
