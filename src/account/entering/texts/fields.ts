// The words of the fields and problems that several account pages share.

import type { Text } from "#platform/language.ts";

export const fieldTexts = {
  name: { nb: "Navn", nn: "Namn", da: "Navn", en: "Name" },
  nameHint: {
    nb: "Slik de andre i teamet kjenner deg.",
    nn: "Slik dei andre i teamet kjenner deg.",
    da: "Sådan som de andre i teamet kender dig.",
    en: "As the others in your team know you.",
  },
  email: { nb: "E-post", nn: "E-post", da: "E-mail", en: "E-mail" },
  password: { nb: "Passord", nn: "Passord", da: "Adgangskode", en: "Password" },
  newPassword: { nb: "Nytt passord", nn: "Nytt passord", da: "Ny adgangskode", en: "New password" },
  passwordHint: {
    nb: "Minst 10 tegn. Noen ord etter hverandre er lette å huske og vanskelige å gjette.",
    nn: "Minst 10 teikn. Nokre ord etter kvarandre er lette å hugse og vanskelege å gjette.",
    da: "Mindst 10 tegn. Nogle ord efter hinanden er lette at huske og svære at gætte.",
    en: "At least 10 characters. A few words in a row are easy to remember and hard to guess.",
  },
  language: { nb: "Språk", nn: "Språk", da: "Sprog", en: "Language" },
  nameMissing: { nb: "Skriv et navn.", nn: "Skriv eit namn.", da: "Skriv et navn.", en: "Write a name." },
  emailWrong: {
    nb: "Skriv en e-postadresse, for eksempel kari@eksempel.no.",
    nn: "Skriv ei e-postadresse, til dømes kari@eksempel.no.",
    da: "Skriv en e-mailadresse, for eksempel karen@eksempel.dk.",
    en: "Write an e-mail address, for example kari@example.org.",
  },
  passwordShort: {
    nb: "Passordet må ha minst 10 tegn. Legg til et ord.",
    nn: "Passordet må ha minst 10 teikn. Legg til eit ord.",
    da: "Adgangskoden skal have mindst 10 tegn. Tilføj et ord.",
    en: "The password must have at least 10 characters. Add a word.",
  },
  passwordLong: {
    nb: "Passordet kan ha høyst 128 tegn. Velg et kortere.",
    nn: "Passordet kan ha høgst 128 teikn. Vel eit kortare.",
    da: "Adgangskoden kan højst have 128 tegn. Vælg en kortere.",
    en: "The password can have at most 128 characters. Choose a shorter one.",
  },
  wrongPassword: {
    nb: "Passordet stemmer ikke. Skriv det en gang til.",
    nn: "Passordet stemmer ikkje. Skriv det ein gong til.",
    da: "Adgangskoden er ikke rigtig. Skriv den en gang til.",
    en: "The password is not right. Type it once more.",
  },
  linkUsedTitle: {
    nb: "Lenken virker ikke lenger",
    nn: "Lenkja verkar ikkje lenger",
    da: "Linket virker ikke længere",
    en: "The link no longer works",
  },
  linkUsed: {
    nb: "Den er brukt, eller den er for gammel. Du kan be om en ny.",
    nn: "Ho er brukt, eller ho er for gammal. Du kan be om ei ny.",
    da: "Det er brugt, eller det er for gammelt. Du kan bede om et nyt.",
    en: "It has been used, or it is too old. You can ask for a new one.",
  },
  tooManyTitle: {
    nb: "Vent litt før du prøver igjen",
    nn: "Vent litt før du prøver på nytt",
    da: "Vent lidt, før du prøver igen",
    en: "Wait a little before you try again",
  },
  letterSent: {
    nb: "Se i innboksen din",
    nn: "Sjå i innboksen din",
    da: "Se i din indbakke",
    en: "Look in your inbox",
  },
  noMailServer: {
    nb: "Denne installasjonen sender ikke e-post. Brevet ligger i utboksen, der den som driver installasjonen kan lese det for deg.",
    nn: "Denne installasjonen sender ikkje e-post. Brevet ligg i utboksen, der den som driv installasjonen, kan lese det for deg.",
    da: "Denne installation sender ikke e-mail. Brevet ligger i udbakken, hvor den, der driver installationen, kan læse det for dig.",
    en: "This installation does not send e-mail. The letter is in the outbox, where whoever runs the installation can read it for you.",
  },
  save: { nb: "Lagre", nn: "Lagre", da: "Gem", en: "Save" },
  back: { nb: "Tilbake", nn: "Tilbake", da: "Tilbage", en: "Back" },
} satisfies Record<string, Text>;

/** When something was tried too often. */
export function tryAgainAt(time: string): Text {
  return {
    nb: `Dette er prøvd mange ganger med samme adresse. Du kan prøve igjen kl. ${time}.`,
    nn: `Dette er prøvd mange gonger med same adresse. Du kan prøve på nytt kl. ${time}.`,
    da: `Dette er prøvet mange gange med samme adresse. Du kan prøve igen kl. ${time}.`,
    en: `This has been tried many times with the same address. You can try again at ${time}.`,
  };
}
