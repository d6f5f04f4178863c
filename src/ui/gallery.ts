// Every piece on a few sample pages, for those who build pages to look at and for the tests to check.

import { defaultDisplay, type Display } from "./display.ts";
import { actions, button, buttonLink, errorSummary, form, type FormState } from "./fields.ts";
import {
  checkboxesField,
  checkboxField,
  dayField,
  fileField,
  hiddenField,
  numberField,
  proseField,
  radioField,
  scaleField,
  selectField,
  textField,
} from "./fields.ts";
import { html, plainText, type Html } from "./html.ts";
import { page, type PageShell } from "./page.ts";
import { bars, cards, confirm, details, doors, emptyState, facts, linkList, meter } from "./pieces.ts";
import { notice, pageTop, pagination, progress, section, steps, table, tabs, tag } from "./pieces.ts";
import { pathPicture, planPicture, roadmapPicture, shapeMap, tracePicture } from "./pictures.ts";

export interface GalleryLook {
  readonly styles: readonly string[];
  readonly icon?: string;
  readonly display?: Display;
}

export type GalleryName = "start" | "reading" | "form" | "mended" | "lists" | "pictures";

export function galleryPage(name: GalleryName, look: GalleryLook): Html {
  const samples = { start, reading, form: questions, mended, lists, pictures };
  return page({ ...shell(look), ...samples[name]() });
}

type Sample = Pick<PageShell, "title" | "body"> & Partial<PageShell>;

function shell(look: GalleryLook): Omit<PageShell, "title" | "body"> {
  return {
    language: "nb",
    description: "Prøvesider med alle delene en side er bygget av.",
    canonical: "https://example.org/nb/start",
    languages: (["nb", "nn", "da", "en"] as const).map((language) => ({ language, address: `/${language}/start` })),
    brand: { text: "Tunet", address: "/start" },
    navigation: [
      { text: "Hage", address: "/start", isCurrent: true },
      { text: "Verksted", address: "/reading" },
      { text: "Kalender", address: "/lists" },
      { text: "Kart og bilder", address: "/pictures" },
    ],
    search: { address: "/search" },
    account: html`<a href="/form">Logg inn</a>`,
    banners: [html`<p>Alt her er oppdiktet. <a href="/reading">Hvorfor?</a></p>`],
    breadcrumbs: [
      { text: "Forsiden", address: "/start" },
      { text: "Hage", address: "/start" },
    ],
    footer: html`<ul>
      <li><a href="/start">Om oss</a></li>
      <li><a href="/reading">Tilgjengelighetserklæring</a></li>
      <li><a href="/lists">Personvern</a></li>
      <li><a href="/form">Gi beskjed om feil</a></li>
    </ul>`,
    display: { chosen: look.display ?? defaultDisplay, address: "/display", hidden: hiddenField("return", "/start") },
    styles: look.styles,
    icon: look.icon,
  };
}

