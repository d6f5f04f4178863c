// The words around consent: what a person allowed, and what happens when it is taken back.

import type { Text } from "#platform/language.ts";
import type { ConsentForm, KeptItem } from "#record/index.ts";

export const consentTexts = {
  title: { nb: "Samtykker", nn: "Samtykke", da: "Samtykker", en: "Consents" },
  lead: {
    nb: "Hver samtale har et samtykke. Personen er en kode, aldri et navn. Den som angrer, kan si fra når som helst.",
    nn: "Kvar samtale har eit samtykke. Personen er ein kode, aldri eit namn. Den som angrar, kan seie frå når som helst.",
    da: "Hver samtale har et samtykke. Personen er en kode, aldrig et navn. Den, der fortryder, kan sige til når som helst.",
    en: "Every talk has a consent. The person is a code, never a name. Whoever changes their mind can say so at any time.",
  },
  add: {
    nb: "Skriv inn et samtykke",
    nn: "Skriv inn eit samtykke",
    da: "Skriv et samtykke ind",
    en: "Enter a consent",
  },
  code: { nb: "Kode for personen", nn: "Kode for personen", da: "Kode for personen", en: "Code for the person" },
  codeHint: {
    nb: "Den samme koden som på lappen og i notatet, for eksempel S1. Aldri et navn.",
    nn: "Den same koden som på lappen og i notatet, til dømes S1. Aldri eit namn.",
    da: "Den samme kode som på sedlen og i noten, for eksempel S1. Aldrig et navn.",
    en: "The same code as on the slip and in the note, for example S1. Never a name.",
  },
  covers: {
    nb: "Hva sa personen ja til?",
    nn: "Kva sa personen ja til?",
    da: "Hvad sagde personen ja til?",
    en: "What did the person say yes to?",
  },
  coversUsual: {
    nb: "At vi skriver ned det som blir sagt uten navn, og bruker det i arbeidet.",
    nn: "At vi skriv ned det som blir sagt utan namn, og bruker det i arbeidet.",
    da: "At vi skriver det ned, der bliver sagt, uden navn og bruger det i forløbet.",
    en: "That we write down what is said without a name, and use it in the work.",
  },
  how: {
    nb: "Hvordan ble det gitt?",
    nn: "Korleis vart det gitt?",
    da: "Hvordan blev det givet?",
    en: "How was it given?",
  },
  when: { nb: "Når?", nn: "Når?", da: "Hvornår?", en: "When?" },
  wantsToHear: {
    nb: "Personen vil høre hva det ble til",
    nn: "Personen vil høyre kva det vart til",
    da: "Personen vil høre, hvad det blev til",
    en: "The person wants to hear what came of it",
  },
  save: { nb: "Lagre samtykket", nn: "Lagre samtykket", da: "Gem samtykket", en: "Save the consent" },
  codeMissing: {
    nb: "Skriv koden som står på lappen.",
    nn: "Skriv koden som står på lappen.",
    da: "Skriv koden, der står på sedlen.",
    en: "Write the code on the slip.",
  },
  dayUnreadable: {
    nb: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    nn: "Skriv dag, månad og år, til dømes 5.3.2026.",
    da: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    en: "Write day, month and year, for example 5.3.2026.",
  },
  none: { nb: "Ingen samtykker ennå", nn: "Ingen samtykke enno", da: "Ingen samtykker endnu", en: "No consents yet" },
  noneBody: {
    nb: "Skriv inn samtykket før dere fører inn notatet fra en samtale.",
    nn: "Skriv inn samtykket før de fører inn notatet frå ein samtale.",
    da: "Skriv samtykket ind, før I skriver noten fra en samtale ind.",
    en: "Enter the consent before you enter the note from a talk.",
  },
  withdrawn: { nb: "Trukket", nn: "Trekt", da: "Trukket tilbage", en: "Withdrawn" },
  standing: { nb: "Gjelder", nn: "Gjeld", da: "Gælder", en: "In force" },
  withdraw: {
    nb: "Personen trekker samtykket",
    nn: "Personen trekkjer samtykket",
    da: "Personen trækker samtykket tilbage",
    en: "The person withdraws consent",
  },
  status: { nb: "Status", nn: "Status", da: "Status", en: "Status" },
  withdrawShort: {
    nb: "Trekk samtykket",
    nn: "Trekk samtykket",
    da: "Træk samtykket tilbage",
    en: "Withdraw consent",
  },
  changedMind: {
    nb: "Hvis personen angrer",
    nn: "Viss personen angrar",
    da: "Hvis personen fortryder",
    en: "If the person regrets it",
  },
  withdrawLead: {
    nb: "Notatet og utsagnene fra samtalen slettes for godt, også tidligere versjoner og utkast. Tallene i sporet går ned. Dette kan ikke angres.",
    nn: "Notatet og utsegnene frå samtalen blir sletta for godt, også tidlegare versjonar og utkast. Tala i sporet går ned. Dette kan ikkje angrast.",
    da: "Noten og udsagnene fra samtalen slettes for altid, også tidligere versioner og udkast. Tallene i sporet går ned. Det kan ikke fortrydes.",
    en: "The note and the statements from the talk are deleted for good, earlier versions and drafts too. The counts in the trace go down. This cannot be undone.",
  },
  withdrawNow: { nb: "Slett for godt", nn: "Slett for godt", da: "Slet for altid", en: "Delete for good" },
  doneTitle: {
    nb: "Samtykket er trukket",
    nn: "Samtykket er trekt",
    da: "Samtykket er trukket tilbage",
    en: "The consent is withdrawn",
  },
  removed: { nb: "Dette er slettet", nn: "Dette er sletta", da: "Dette er slettet", en: "This has been deleted" },
  notes: { nb: "Notater", nn: "Notat", da: "Noter", en: "Notes" },
  statements: { nb: "Utsagn", nn: "Utsegner", da: "Udsagn", en: "Statements" },
  kept: {
    nb: "Dette er beholdt, og hvorfor",
    nn: "Dette er teke vare på, og kvifor",
    da: "Dette er beholdt, og hvorfor",
    en: "This has been kept, and why",
  },
  keptNothing: {
    nb: "Ingenting annet bygde på samtalen.",
    nn: "Ingenting anna bygde på samtalen.",
    da: "Intet andet byggede på samtalen.",
    en: "Nothing else rested on the talk.",
  },
  keptLead: {
    nb: "Les hver av dem på nytt. Står personens egne ord der, må dere ta dem bort.",
    nn: "Les kvar av dei på nytt. Står orda til personen der, må de ta dei bort.",
    da: "Læs hver af dem igen. Står personens egne ord der, skal I fjerne dem.",
    en: "Read each of them again. If the person's own words stand there, take them out.",
  },
  freed: {
    nb: "Dette er hentet tilbake fra papirkurven",
    nn: "Dette er henta tilbake frå papirkorga",
    da: "Dette er hentet tilbage fra papirkurven",
    en: "This has come back from the bin",
  },
  freedLead: {
    nb: "Andre hadde sagt dette, og det var slått sammen med noe som nå er slettet. Les det, og se om det som bygde på det sammenslåtte, fortsatt bygger på det.",
    nn: "Andre hadde sagt dette, og det var slått saman med noko som no er sletta. Les det, og sjå om det som bygde på det samanslegne, framleis byggjer på det.",
    da: "Andre havde sagt dette, og det var lagt sammen med noget, der nu er slettet. Læs det, og se, om det, der byggede på det sammenlagte, stadig bygger på det.",
    en: "Others had said this, and it had been merged with something that is now deleted. Read it, and see whether what rested on the whole still rests on it.",
  },
  publicTitle: {
    nb: "Den offentlige siden",
    nn: "Den offentlege sida",
    da: "Den offentlige side",
    en: "The public page",
  },
  publicReadAgain: {
    nb: "Noe som den bygger på, er trukket tilbake. Tallene ved linjene er rettet, men det dere selv har skrevet, står som før. Les teksten på nytt.",
    nn: "Noko som ho byggjer på, er trekt tilbake. Tala ved linjene er retta, men det de sjølve har skrive, står som før. Les teksten på nytt.",
    da: "Noget, som den bygger på, er trukket tilbage. Tallene ved linjerne er rettet, men det, I selv har skrevet, står som før. Læs teksten igen.",
    en: "Something that it builds on has been withdrawn. The numbers beside the lines are mended, but what you wrote yourselves stands as before. Read the text again.",
  },
  toPublic: {
    nb: "Til den offentlige siden",
    nn: "Til den offentlege sida",
    da: "Til den offentlige side",
    en: "To the public page",
  },
  choose: {
    nb: "Hvilket samtykke gjelder samtalen?",
    nn: "Kva samtykke gjeld samtalen?",
    da: "Hvilket samtykke gælder samtalen?",
    en: "Which consent covers the talk?",
  },
  chooseHint: {
    nb: "Skriv inn samtykket under «Samtykker» først. Uten samtykke bør samtalen ikke føres inn.",
    nn: "Skriv inn samtykket under «Samtykke» først. Utan samtykke bør samtalen ikkje førast inn.",
    da: "Skriv først samtykket ind under »Samtykker«. Uden samtykke bør samtalen ikke skrives ind.",
    en: "Enter the consent under “Consents” first. Without a consent the talk should not be entered.",
  },
  lacking: { nb: "Mangler samtykke", nn: "Manglar samtykke", da: "Mangler samtykke", en: "No consent recorded" },
  toConsents: { nb: "Til samtykkene", nn: "Til samtykka", da: "Til samtykkerne", en: "To the consents" },
} satisfies Record<string, Text>;

