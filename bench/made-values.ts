// Fills the fields of an item the way a busy group would: most of them, in sentences of ordinary length.

import type { Field, FieldValue, FieldValues, Kind } from "#record/index.ts";

const sentences = [
  "Jeg går gjerne en tur med naboen, men noen må ringe først.",
  "Etter at bussen ble lagt om, er det ingen som kommer på torsdagene.",
  "Vi er mange som kan litt om båtmotorer og ingen som spør oss.",
  "Det er lettere å si ja når det gjelder én kveld og ikke et helt år.",
  "Kafeen på samfunnshuset var stedet der man fikk vite hvem som trengte hjelp.",
  "Kommunen sender brev, og brevene er skrevet for dem som allerede vet hvordan det virker.",
  "Jeg hører dårlig i store rom, så jeg blir hjemme når det er folkemøte.",
  "Barnebarna har lært meg å bruke telefonen, og nå lærer jeg opp de andre på strikkekvelden.",
  "Det er vondt å være den som alltid får, og aldri den som gir.",
  "Turlaget mangler folk til å rydde stier, og vi har god tid på formiddagen.",
  "Når det er glatt, kommer jeg meg ikke til postkassen engang.",
  "Han som kjørte oss, sluttet, og da sluttet vi også.",
  "Vi vil heller lage maten sammen enn å få den levert.",
  "Språkkaféen er fin, men den ligger midt på dagen når jeg passer barnebarn.",
  "Frivilligsentralen ringer alltid de samme fire.",
  "Jeg vet ikke hvem jeg skal spørre, og da spør jeg ingen.",
] as const;

/** The same for the same place in the row, so that two runs measure the same. */
export function madeValues(kind: Kind, index: number): FieldValues {
  const values = Object.entries(kind.fields).flatMap(([name, field], place): [string, FieldValue][] => {
    const value = name === kind.title || place % 3 !== 2 ? valueOf(field, index + place) : null;
    return value === null ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(values), ...(kind.carriesConsent && heard(index)) };
}

function valueOf(field: Field, seed: number): FieldValue {
  const sentence = sentences[seed % sentences.length] ?? "";
  switch (field.type) {
    case "text":
      return `${sentence.split(" ").slice(0, 8).join(" ")} (${seed})`;
    case "prose":
      return `${sentence} ${sentences[(seed * 7 + 3) % sentences.length] ?? ""} (${seed})`;
    case "choice":
      return Object.keys(field.options)[seed % Object.keys(field.options).length] ?? null;
    case "number":
    case "scale":
      return 1 + (seed % 5);
    case "flag":
      return seed % 2 === 0;
    case "day":
      return `2026-${String(1 + (seed % 12)).padStart(2, "0")}-${String(1 + (seed % 28)).padStart(2, "0")}`;
    case "year":
      return 2030 + (seed % 10);
    case "links":
      return null;
  }
}

/** Most are talks with one person, some of whom are met twice; every twentieth is a gathering. */
function heard(index: number): FieldValues {
  return { informantCode: `P${index - (index % 10 === 9 ? 1 : 0)}`, participants: index % 20 === 19 ? 12 : 1 };
}
