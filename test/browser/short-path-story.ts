// What is written when Hol and Ål go the short path, exercise by exercise: little, and enough to reach the roadmap.

import type { Chapter } from "./main-job.ts";

export const beforeTheTalks: readonly Chapter[] = [
  {
    exercise: "Hvorfor-samtalen",
    writes: [
      ["Mandat", { "Hvorfor gjør vi dette, i én setning?": "For at flere skal ha noen å spise med." }],
      ["Medlem i arbeidsgruppa", { "Hva heter du?": "Ingrid", "Hvilken rolle har du i gruppa?": "Leder" }],
    ],
    outcome: "Vi vet hvorfor.",
  },
  {
    exercise: "Begrepssamtale",
    writes: [
      ["Begrep", { "Hva gjør vi med ordet?": "Vi bruker det", "Hvilket ord snakker vi om?": "Senior" }],
      ["Begrep", { "Hva gjør vi med ordet?": "Vi lar det ligge", "Hvilket ord snakker vi om?": "Eldrebølge" }],
    ],
    outcome: "Vi sier seniorer.",
  },
  {
    exercise: "Problemformulering",
    writes: [
      [
        "Problemformulering",
        { "Hvilket spørsmål skal arbeidet svare på?": "Hvordan kan flere få selskap til middag?" },
      ],
    ],
    outcome: "Spørsmålet er klart.",
  },
  {
    exercise: "Aktørkart",
    writes: [
      [
        "Aktør",
        {
          "Hva slags aktør?": "Lag, foreninger og frivilligsentral",
          "Hvem er det?": "Hol frivilligsentral",
          "Vi klarer oss ikke uten dem": true,
        },
      ],
      [
        "Punkt i involveringsplanen",
        { "Hvem skal med?": "Seniorer som bor alene", "Hvordan møter vi dem?": "Intervju" },
      ],
    ],
    outcome: "Vi vet hvem vi skal snakke med.",
  },
];

export const talk: Chapter = {
  exercise: "Intervju",
  writes: [
    [
      "Innsiktsnotat",
      {
        "Hvilket samtykke gjelder samtalen?": "S1",
        "Hvilken kode gir dere samtalen?": "S1",
        "Hvem var det?": "Seniorer",
        "Hva ble sagt, med deres egne ord?": "Middagen er lengst.",
      },
    ],
    [
      "Utsagn",
      {
        "Hva ble sagt eller sett?": "Middagen er den lengste timen på dagen.",
        "Hva slags utsagn er det?": "Sitat",
        "Hvilken samtale kommer det fra?": ["S1"],
      },
    ],
  ],
  outcome: "Én samtale er ført inn.",
};

export const afterTheTalks: readonly Chapter[] = [
  {
    exercise: "Formulere hovedfunn",
    writes: [
      [
        "Hovedfunn",
        {
          "Vi fant at …": "måltidet er der ensomheten kjennes mest",
          "Hva bygger funnet på?": ["Middagen er den lengste timen på dagen."],
          "Hvor sikre er vi?": "4",
        },
      ],
      [
        "Behov",
        {
          "Hvem trenger noe?": "De som spiser alene",
          "Hva trenger de?": "noen å dele bord med",
          "Hvilke funn viser det?": ["måltidet er der ensomheten kjennes mest"],
        },
      ],
    ],
    outcome: "Ett funn og ett behov.",
  },
  {
    exercise: "Skrive målbildet",
    writes: [["Målbilde", { "Hva er målet, i én setning?": "Ingen i Hol og Ål må spise alene mot sin vilje." }]],
    outcome: "Vi har et mål.",
  },
  {
    exercise: "Gruppere og prioritere",
    writes: [
      [
        "Idékort",
        {
          "Hva er ideen, med få ord?": "Langbord hver torsdag",
          "Hva bygger ideen på?": ["De som spiser alene: noen å dele bord med"],
        },
      ],
      [
        "Idévurdering",
        {
          "Hvor mye arbeid og penger krever det?": "2",
          "Hvor mye betyr det for dem det gjelder?": "5",
          "Hva gjelder det, med få ord?": "Langbord hver torsdag",
          "Hvilke ideer gjelder det?": ["Langbord hver torsdag"],
        },
      ],
      [
        "Konsept",
        { "Hva kaller dere det?": "Langbordet", "Hvilke ideer og behov bygger det på?": ["Langbord hver torsdag"] },
      ],
    ],
    outcome: "Langbordet er valgt.",
  },
  {
    exercise: "Ønsket rolle",
    writes: [
      [
        "Rolleprofil",
        {
          "Hva gjelder rollen?": "Langbordet",
          "Hvilke konsepter gjelder det?": ["Langbordet"],
          "Hvilken rolle vil vi ha?": "Tilrettelegger",
        },
      ],
    ],
    outcome: "Kommunen låner ut rommet.",
  },
  {
    exercise: "Tiltak på tidslinja",
    writes: [
      [
        "Tiltak på veikartet",
        {
          "Når?": "Nå: 0–6 måneder",
          "Hva slags tiltak er det?": "Aktiviteter og møteplasser",
          "Hva skal gjøres?": "Dekke langbord på samfunnshuset",
          "Hva bygger tiltaket på?": ["Langbordet"],
        },
      ],
    ],
    outcome: "Veikartet har sin første linje.",
  },
];
