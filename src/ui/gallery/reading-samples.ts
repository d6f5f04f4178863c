// Sample pages to be read: a start page with its doors, and an article with everything an article may hold.

import { actions, buttonLink } from "../fields.ts";
import { html, plainText } from "../html.ts";
import { details, doors, facts, linkList, notice, pageTop, section, steps } from "../pieces.ts";
import type { Sample } from "./sample-shell.ts";

export function startSample(): Sample {
  return {
    title: "Et sted å dyrke sammen",
    breadcrumbs: [],
    width: "wide",
    body: html`
      ${pageTop({
        title: "Et sted å dyrke sammen",
        lead: "Her finner naboer ut hva de vil plante, hvem som kan hjelpe, og hva som skjer med det som vokser.",
      })}
      ${doors([
        {
          text: "Jeg vil være med",
          address: "/lists",
          sentence: "Finn et bed nær deg, eller si hva du kan tenke deg å gjøre.",
        },
        {
          text: "Vi er en gruppe",
          address: "/reading",
          sentence: "Gå veien fra den første samtalen til en plan for hele året.",
        },
        {
          text: "Vi er et lag",
          address: "/form",
          sentence: "Fortell hva laget holder på med, så andre kan finne dere.",
        },
      ])}
      ${section(
        "Nytt siden sist",
        linkList([
          { text: "Slik fikk Nordbygda vann til alle bedene", address: "/reading", note: "3. mars" },
          { text: "Fem spørsmål å stille før dere begynner", address: "/reading", note: "27. februar" },
        ]),
      )}
    `,
  };
}

export function readingSample(): Sample {
  return {
    title: "Spør naboene før dere planter",
    body: html`
      ${pageTop({
        kicker: "Fase 1 · Finn ut",
        title: "Spør naboene før dere planter",
        lead: "En time med tre naboer gir dere mer å bygge på enn en måned med gode gjetninger.",
        action: actions(
          buttonLink({ text: "Begynn nå", address: "/form" }),
          buttonLink({ text: "Last ned arket", address: "/form", variant: "secondary" }),
        ),
      })}
      ${facts([
        { term: "Tid", text: "45 minutter" },
        { term: "Hvem", text: "To eller tre som bor i nærheten, og en som skriver" },
        { term: "Det dere sitter igjen med", text: html`<a href="/lists">Tre til fem ønsker</a>, med folks egne ord` },
      ])}
      ${section(
        "Slik gjør dere",
        steps([
          { title: "Finn en benk", note: "5 min", body: "Sett dere slik at alle ser hverandre. Ta med kaffe." },
          {
            title: "Spør åpent",
            note: "25 min",
            body: "«Hva savner du her?» Vent til svaret kommer. Skriv ned ordene slik de blir sagt.",
          },
          { title: "Les opp det dere har skrevet", note: "15 min", body: "Spør om dere har forstått det riktig." },
        ]),
      )}
      ${section(
        "Verdt å vite",
        html`<p>
            Noen hører dårlig, noen ser dårlig, og noen snakker lite norsk. Sitt nær, bruk korte setninger, og la den
            som vil, tegne i stedet.
          </p>
          <blockquote>${plainText("Jeg har bodd her i førti år.\nIngen har spurt meg før.")}</blockquote>
          ${notice({ language: "nb", tone: "info", body: "Dere trenger ikke skrive ned hvem som sa hva." })}
          ${details("Om dere bare har et kvarter", "Ta steg to alene, og ring dem dere snakket med etterpå.")}
          ${details("På papir og på telefon", "Arket er laget for å fylles ut med penn. Det kan også leses opp i telefonen.")}`,
      )}
    `,
  };
}
