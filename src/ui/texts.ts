// The general words of every page: what the shell, the fields and the pictures say by themselves, in all four languages.

import type { Text } from "#platform/language.ts";

export const words = {
  skipToContent: {
    nb: "Hopp til innholdet",
    nn: "Hopp til innhaldet",
    da: "Spring til indholdet",
    en: "Skip to content",
  },
  menu: { nb: "Meny", nn: "Meny", da: "Menu", en: "Menu" },
  close: { nb: "Lukk", nn: "Lukk", da: "Luk", en: "Close" },
  mainNavigation: { nb: "Hovedmeny", nn: "Hovudmeny", da: "Hovedmenu", en: "Main menu" },
  language: { nb: "Språk", nn: "Språk", da: "Sprog", en: "Language" },
  search: { nb: "Søk", nn: "Søk", da: "Søg", en: "Search" },
  breadcrumbs: { nb: "Du er her", nn: "Du er her", da: "Du er her", en: "You are here" },
  footer: { nb: "Om nettstedet", nn: "Om nettstaden", da: "Om webstedet", en: "About this site" },
  display: { nb: "Visning", nn: "Vising", da: "Visning", en: "Display" },
  textSize: { nb: "Tekststørrelse", nn: "Tekststorleik", da: "Tekststørrelse", en: "Text size" },
  contrast: { nb: "Kontrast", nn: "Kontrast", da: "Kontrast", en: "Contrast" },
  colours: { nb: "Farger", nn: "Fargar", da: "Farver", en: "Colours" },
  normal: { nb: "Vanlig", nn: "Vanleg", da: "Normal", en: "Normal" },
  large: { nb: "Stor", nn: "Stor", da: "Stor", en: "Large" },
  largest: { nb: "Størst", nn: "Størst", da: "Størst", en: "Largest" },
  high: { nb: "Høy", nn: "Høg", da: "Høj", en: "High" },
  asDevice: { nb: "Som på enheten", nn: "Som på eininga", da: "Som på enheden", en: "Same as device" },
  light: { nb: "Lyse", nn: "Lyse", da: "Lyse", en: "Light" },
  dark: { nb: "Mørke", nn: "Mørke", da: "Mørke", en: "Dark" },
  saveDisplay: { nb: "Bruk visningen", nn: "Bruk visinga", da: "Brug visningen", en: "Use this display" },
  required: { nb: "må fylles ut", nn: "må fyllast ut", da: "skal udfyldes", en: "required" },
  errorPrefix: { nb: "Feil", nn: "Feil", da: "Fejl", en: "Error" },
  toMend: {
    nb: "Noe må rettes før vi kan gå videre",
    nn: "Noko må rettast før vi kan gå vidare",
    da: "Noget skal rettes, før vi kan gå videre",
    en: "Please put this right before we go on",
  },
  dayHint: {
    nb: "Dag, måned og år, for eksempel 05.03.2026",
    nn: "Dag, månad og år, til dømes 05.03.2026",
    da: "Dag, måned og år, for eksempel 05.03.2026",
    en: "Day, month and year, for example 05.03.2026",
  },
  choose: { nb: "Velg", nn: "Vel", da: "Vælg", en: "Choose" },
  information: { nb: "Til opplysning", nn: "Til opplysning", da: "Til orientering", en: "Please note" },
  success: { nb: "Det gikk bra", nn: "Det gjekk bra", da: "Det lykkedes", en: "Done" },
  warning: { nb: "Vær oppmerksom", nn: "Ver merksam", da: "Vær opmærksom", en: "Be aware" },
  danger: { nb: "Viktig", nn: "Viktig", da: "Vigtigt", en: "Important" },
  pages: { nb: "Sider", nn: "Sider", da: "Sider", en: "Pages" },
  previous: { nb: "Forrige", nn: "Førre", da: "Forrige", en: "Previous" },
  next: { nb: "Neste", nn: "Neste", da: "Næste", en: "Next" },
  week: { nb: "uke", nn: "veke", da: "uge", en: "week" },
  displayLink: { nb: "Tekst og farger", nn: "Tekst og fargar", da: "Tekst og farver", en: "Text and colours" },
  today: { nb: "I dag", nn: "I dag", da: "I dag", en: "Today" },
  asList: { nb: "Vis som liste", nn: "Vis som liste", da: "Vis som liste", en: "Show as a list" },
  restsOn: { nb: "bygger på", nn: "byggjer på", da: "bygger på", en: "rests on" },
  done: { nb: "ferdig", nn: "ferdig", da: "færdig", en: "done" },
  current: { nb: "i gang", nn: "i gang", da: "i gang", en: "under way" },
  open: { nb: "ikke begynt", nn: "ikkje byrja", da: "ikke begyndt", en: "not started" },
  skipped: { nb: "hoppet over", nn: "hoppa over", da: "sprunget over", en: "skipped" },
} as const satisfies Record<string, Text>;

/** "2 av 4" */
export function stepOf(step: number, total: number): Text {
  return {
    nb: `${step} av ${total}`,
    nn: `${step} av ${total}`,
    da: `${step} af ${total}`,
    en: `${step} of ${total}`,
  };
}

/** "Velg blant 41" */
export function chooseAmong(count: number): Text {
  return {
    nb: `Velg blant ${count}`,
    nn: `Vel blant ${count}`,
    da: `Vælg blandt ${count}`,
    en: `Choose among ${count}`,
  };
}

/** "og 3 til" */
export function andMore(count: number): Text {
  return { nb: `og ${count} til`, nn: `og ${count} til`, da: `og ${count} til`, en: `and ${count} more` };
}

/** "Fra 1 til 5" */
export function fromTo(from: number, to: number): Text {
  return {
    nb: `Fra ${from} til ${to}`,
    nn: `Frå ${from} til ${to}`,
    da: `Fra ${from} til ${to}`,
    en: `From ${from} to ${to}`,
  };
}
