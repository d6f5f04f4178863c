// Invented documents with every part in them, for tests of the formats and for looking at the result.

import type { Block, Document } from "./document.ts";
import type { Card } from "./sheet.ts";

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"><rect x="10" y="70" width="60" height="40" fill="#0b4a53"/><rect x="90" y="40" width="60" height="70" fill="#0b4a53"/><rect x="170" y="20" width="60" height="90" fill="#9dbcbf"/><text x="250" y="60" font-size="14" font-family="Inter">Stemmer per måned</text></svg>`;

export function sampleReport(items = 12): Document {
  return {
    language: "nb",
    title: "Fellesskap i Solvik",
    subtitle: "Rapport fra prosessen høsten 2026",
    author: "Solvik kommune",
    date: "3. mars 2026",
    paper: "A4",
    orientation: "portrait",
    runningHead: "Fellesskap i Solvik",
    footer: "Solvik kommune · oppdiktet eksempel",
    blocks: [...sampleText, ...sampleItems(items), ...sampleSheet(true)],
  };
}

export function sampleWorksheet(): Document {
  return {
    language: "nb",
    title: "Fra behov til ideer",
    subtitle: "Skriv ett behov på hvert kort. Legg dem i kolonnen der de hører hjemme.",
    paper: "A3",
    orientation: "landscape",
    footer: "Arbeidsark · Samskap",
    blocks: sampleSheet(false),
  };
}

const sampleText: readonly Block[] = [
  { type: "heading", level: 1, text: "Hva vi spurte om", anchor: "spurte" },
  {
    type: "paragraph",
    text: "Tre personer snakket med fire seniorer hver. Samtalene varte i tjue minutter og handlet om hva folk gjør en vanlig uke, hva de savner, og hva de kunne tenke seg å bidra med.",
  },
  {
    type: "paragraph",
    text: [
      { text: "Dette er " },
      { text: "viktig", isBold: true },
      { text: ", " },
      { text: "særlig", isItalic: true },
      { text: " for veikartet. Les mer om " },
      { text: "funnene", href: "#funn" },
      { text: " eller på " },
      { text: "nettsiden", href: "https://example.org/veien" },
      { text: "." },
    ],
  },
  {
    type: "list",
    items: [
      "Samtaler hjemme",
      "Samtaler på biblioteket",
      "Et møte i frivilligsentralen med elleve deltakere fra fire lag og foreninger i bydelen, og to fra menigheten",
    ],
  },
  { type: "list", isOrdered: true, items: ["Lytt", "Skriv ned", "Les opp igjen"] },
  {
    type: "facts",
    facts: [
      { label: "Ansvarlig", value: "Kari Nordmann, frivilligkoordinator" },
      { label: "Periode", value: "Oktober 2026 til mars 2027" },
      {
        label: "Hvem som har vært med i arbeidsgruppen",
        value: "Sju personer fra kommunen, to lag og en pårørendegruppe. Gruppen møttes hver annen uke.",
      },
    ],
  },
  { type: "quote", text: "Jeg kan lage kaffe til førti. Det er bare ingen som har spurt.", source: "En som var med" },
  {
    type: "notice",
    title: "Hva tallene betyr",
    text: "En stemme er én person, telt én gang. Grupper med færre enn fem er ikke navngitt.",
  },
  {
    type: "figure",
    svg: drawing,
    alt: "Søyler som viser at antall stemmer øker fra oktober til desember.",
    caption: "Stemmer per måned",
  },
];

function sampleItems(count: number): Block[] {
  const rows = Array.from({ length: count }, (_, index) => [
    `F${index + 1}`,
    "Mange vil bidra, men vet ikke hvem de skal si det til. De som blir spurt direkte, sier som regel ja.",
    index % 2 ? "Samtale" : "Møte på biblioteket",
    String((index * 7) % 23),
  ]);
  return [
    { type: "heading", level: 1, text: "Hva vi fant", anchor: "funn" },
    { type: "heading", level: 2, text: "Funn med stemmer" },
    {
      type: "table",
      caption: "Funn, hvor de kommer fra, og hvor mange stemmer som står bak",
      columns: [
        { title: "Nr.", width: 0.4 },
        { title: "Funn", width: 3 },
        { title: "Metode" },
        { title: "Stemmer", width: 0.75 },
      ],
      rows,
      hasRowHeaders: true,
    },
  ];
}

function sampleSheet(isFilled: boolean): Block[] {
  const points = isFilled
    ? [1, 2, 3, 4, 5].map((number) => ({
        number,
        x: number === 5 ? 4 : number,
        y: [2, 5, 3, 4, 4][number - 1] ?? 1,
        text: `Idé nummer ${number}: kaffe og skyss til biblioteket`,
      }))
    : [];
  return [
    { type: "heading", level: 2, text: "Ark" },
    { type: "writingLines", label: "Hva savner du i uka di?", count: 3 },
    {
      type: "boxes",
      perRow: 2,
      boxes: [
        {
          label: "Hvem er dette for?",
          lines: 3,
          text: isFilled ? "For dem som har flyttet hit etter at de ble pensjonister." : undefined,
        },
        { label: "Hva koster det?", lines: 3 },
      ],
    },
    { type: "cards", perRow: 3, cards: Array.from({ length: 6 }, (_, index) => sampleCard(index, isFilled)) },
    {
      type: "columns",
      columns: ["Nå", "Snart", "Senere"].map((title, index) => ({
        title,
        cards: [sampleCard(index, isFilled), sampleCard(index + 3, isFilled)],
      })),
    },
    {
      type: "matrix",
      caption: "Ideer etter nytte og innsats",
      across: { label: "Innsats", low: "liten", high: "stor" },
      up: { label: "Nytte", low: "liten", high: "stor" },
      points,
    },
    {
      type: "timeline",
      caption: "Veikart",
      laneTitle: "Spor",
      lines: isFilled ? undefined : 4,
      periods: ["Høst 2026", "Vår 2027", "Høst 2027", "2028"],
      lanes: ["Møteplasser", "Skyss og følge"].map((title) => ({
        title,
        cells: [0, 1, 2, 3].map((period) =>
          isFilled && period < 3
            ? [{ title: "Åpent kjøkken på biblioteket", note: "Biblioteket og frivilligsentralen" }]
            : [],
        ),
      })),
    },
  ];
}

function sampleCard(index: number, isFilled: boolean): Card {
  return {
    title: isFilled ? "Kaffe til førti" : undefined,
    code: `K${index + 1}`,
    fields: [
      { label: "Behov", value: isFilled ? "Noen å drikke kaffe med når det er mørkt" : undefined, lines: 2 },
      { label: "Hvem", value: isFilled && index % 2 ? "De som bor alene" : undefined },
    ],
  };
}
