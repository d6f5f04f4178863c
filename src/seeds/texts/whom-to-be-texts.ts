// The words with which the demonstration presents its people.

import type { Text } from "#platform/language.ts";
import type { DemoPersonName } from "../demo-cast.ts";

export const whomToBeTexts = {
  title: {
    nb: "Prøv Samskap som en av disse",
    nn: "Prøv Samskap som ein av desse",
    da: "Prøv Samskap som en af disse",
    en: "Try Samskap as one of these",
  },
  lead: {
    nb: "Kommuner, folk og ord her er oppdiktet. Velg hvem du vil være, og bytt når du vil.",
    nn: "Kommunar, folk og ord her er oppdikta. Vel kven du vil vere, og byt når du vil.",
    da: "Kommuner, mennesker og ord her er opdigtede. Vælg, hvem du vil være, og skift, når du vil.",
    en: "Municipalities, people and words here are invented. Choose whom to be, and change when you like.",
  },
  signInAs: { nb: "Logg inn som", nn: "Logg inn som", da: "Log ind som", en: "Sign in as" },
  everybody: { nb: "Se alle", nn: "Sjå alle", da: "Se alle", en: "See everybody" },
} satisfies Record<string, Text>;

export const peopleTexts: Readonly<Record<DemoPersonName, Text>> = {
  owner: {
    nb: "Kommunalsjef i Nordvik. Bestemmer alt, også hvem som er med.",
    nn: "Kommunalsjef i Nordvik. Bestemmer alt, også kven som er med.",
    da: "Direktør i Nordvik Kommune. Bestemmer alt, også hvem der er med.",
    en: "Director in Nordvik. Decides everything, also who takes part.",
  },
  leader: {
    nb: "Prosjektleder i Nordvik. Leder arbeidet, publiserer og inviterer.",
    nn: "Prosjektleiar i Nordvik. Leier arbeidet, publiserer og inviterer.",
    da: "Projektleder i Nordvik. Leder arbejdet, offentliggør og inviterer.",
    en: "Project leader in Nordvik. Leads the work, publishes and invites.",
  },
  coordinator: {
    nb: "Koordinator på Frivilligsentralen i Nordvik. Skriver og planlegger.",
    nn: "Koordinator på Frivilligsentralen i Nordvik. Skriv og planlegg.",
    da: "Koordinator på frivilligcentret i Nordvik. Skriver og planlægger.",
    en: "Coordinator at the volunteer centre in Nordvik. Writes and plans.",
  },
  member: {
    nb: "Senior i arbeidsgruppa i Nordvik. Skriver, kobler og prøver ut.",
    nn: "Senior i arbeidsgruppa i Nordvik. Skriv, koplar og prøver ut.",
    da: "Senior i arbejdsgruppen i Nordvik. Skriver, kobler og prøver af.",
    en: "A senior in the working group in Nordvik. Writes, links and tries things out.",
  },
  reader: {
    nb: "Sitter i eldrerådet i Nordvik. Leser alt, og skriver ingenting.",
    nn: "Sit i eldrerådet i Nordvik. Les alt, og skriv ingenting.",
    da: "Sidder i ældrerådet i Nordvik. Læser alt og skriver intet.",
    en: "Sits on the council for older people in Nordvik. Reads everything and writes nothing.",
  },
  narrow: {
    nb: "Jobber på biblioteket i Nordvik. Er med i ett av arbeidene, og ser ikke de andre.",
    nn: "Arbeider på biblioteket i Nordvik. Er med i eitt av arbeida, og ser ikkje dei andre.",
    da: "Arbejder på biblioteket i Nordvik. Er med i ét af forløbene og ser ikke de andre.",
    en: "Works at the library in Nordvik. Takes part in one piece of work and does not see the others.",
  },
  otherLeader: {
    nb: "Leder arbeidet i Fjellheim, som nettopp har begynt.",
    nn: "Leier arbeidet i Fjellheim, som nettopp har byrja.",
    da: "Leder arbejdet i Fjellheim, som lige er begyndt.",
    en: "Leads the work in Fjellheim, which has just begun.",
  },
  associationContact: {
    nb: "Kontaktperson i Nordvik seniorlag, som ikke har begynt på noe arbeid.",
    nn: "Kontaktperson i Nordvik seniorlag, som ikkje har byrja på noko arbeid.",
    da: "Kontaktperson i Nordvik seniorlag, som ikke er begyndt på noget forløb.",
    en: "Contact of the seniors’ association in Nordvik, which has not begun any work.",
  },
  outsider: {
    nb: "Har en konto, og er ikke med noe sted.",
    nn: "Har ein konto, og er ikkje med nokon stad.",
    da: "Har en konto og er ikke med noget sted.",
    en: "Has an account and belongs nowhere.",
  },
};
