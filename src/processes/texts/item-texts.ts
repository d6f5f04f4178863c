// The words around what a group writes down.

import type { Language, Text } from "#platform/language.ts";
import type { Channel } from "#record/index.ts";

export const itemTexts = {
  unitOrPosition: {
    nb: "Enheten, stillingen eller foreningen.",
    nn: "Eininga, stillinga eller foreininga.",
    da: "Enheden, stillingen eller foreningen.",
    en: "The unit, the position or the association.",
  },
  neverName: {
    nb: "Skriv aldri navnet på en person: Dette kan bli lest av alle.",
    nn: "Skriv aldri namnet på ein person: Dette kan bli lese av alle.",
    da: "Skriv aldrig navnet på en person: Det kan blive læst af alle.",
    en: "Never write a person’s name: everybody may come to read this.",
  },
  unknown: { nb: "Vet ikke ennå", nn: "Veit ikkje enno", da: "Ved ikke endnu", en: "Not known yet" },
  write: { nb: "Skriv nytt", nn: "Skriv nytt", da: "Skriv nyt", en: "Write a new one" },
  save: { nb: "Lagre", nn: "Lagre", da: "Gem", en: "Save" },
  saveAndNext: {
    nb: "Lagre og skriv en til",
    nn: "Lagre og skriv ein til",
    da: "Gem og skriv en til",
    en: "Save and write another",
  },
  edit: { nb: "Endre", nn: "Endre", da: "Ret", en: "Edit" },
  open: { nb: "Åpne", nn: "Opne", da: "Åbn", en: "Open" },
  up: { nb: "Flytt opp", nn: "Flytt opp", da: "Flyt op", en: "Move up" },
  down: { nb: "Flytt ned", nn: "Flytt ned", da: "Flyt ned", en: "Move down" },
  moveTo: { nb: "Flytt til", nn: "Flytt til", da: "Flyt til", en: "Move to" },
  move: { nb: "Flytt", nn: "Flytt", da: "Flyt", en: "Move" },
  split: { nb: "Del i flere", nn: "Del i fleire", da: "Del i flere", en: "Split" },
  splitLead: {
    nb: "Skriv hver del i sitt felt. Alle delene beholder det helheten bygger på. Den første teksten blir liggende i papirkurven.",
    nn: "Skriv kvar del i sitt felt. Alle delane tek med seg det heilskapen byggjer på. Den første teksten blir liggjande i papirkorga.",
    da: "Skriv hver del i sit felt. Alle dele beholder det, helheden bygger på. Den første tekst bliver liggende i papirkurven.",
    en: "Write each part in its own field. Every part keeps what the whole rests on. The first text stays in the bin.",
  },
  part: { nb: "Del", nn: "Del", da: "Del", en: "Part" },
  merge: { nb: "Slå sammen valgte", nn: "Slå saman valde", da: "Slå valgte sammen", en: "Merge selected" },
  mergeTitle: { nb: "Slå sammen til ett", nn: "Slå saman til eitt", da: "Slå sammen til ét", en: "Merge into one" },
  mergeLead: {
    nb: "Skriv den teksten som skal stå. Den nye bygger på alt de gamle bygde på. De gamle ligger i papirkurven og kan hentes tilbake.",
    nn: "Skriv den teksten som skal stå. Den nye byggjer på alt dei gamle bygde på. Dei gamle ligg i papirkorga og kan hentast tilbake.",
    da: "Skriv den tekst, der skal stå. Den nye bygger på alt, de gamle byggede på. De gamle ligger i papirkurven og kan hentes tilbage.",
    en: "Write the text you want to keep. It rests on everything the old ones rested on. The old ones are in the bin and can be brought back.",
  },
  group: {
    nb: "Samle valgte i en klynge",
    nn: "Samle valde i ei klyngje",
    da: "Saml valgte i en klynge",
    en: "Put selected in a cluster",
  },
  groupTitle: { nb: "Samle i en klynge", nn: "Samle i ei klyngje", da: "Saml i en klynge", en: "Put in a cluster" },
  chosen: { nb: "Valgt", nn: "Valt", da: "Valgt", en: "Selected" },
  chooseTwo: {
    nb: "Velg minst to av samme slag.",
    nn: "Vel minst to av same slag.",
    da: "Vælg mindst to af samme slags.",
    en: "Select at least two of the same kind.",
  },
  writeTwo: {
    nb: "Skriv minst to deler.",
    nn: "Skriv minst to delar.",
    da: "Skriv mindst to dele.",
    en: "Write at least two parts.",
  },
  trash: { nb: "Legg i papirkurven", nn: "Legg i papirkorga", da: "Læg i papirkurven", en: "Move to the bin" },
  restore: { nb: "Hent tilbake", nn: "Hent tilbake", da: "Hent tilbage", en: "Bring back" },
  binTitle: { nb: "Papirkurven", nn: "Papirkorga", da: "Papirkurven", en: "The bin" },
  binLead: {
    nb: "Alt kan hentes tilbake slik det var, med det det var koblet til.",
    nn: "Alt kan hentast tilbake slik det var, med det det var kopla til.",
    da: "Alt kan hentes tilbage, som det var, med det, det var koblet til.",
    en: "Everything can be brought back as it was, with everything it was linked to.",
  },
  binEmpty: { nb: "Papirkurven er tom", nn: "Papirkorga er tom", da: "Papirkurven er tom", en: "The bin is empty" },
  binEmptyBody: {
    nb: "Det dere legger her, kan hentes tilbake når som helst.",
    nn: "Det de legg her, kan hentast tilbake når som helst.",
    da: "Det, I lægger her, kan hentes tilbage når som helst.",
    en: "What you put here can be brought back at any time.",
  },
  channel: {
    nb: "Hvordan kom det til dere?",
    nn: "Korleis kom det til dykk?",
    da: "Hvordan kom det til jer?",
    en: "How did it reach you?",
  },
  saidOn: { nb: "Hvilken dag?", nn: "Kva dag?", da: "Hvilken dag?", en: "Which day?" },
  writtenIn: {
    nb: "Hvilket språk er det skrevet på?",
    nn: "Kva språk er det skrive på?",
    da: "Hvilket sprog er det skrevet på?",
    en: "Which language is it written in?",
  },
  origin: { nb: "Hvor det kommer fra", nn: "Kvar det kjem frå", da: "Hvor det kommer fra", en: "Where it comes from" },
  restsOn: { nb: "Bygger på", nn: "Byggjer på", da: "Bygger på", en: "Rests on" },
  cameOfIt: { nb: "Hva det ble til", nn: "Kva det vart til", da: "Hvad det blev til", en: "What came of it" },
  nothingYet: { nb: "Ingenting ennå.", nn: "Ingenting enno.", da: "Intet endnu.", en: "Nothing yet." },
  addLink: { nb: "Koble til noe", nn: "Kople til noko", da: "Kobl til noget", en: "Link to something" },
  unlink: { nb: "Fjern koblingen", nn: "Fjern koplinga", da: "Fjern koblingen", en: "Remove the link" },
  outdated: {
    nb: "bygger på en eldre versjon",
    nn: "byggjer på ein eldre versjon",
    da: "bygger på en ældre version",
    en: "based on an older version",
  },
  outdatedBody: {
    nb: "Noe av det dette bygger på, er endret etter at dette ble skrevet. Les det på nytt. Endre teksten hvis den ikke holder lenger.",
    nn: "Noko av det dette byggjer på, er endra etter at dette vart skrive. Les det på nytt. Endre teksten om han ikkje held lenger.",
    da: "Noget af det, dette bygger på, er ændret, efter at dette blev skrevet. Læs det igen. Ret teksten, hvis den ikke længere holder.",
    en: "Something this rests on has changed since it was written. Read it again. Edit the text if it is no longer right.",
  },
  unsettledBody: {
    nb: "En person som dette bygde på, har trukket samtykket. Les teksten på nytt og se om den fortsatt holder.",
    nn: "Ein person som dette bygde på, har trekt samtykket. Les teksten på nytt og sjå om han framleis held.",
    da: "En person, som dette byggede på, har trukket sit samtykke tilbage. Læs teksten igen, og se, om den stadig holder.",
    en: "A person this rested on has withdrawn consent. Read the text again and see whether it is still right.",
  },
  stillHolds: {
    nb: "Vi har sett på det. Det holder fortsatt.",
    nn: "Vi har sett på det. Det held framleis.",
    da: "Vi har set på det. Det holder stadig.",
    en: "We have looked, and it is still right.",
  },
  versions: { nb: "Tidligere versjoner", nn: "Tidlegare versjonar", da: "Tidligere versioner", en: "Earlier versions" },
  version: { nb: "Versjon", nn: "Versjon", da: "Version", en: "Version" },
  seeTrace: { nb: "Se sporet", nn: "Sjå sporet", da: "Se sporet", en: "See the trace" },
  noVoices: {
    nb: "Ingen stemmer bak ennå",
    nn: "Ingen stemmer bak enno",
    da: "Ingen stemmer bag endnu",
    en: "No voices behind it yet",
  },
  mergedFrom: { nb: "Slått sammen av", nn: "Slått saman av", da: "Slået sammen af", en: "Merged from" },
  splitFrom: { nb: "Delt fra", nn: "Delt frå", da: "Delt fra", en: "Split from" },
  conflictTitle: {
    nb: "Noen andre har endret dette mens du skrev",
    nn: "Nokon andre har endra dette medan du skreiv",
    da: "En anden har ændret dette, mens du skrev",
    en: "Somebody else changed this while you were writing",
  },
  conflictBody: {
    nb: "Teksten din står i skjemaet. Under hvert felt som er ulikt, ser du hva som står der nå. Sett sammen det som skal stå, og lagre.",
    nn: "Teksten din står i skjemaet. Under kvart felt som er ulikt, ser du kva som står der no. Set saman det som skal stå, og lagre.",
    da: "Din tekst står i formularen. Under hvert felt, der er forskelligt, ser du, hvad der står nu. Sæt sammen, hvad der skal stå, og gem.",
    en: "Your text is in the form. Below each field that differs you see what stands there now. Put together the text you want to keep, and save.",
  },
  standsNow: { nb: "Slik står det nå", nn: "Slik står det no", da: "Sådan står det nu", en: "It now says" },
  nothingTyped: {
    nb: "Skriv noe her før dere lagrer.",
    nn: "Skriv noko her før de lagrar.",
    da: "Skriv noget her, før I gemmer.",
    en: "Write something here before you save.",
  },
  listTitle: { nb: "Alt som er skrevet", nn: "Alt som er skrive", da: "Alt, der er skrevet", en: "Everything written" },
  all: { nb: "Alt", nn: "Alt", da: "Alt", en: "All" },
  kind: { nb: "Hva vil dere se?", nn: "Kva vil de sjå?", da: "Hvad vil I se?", en: "What do you want to see?" },
  show: { nb: "Vis", nn: "Vis", da: "Vis", en: "Show" },
  takeAlong: { nb: "Ta alt med som", nn: "Ta alt med som", da: "Tag alt med som", en: "Take it all along as" },
  nothingTitle: {
    nb: "Her er det tomt ennå",
    nn: "Her er det tomt enno",
    da: "Her er tomt endnu",
    en: "Nothing here yet",
  },
  nothingBody: {
    nb: "Åpne en aktivitet i arbeidet og skriv det første.",
    nn: "Opne ein aktivitet i arbeidet og skriv det første.",
    da: "Åbn en øvelse i forløbet, og skriv det første.",
    en: "Open an exercise in the work and write the first one.",
  },
  rawGone: {
    nb: "Ordrette notater er slettet etter seks måneder, slik dere lovet.",
    nn: "Ordrette notat er sletta etter seks månader, slik de lova.",
    da: "Ordrette noter er slettet efter seks måneder, som I lovede.",
    en: "Verbatim notes were deleted after six months, as you promised.",
  },
  draftFound: {
    nb: "Vi har tatt vare på et utkast du ikke lagret. Det står i skjemaet nå.",
    nn: "Vi har teke vare på eit utkast du ikkje lagra. Det står i skjemaet no.",
    da: "Vi har gemt et udkast, du ikke nåede at gemme. Det står i formularen nu.",
    en: "We kept a draft you had not saved. It is in the form now.",
  },
  dropDraft: { nb: "Forkast utkastet", nn: "Forkast utkastet", da: "Kassér udkastet", en: "Discard the draft" },
} satisfies Record<string, Text>;

export const channelNames: Readonly<Record<Channel, Text>> = {
  screen: { nb: "Skrevet på skjerm", nn: "Skrive på skjerm", da: "Skrevet på skærm", en: "Written on screen" },
  meeting: { nb: "Sagt i et møte", nn: "Sagt i eit møte", da: "Sagt på et møde", en: "Said in a meeting" },
  paper: { nb: "Skrevet på papir", nn: "Skrive på papir", da: "Skrevet på papir", en: "Written on paper" },
  phone: { nb: "Sagt på telefon", nn: "Sagt på telefon", da: "Sagt i telefonen", en: "Said by phone" },
};

/** "12 stemmer". */
export function voicesSentence(count: number, language: Language): string {
  const words = {
    nb: count === 1 ? "stemme" : "stemmer",
    nn: count === 1 ? "stemme" : "stemmer",
    da: count === 1 ? "stemme" : "stemmer",
    en: count === 1 ? "voice" : "voices",
  };
  return `${count} ${words[language]}`;
}
