// The municipality's role, concept by concept: today, where it wants to be, and what it starts, stops and keeps.

import type { Language } from "#platform/language.ts";
import type { Item } from "#record/index.ts";
import { municipalRoles } from "#record/kinds/choices/municipal-role.ts";
import { html, type Html } from "#ui/html.ts";
import { linkList, section, tag } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { boundaryFields } from "../../gates/boundary-fields.ts";
import { valueTexts } from "../../texts/value-texts.ts";
import type { RolesView } from "../roadmap-view.ts";
import { emptySide, type SidePage, sideTop } from "./sides.ts";

export interface RolesPage extends RolesView, SidePage {}

export function rolesPage(page: RolesPage): Html {
  const { language, roles } = page;
  const empty = { title: valueTexts.rolesNone[language], text: valueTexts.rolesNoneBody[language] };
  return html`${sideTop(page, "roles")}
  ${roles.length === 0 ? emptySide(page, "wanted-role", empty) : roles.map((role) => profile(page, role))}
  ${withoutRole(page)}`;
}

function profile(page: RolesPage, role: Item): Html {
  const { language, organisation, process } = page;
  const team = teamUrls(language, organisation);
  const concepts = page.below.filter(
    (link) => link.fromId === role.id && link.relation === "concepts" && link.line !== role.line,
  );
  return html`<section class="section role-profile">
    <h2>
      <a class="ds-link" href="${team.item(process.id, role.id)}" lang="${role.language}">${role.line}</a>
    </h2>
    ${
      concepts.length > 0 &&
      html`<p class="quiet">
        ${concepts.map(({ id, line }) => html`<a class="ds-link" href="${team.item(process.id, id)}">${line}</a> `)}
      </p>`
    }
    ${way(role, language)} ${deeds(role, language)}
    <p>${boundaryTag(role, language)}</p>
  </section>`;
}

/** From the role today to the one that is wanted. */
function way({ values }: Item, language: Language): Html {
  return html`<div class="role-way">
    ${roleCard(valueTexts.today[language], values["today"], language)}
    <svg class="role-arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 12h17m-6-6 6 6-6 6" />
    </svg>
    ${roleCard(valueTexts.wanted[language], values["wanted"], language)}
  </div>`;
}

function roleCard(heading: string, role: Item["values"][string] | undefined, language: Language): Html {
  const [name, meaning] = municipalRoles[String(role)]?.[language].split(": ") ?? [];
  return html`<div class="role-card ${name ? "" : "is-unsaid"}">
    <p class="quiet">${heading}</p>
    <p class="role-name">${name ?? valueTexts.notSaid[language]}</p>
    ${meaning && html`<p>${meaning}</p>`}
  </div>`;
}

const deedFields = { start: "start", stop: "stop", keep: "keep", othersLead: "others", offers: "offers" } as const;

function deeds({ values, language: written }: Item, language: Language): Html {
  const rows = Object.entries(deedFields).filter(([field]) => values[field]);
  if (rows.length === 0) return html``;
  return html`<dl class="role-deeds">
    ${rows.map(
      ([field, text]) =>
        html`<div>
          <dt>${valueTexts[text][language]}</dt>
          <dd lang="${written}">${values[field]}</dd>
        </div>`,
    )}
  </dl>`;
}

function boundaryTag({ values }: Item, language: Language): Html {
  const answers = boundaryFields.map((field) => values[field]).filter(Boolean);
  if (answers.includes("stop")) return tag(valueTexts.boundaryStop[language], "danger");
  return answers.length > 0
    ? tag(valueTexts.boundaryDone[language], "success")
    : tag(valueTexts.boundaryMissing[language], "warning");
}

function withoutRole({ language, organisation, process, concepts, below }: RolesPage): Html {
  const covered = new Set(below.filter((link) => link.relation === "concepts").map((link) => link.id));
  const team = teamUrls(language, organisation);
  const links = concepts
    .filter((concept) => !covered.has(concept.id))
    .map(({ id, line }) => ({ text: line, address: team.item(process.id, id) }));
  return links.length > 0 ? section(valueTexts.withoutRole[language], linkList(links)) : html``;
}
