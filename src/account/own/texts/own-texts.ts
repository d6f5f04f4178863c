// The words of a person's own pages.

import type { Language, Text } from "#platform/language.ts";

export const ownTexts = {
  title: { nb: "Mitt arbeid", nn: "Mitt arbeid", da: "Mine forløb", en: "My work" },
  teams: { nb: "Teamene jeg er med i", nn: "Teama eg er med i", da: "Teams, jeg er med i", en: "Teams I belong to" },
  noTeamTitle: {
    nb: "Du er ikke med i noe team ennå",
    nn: "Du er ikkje med i noko team enno",
    da: "Du er ikke med i noget team endnu",
    en: "You are not in a team yet",
  },
  noTeam: {
    nb: "Har du fått en invitasjon, åpner du lenken i brevet. Ellers kan du starte for din egen kommune, forening eller gruppe.",
    nn: "Har du fått ein invitasjon, opnar du lenkja i brevet. Elles kan du starte for din eigen kommune, foreining eller gruppe.",
    da: "Har du fået en invitation, åbner du linket i brevet. Ellers kan du starte for din egen kommune, forening eller gruppe.",
    en: "If you have an invitation, open the link in the letter. Otherwise you can start one for your own municipality, association or group.",
  },
  account: { nb: "Kontoen min", nn: "Kontoen min", da: "Min konto", en: "My account" },
  change: { nb: "Endre", nn: "Endre", da: "Ret", en: "Change" },
  name: { nb: "Navn og språk", nn: "Namn og språk", da: "Navn og sprog", en: "Name and language" },
  email: { nb: "E-postadresse", nn: "E-postadresse", da: "E-mailadresse", en: "E-mail address" },
  noEmail: { nb: "Ingen", nn: "Inga", da: "Ingen", en: "None" },
  password: { nb: "Passord", nn: "Passord", da: "Adgangskode", en: "Password" },
  hasPassword: { nb: "Valgt", nn: "Valt", da: "Valgt", en: "Chosen" },
  noPassword: { nb: "Ikke valgt", nn: "Ikkje valt", da: "Ikke valgt", en: "Not chosen" },
  sessions: {
    nb: "Her er du logget inn",
    nn: "Her er du logga inn",
    da: "Her er du logget ind",
    en: "Where you are signed in",
  },
  sessionsLink: { nb: "Se enhetene", nn: "Sjå einingane", da: "Se enhederne", en: "See the devices" },
  persons: {
    nb: "Personer på kontoen",
    nn: "Personar på kontoen",
    da: "Personer på kontoen",
    en: "People on this account",
  },
  personsLink: { nb: "Bytt eller legg til", nn: "Byt eller legg til", da: "Skift eller tilføj", en: "Switch or add" },
  outbox: { nb: "Utboksen", nn: "Utboksen", da: "Udbakken", en: "The outbox" },
  languageHint: {
    nb: "Sidene og brevene du får, er på dette språket.",
    nn: "Sidene og breva du får, er på dette språket.",
    da: "De sider og breve, du får, er på dette sprog.",
    en: "The pages and letters you get are in this language.",
  },
  emailLead: {
    nb: "Vi sender et brev til den nye adressen. Den tas i bruk når du har bekreftet den.",
    nn: "Vi sender eit brev til den nye adressa. Ho blir teken i bruk når du har stadfesta henne.",
    da: "Vi sender et brev til den nye adresse. Den tages i brug, når du har bekræftet den.",
    en: "We send a letter to the new address. We start using it once you have confirmed it.",
  },
  newEmail: { nb: "Ny e-postadresse", nn: "Ny e-postadresse", da: "Ny e-mailadresse", en: "New e-mail address" },
  emailSame: {
    nb: "Dette er adressen du har nå. Skriv den nye.",
    nn: "Dette er adressa du har no. Skriv den nye.",
    da: "Det er den adresse, du har nu. Skriv den nye.",
    en: "This is the address you have now. Write the new one.",
  },
  emailSent: {
    nb: "Vi har sendt et brev til den nye adressen. Åpne lenken i det for å ta adressen i bruk.",
    nn: "Vi har sendt eit brev til den nye adressa. Opne lenkja i det for å ta adressa i bruk.",
    da: "Vi har sendt et brev til den nye adresse. Åbn linket i det for at tage adressen i brug.",
    en: "We have sent a letter to the new address. Open the link in it to start using the address.",
  },
  emailConfirm: {
    nb: "Ta den nye adressen i bruk",
    nn: "Ta den nye adressa i bruk",
    da: "Tag den nye adresse i brug",
    en: "Use the new address",
  },
  passwordLead: {
    nb: "Du blir logget ut på andre enheter.",
    nn: "Du blir logga ut på andre einingar.",
    da: "Du bliver logget ud på andre enheder.",
    en: "You will be signed out on other devices.",
  },
  device: { nb: "Enhet", nn: "Eining", da: "Enhed", en: "Device" },
  since: { nb: "Siden", nn: "Sidan", da: "Siden", en: "Since" },
  who: { nb: "Hvem", nn: "Kven", da: "Hvem", en: "Who" },
  unknownDevice: { nb: "Ukjent enhet", nn: "Ukjend eining", da: "Ukendt enhed", en: "Unknown device" },
  thisDevice: { nb: "denne", nn: "denne", da: "denne", en: "this one" },
  end: { nb: "Logg ut", nn: "Logg ut", da: "Log ud", en: "Sign out" },
  endOthers: {
    nb: "Logg ut alle de andre",
    nn: "Logg ut alle dei andre",
    da: "Log alle de andre ud",
    en: "Sign out all the others",
  },
  whoAreYou: { nb: "Hvem er du?", nn: "Kven er du?", da: "Hvem er du?", en: "Who are you?" },
  whoLead: {
    nb: "Flere bruker denne kontoen. Velg hvem som er her nå.",
    nn: "Fleire bruker denne kontoen. Vel kven som er her no.",
    da: "Flere bruger denne konto. Vælg, hvem der er her nu.",
    en: "Several people use this account. Choose who is here now.",
  },
  nameFirst: {
    nb: "Hva heter du?",
    nn: "Kva heiter du?",
    da: "Hvad hedder du?",
    en: "What is your name?",
  },
  addPerson: { nb: "Legg til en person", nn: "Legg til ein person", da: "Tilføj en person", en: "Add a person" },
  addLead: {
    nb: "For dere som deler e-postadresse: Hver har sitt navn og sine team.",
    nn: "For de som deler e-postadresse: Kvar har sitt namn og sine team.",
    da: "For jer, der deler e-mailadresse: Hver har sit navn og sine team.",
    en: "For those who share an e-mail address: each of you has your own name and teams.",
  },
  add: { nb: "Legg til", nn: "Legg til", da: "Tilføj", en: "Add" },
  goOn: { nb: "Gå videre", nn: "Gå vidare", da: "Gå videre", en: "Go on" },
  proof: {
    nb: "Bekreft at det er deg",
    nn: "Stadfest at det er deg",
    da: "Bekræft, at det er dig",
    en: "Confirm that it is you",
  },
  proofLead: {
    nb: "Dette er en viktig endring, så vi spør én gang til. Etterpå fortsetter du der du var.",
    nn: "Dette er ei viktig endring, så vi spør éin gong til. Etterpå held du fram der du var.",
    da: "Dette er en vigtig ændring, så vi spørger én gang til. Bagefter fortsætter du, hvor du var.",
    en: "This is an important change, so we ask once more. Afterwards you continue where you were.",
  },
  proofOther: { nb: "På en annen måte", nn: "På ein annan måte", da: "På en anden måde", en: "Another way" },
  parked: {
    nb: "Skjemaet ditt er tatt vare på",
    nn: "Skjemaet ditt er teke vare på",
    da: "Vi har gemt din formular",
    en: "Your form has been kept",
  },
  parkedLead: {
    nb: "Du måtte vise hvem du er før det kunne lagres. Trykk på knappen for å sende det.",
    nn: "Du måtte vise kven du er før det kunne lagrast. Trykk på knappen for å sende det.",
    da: "Du skulle vise, hvem du er, før den kunne gemmes. Tryk på knappen for at sende den.",
    en: "You had to show who you are before it could be saved. Press the button to send it.",
  },
  parkedSend: { nb: "Send skjemaet", nn: "Send skjemaet", da: "Send formularen", en: "Send the form" },
  parkedText: { nb: "Dette skrev du", nn: "Dette skreiv du", da: "Det skrev du", en: "This is what you wrote" },
} satisfies Record<string, Text>;

/** Inside a sentence: "er leder i". */
export const roleTexts = {
  owner: { nb: "eier", nn: "eigar", da: "ejer", en: "owner" },
  leader: { nb: "leder", nn: "leiar", da: "leder", en: "leader" },
  coordinator: { nb: "koordinator", nn: "koordinator", da: "koordinator", en: "coordinator" },
  member: { nb: "medlem", nn: "medlem", da: "medlem", en: "member" },
  reader: { nb: "leser", nn: "lesar", da: "læser", en: "reader" },
} satisfies Record<string, Text>;

/** Standing alone: "Leder". */
export function roleName(role: keyof typeof roleTexts, language: Language): string {
  const text: string = roleTexts[role][language];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