export const consentFormNames: Readonly<Record<ConsentForm, Text>> = {
  oral: { nb: "Muntlig", nn: "Munnleg", da: "Mundtligt", en: "Orally" },
  written: { nb: "Skriftlig", nn: "Skriftleg", da: "Skriftligt", en: "In writing" },
  "oral-on-paper-form": {
    nb: "Muntlig, ført på papir",
    nn: "Munnleg, ført på papir",
    da: "Mundtligt, skrevet på papir",
    en: "Orally, noted on paper",
  },
  "by-helper": { nb: "Gjennom en hjelper", nn: "Gjennom ein hjelpar", da: "Gennem en hjælper", en: "Through a helper" },
};

export const keptReasons: Readonly<Record<KeptItem["why"], Text>> = {
  "has-other-voices": {
    nb: "Bygger også på andre stemmer.",
    nn: "Byggjer også på andre stemmer.",
    da: "Bygger også på andre stemmer.",
    en: "Rests on other voices too.",
  },
  "words-of-the-group": {
    nb: "Gruppas egne ord, men uten andre stemmer bak.",
    nn: "Gruppa sine eigne ord, men utan andre stemmer bak.",
    da: "Gruppens egne ord, men uden andre stemmer bag.",
    en: "The group's own words, but with no other voices behind.",
  },
};
