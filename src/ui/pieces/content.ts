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
  const lang = attributes({ lang: top.lang });
  return html`<div class="page-top">
    ${top.kicker && html`<p class="kicker">${top.kicker}</p>`}
    <h1 ${lang}>${top.title}</h1>
    ${top.lead && html`<div class="lead" ${lang}>${paragraph(top.lead)}</div>`} ${top.action}
  </div>`;
}

export function section(title: string, body: Html, id?: string): Html {
  return html`<section ${attributes({ class: "section", id })}>
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** One below the other; few and short ones also in a row. */
export function facts(entries: readonly Fact[], shape: "list" | "row" = "list"): Html {
  const rows = entries.map(
    ({ term, text }) =>
      html`<div>
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`,
  );
  return html`<dl class="facts ${shape === "row" ? "is-row" : ""}">${rows}</dl>`;
}

/**
 * On a narrow screen each row stands as a block of its own, cell by cell with the column's name; figures, which are
 * compared down the columns, keep their table and scroll by themselves, also from the keyboard.
 */
export function table(content: Table): Html {
  const columns = content.columns.map((column) => (typeof column === "string" ? { title: column } : column));
  const isFigures = columns.some(({ isNumber }) => isNumber);
  const numeric = columns.map(({ isNumber }) => (isNumber ? "is-number" : undefined));
  const head = columns.map(
    ({ title }, index) =>
      html`<th scope="col" role="columnheader" ${attributes({ class: numeric[index] })}>${title}</th>`,
  );
  const rows = content.rows.map(([name, ...cells]) => {
    const rest = cells.map((cell, index) => {
      const marks = attributes({ class: numeric[index + 1], "data-label": columns[index + 1]?.title });
      return html`<td role="cell" ${marks}>${cell}</td>`;
    });
    return html`<tr role="row">
      <th scope="row" role="rowheader">${name}</th>
      ${rest}
    </tr>`;
  });
  // The roles stay when a narrow window turns the table into blocks.
  return html`<section
    class="table-scroll"
    ${attributes(isFigures ? { "aria-label": content.caption, tabindex: 0 } : { "aria-label": content.caption })}
  >
    <table class="ds-table ${isFigures ? "is-figures" : ""}" role="table">
      <caption ${attributes({ class: content.isCaptionHidden ? "ds-sr-only" : undefined })}>
        ${content.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head}
        </tr>
      </thead>
      <tbody role="rowgroup">
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

/** Opens a form to write something new: a button until then. */
export function writing(summary: string, body: Html, isOpen = false): Html {
  return html`<details class="writing" ${attributes({ open: isOpen })}>
    <summary class="ds-button" data-variant="secondary">${summary}</summary>
    <div class="writing-body">${body}</div>
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