function start(): Sample {
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

function reading(): Sample {
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

function questions(): Sample {
  return {
    title: "Meld på et bed",
    body: html`${pageTop({ title: "Meld på et bed" })}${allFields({ language: "nb" })}`,
  };
}

function mended(): Sample {
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

function lists(): Sample {
  return {
    title: "Alt som vokser",
    width: "wide",
    body: html`
      ${pageTop({ title: "Alt som vokser", lead: "Bed, kasser og drivhus, med hvem som steller dem." })}
      ${tabs("Utvalg", [
        { text: "Alle", address: "/lists", isCurrent: true, count: 24 },
        { text: "Ledige", address: "/lists", count: 3 },
        { text: "Mine", address: "/lists" },
      ])}
      ${notice({ language: "nb", tone: "success", isAnswer: true, title: "Bedet er lagret", body: "Naboene kan se det nå." })}
      ${cards(
        [
          {
            kicker: "Bed · Nordsiden",
            title: "Tomater ved veggen",
            address: "/reading",
            body: "Trenger vann hver kveld i juli.",
            tags: [tag("Ledig", "success"), tag("Sol", "accent")],
          },
          {
            kicker: "Kasse · Sørsiden",
            title: "Krydderurter",
            address: "/reading",
            body: "Kom og klipp det du trenger.",
            tags: [tag("Stelles", "main")],
          },
          {
            kicker: "Drivhus",
            title: "Agurker",
            body: "Åpent tirsdag og torsdag.",
            actions: actions(button({ text: "Meld deg på", variant: "secondary" })),
          },
        ],
        2,
      )}
      ${pagination({ language: "nb", page: 2, pages: 4, addressOf: (number) => `/lists?page=${number}` })}
      ${table({
        caption: "Avling i fjor",
        columns: ["Hva", { title: "Kilo", isNumber: true }, { title: "Kurver", isNumber: true }, "Hvem"],
        rows: [
          ["Tomater", 42, 12, "Alle i Nordbygda"],
          ["Poteter", 310, 44, "Skolen og naboene"],
          ["Rips", 18, 9, "Den som kom forbi"],
        ],
      })}
      ${bars("Hva folk har lyst på", [
        { label: "Flere benker", value: 17, words: "17 personer" },
        { label: "Et tak mot regnet", value: 9, words: "9 personer" },
        { label: "Et sted å lagre redskap", value: 4, words: "4 personer" },
      ])}
      ${meter("Bed som er i bruk", 21, 24, "21 av 24")}
      ${notice({ language: "nb", tone: "warning", title: "To bed har samme navn", body: "Gi det ene et annet navn, så folk finner fram." })}
      ${notice({ language: "nb", tone: "danger", body: "Vannet er stengt på fredag." })}
      ${emptyState({ title: "Ingen redskaper ennå", text: "Skriv opp det første dere har, så vet naboene hva de kan låne.", action: buttonLink({ text: "Legg til redskap", address: "/form" }) })}
      ${confirm("Slett bedet", "Bedet og alle bildene blir borte. Det kan angres i 30 dager.", form({ action: "/form", body: actions(button({ text: "Ja, slett bedet", variant: "danger" })) }))}
    `,
  };
}

function pictures(): Sample {
  const station = (title: string, state?: "done" | "current" | "open" | "skipped", note?: string) => ({
    title,
    state,
    note,
    address: "/reading",
  });
  return {
    title: "Kart og bilder",
    width: "wide",
    body: html`
      ${pageTop({ title: "Kart og bilder" })}
      ${section(
        "Veien gjennom året",
        pathPicture({
          language: "nb",
          label: "Veien gjennom året, i tre faser",
          phases: [
            {
              title: "Finn ut",
              sentence: "Hva har vi, og hva vil vi?",
              address: "/reading",
              stations: [
                station("Hvorfor vi dyrker", "done"),
                station("Hvem som er med", "done", "45 min"),
                station("Hva naboene ønsker seg", "done"),
              ],
            },
            {
              title: "Prøv",
              sentence: "Litt først, så mer.",
              stations: [
                station("Ideer for hele hagen", "done"),
                station("Velg to å prøve", "skipped"),
                station("Prøv i tre uker", "current"),
                station("Hva lærte vi?", "open"),
                station("Hvem gjør hva videre", "open"),
              ],
            },
            {
              title: "Få det til å vare",
              sentence: "Slik at det ikke henger på én.",
              stations: [
                station("Roller og ansvar", "open"),
                station("Gevinst for den enkelte, laget og stedet", "open"),
                station("Planen for neste år", "open"),
                station("Fortell det videre", "open"),
              ],
            },
          ],
        }),
      )}
      ${section(
        "Uten framdrift",
        pathPicture({
          language: "nb",
          label: "Den korte veien",
          phases: [
            { title: "Den korte veien", stations: [station("Samtalen"), station("Ønskene"), station("Valget")] },
          ],
        }),
      )}
      ${section(
        "Planen",
        planPicture({
          language: "nb",
          label: "Planen fra mars til november",
          unit: "month",
          today: "2026-05-12",
          rows: [
            {
              title: "Samtaler med naboene",
              from: "2026-03-02",
              to: "2026-04-10",
              state: "done",
              address: "/reading",
              note: "Kari",
            },
            { title: "Bygge kasser", from: "2026-04-13", to: "2026-06-05", state: "current", address: "/reading" },
            { title: "Vanning om sommeren", from: "2026-06-08", to: "2026-08-30", state: "open" },
            { title: "Høstfest", from: "2026-09-19", to: "2026-09-19", state: "open" },
            { title: "Rydding", from: "2026-10-01", to: "2026-11-12", state: "skipped" },
          ],
        }),
      )}
      ${section(
        "Hva bygger på hva",
        tracePicture({
          language: "nb",
          label: "Fra samtaler til vedtatt tiltak",
          layers: [
            {
              title: "Utsagn",
              nodes: [
                { id: "u1", title: "«Det er ingen steder å sette seg»", count: "12 stemmer", address: "/reading" },
                { id: "u2", title: "«Jeg vet ikke hvem jeg skal spørre»", count: "7 stemmer" },
                { id: "u3", title: "«Redskapen min står ubrukt»", count: "3 stemmer" },
              ],
            },
            {
              title: "Funn",
              nodes: [
                { id: "f1", title: "Folk blir ikke stående og prate", address: "/reading" },
                { id: "f2", title: "Mange har noe å dele" },
              ],
            },
            { title: "Behov", nodes: [{ id: "b1", title: "Et fast sted og en fast dag" }] },
            {
              title: "Tiltak",
              nodes: [
                {
                  id: "t1",
                  title: "Benk og redskapsbod ved inngangen",
                  count: "19 stemmer",
                  isFocus: true,
                  address: "/reading",
                },
              ],
            },
          ],
          edges: [
            { from: "f1", to: "u1" },
            { from: "f1", to: "u2" },
            { from: "f2", to: "u3" },
            { from: "f2", to: "u2" },
            { from: "b1", to: "f1" },
            { from: "t1", to: "b1" },
            { from: "t1", to: "f2" },
          ],
        }),
      )}
      ${section(
        "Vegkartet",
        roadmapPicture({
          language: "nb",
          label: "Hva som skjer når",
          laneHeading: "Spor",
          periods: [
            { id: "now", title: "Nå" },
            { id: "soon", title: "Neste år" },
            { id: "later", title: "Senere" },
          ],
          lanes: [
            { id: "place", title: "Stedet" },
            { id: "people", title: "Folkene" },
            { id: "money", title: "Pengene" },
          ],
          entries: [
            {
              period: "now",
              lane: "place",
              title: "Benk ved inngangen",
              state: "done",
              address: "/reading",
              note: "Velforeningen",
            },
            { period: "soon", lane: "place", title: "Redskapsbod", state: "open", address: "/reading" },
            { period: "later", lane: "place", title: "Drivhus hele året" },
            {
              period: "now",
              lane: "people",
              title: "Vert hver tirsdag",
              state: "current",
              address: "/reading",
              note: "Tre på rundgang",
            },
            { period: "soon", lane: "people", title: "Kurs for nye" },
            { period: "soon", lane: "money", title: "Fast post på budsjettet", address: "/reading" },
          ],
        }),
      )}
      ${section(
        "Kartet",
        shapeMap({
          language: "nb",
          label: "Hagen med sine fire deler; Nordbygda er ledig.",
          viewBox: "0 0 400 300",
          shapes: [
            {
              id: "n",
              name: "Nordbygda",
              path: "M20 20 L210 30 L200 140 L60 150 Z",
              address: "/reading",
              isHighlighted: true,
              note: "3 ledige bed",
            },
            { id: "e", name: "Østenga", path: "M210 30 L380 60 L350 170 L200 140 Z", address: "/reading" },
            { id: "s", name: "Sørlia", path: "M60 150 L200 140 L230 280 L90 270 Z", address: "/reading" },
            { id: "w", name: "Tjernet", path: "M200 140 L350 170 L330 270 L230 280 Z", address: "/reading" },
          ],
        }),
      )}
    `,
  };
}
