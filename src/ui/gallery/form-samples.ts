// A sample form with every field, as it is first met and as it comes back with something to mend.

import { actions, button, buttonLink, errorSummary, form, type FormState } from "../fields.ts";
import { checkboxesField, checkboxField, radioField, scaleField, selectField } from "../fields.ts";
import { dayField, fileField, numberField, proseField, textField } from "../fields.ts";
import { html, type Html } from "../html.ts";
import { pageTop, progress } from "../pieces.ts";
import type { Sample } from "./sample-shell.ts";

export function formSample(): Sample {
  return {
    title: "Meld på et bed",
    body: html`${pageTop({ title: "Meld på et bed" })}${allFields({ language: "nb" })}`,
  };
}

export function mendedSample(): Sample {
  const state: FormState = {
    language: "nb",
    values: {
      title: 'Tomater & "sånt" <3',
      first: "32.13.2026",
      kind: "bed",
      help: ["water"],
      size: "mye",
      why: "\nFørste linje\nAndre",
    },
    problems: [
      { field: "first", text: "Skriv en dag som finnes, for eksempel 05.03.2026." },
      { field: "size", text: "Skriv størrelsen som et tall." },
      { field: "sun", text: "Velg hvor mye sol det er." },
    ],
  };
  return {
    title: "Meld på et bed",
    hasProblems: true,
    isPrivate: true,
    body: html`${errorSummary(state)}${pageTop({ title: "Meld på et bed" })}${allFields(state)}`,
  };
}

function allFields(state: FormState): Html {
  const kinds = [
    { value: "bed", label: "Et bed i bakken" },
    { value: "box", label: "En kasse", hint: "Kan flyttes, og passer for den som ikke vil bøye seg." },
  ];
  return form({
    action: "/form",
    hasFiles: true,
    body: html`
      ${progress(2, 4, "nb")}
      ${textField(state, { name: "title", label: "Hva heter bedet?", isRequired: true, hint: "Det andre ser først." })}
      ${textField(state, { name: "mail", label: "E-post", type: "email", autocomplete: "email", length: "medium" })}
      ${proseField(state, { name: "why", label: "Hvorfor her?", hint: "To–tre setninger holder." })}
      ${radioField(state, { name: "kind", label: "Hva slags?", options: kinds, isRequired: true })}
      ${selectField(state, {
        name: "where",
        label: "Hvor?",
        options: [
          { value: "n", label: "Nordsiden" },
          { value: "s", label: "Sørsiden" },
        ],
      })}
      ${numberField(state, { name: "size", label: "Hvor stort?", min: 1, max: 100, unit: "m²" })}
      ${dayField(state, { name: "first", label: "Fra hvilken dag?" })}
      ${scaleField(state, { name: "sun", label: "Hvor mye sol?", low: "Skygge", high: "Sol hele dagen", isRequired: true })}
      ${checkboxesField(state, {
        name: "help",
        label: "Hva trenger dere hjelp til?",
        options: [
          { value: "water", label: "Vanning" },
          { value: "dig", label: "Graving" },
          { value: "seed", label: "Frø og planter" },
        ],
      })}
      ${fileField(state, { name: "photo", label: "Bilde", accept: "image/*", hint: "Høyst 10 MB." })}
      ${checkboxField(state, { name: "shared", label: "Andre kan få se bildet" })}
      ${actions(
        button({ text: "Lagre bedet" }),
        button({ text: "Lagre og fortsett senere", variant: "secondary", name: "then", value: "later" }),
        buttonLink({ text: "Avbryt", address: "/start", variant: "quiet" }),
      )}
    `,
  });
}
