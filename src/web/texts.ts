// The words of the shell and of the answers that belong to no feature.

import type { Text } from "#platform/language.ts";

export const webTexts = {
  brand: { nb: "Samskap", nn: "Samskap", da: "Samskap", en: "Samskap" },
  guide: { nb: "Veilederen", nn: "Rettleiaren", da: "Guiden", en: "The guide" },
  library: { nb: "Erfaringer", nn: "Erfaringar", da: "Erfaringer", en: "Stories" },
  about: { nb: "Om Samskap", nn: "Om Samskap", da: "Om Samskap", en: "About Samskap" },
  privacy: { nb: "Personvern", nn: "Personvern", da: "Databeskyttelse", en: "Privacy" },
  accessibility: { nb: "Tilgjengelighet", nn: "Tilgjengelegheit", da: "Tilgængelighed", en: "Accessibility" },
  myTeams: { nb: "Mitt arbeid", nn: "Mitt arbeid", da: "Mine forløb", en: "My work" },
  signIn: { nb: "Logg inn", nn: "Logg inn", da: "Log ind", en: "Sign in" },
  signOut: { nb: "Logg ut", nn: "Logg ut", da: "Log ud", en: "Sign out" },
  searchLabel: { nb: "Søk i veilederen", nn: "Søk i rettleiaren", da: "Søg i guiden", en: "Search the guide" },
  trial: {
    nb: "Bare for å prøve: skriv ikke ekte personopplysninger.",
    nn: "Berre for å prøve: skriv ikkje ekte personopplysningar.",
    da: "Kun til afprøvning: skriv ikke rigtige personoplysninger.",
    en: "For trying out only: no real personal data, please.",
  },
  invented: {
    nb: "Oppdiktet eksempel. Ingen steder, folk eller samtaler er virkelige.",
    nn: "Oppdikta døme. Ingen stader, folk eller samtalar er verkelege.",
    da: "Opdigtet eksempel. Ingen steder, folk eller samtaler er virkelige.",
    en: "Invented example. No place, person or conversation is real.",
  },
  notFoundTitle: {
    nb: "Vi fant ikke siden",
    nn: "Vi fann ikkje sida",
    da: "Vi kunne ikke finde siden",
    en: "We could not find that page",
  },
  notFoundBody: {
    nb: "Adressen kan være skrevet feil, eller siden er flyttet eller fjernet. Du kan søke, eller begynne på forsiden.",
    nn: "Adressa kan vere skriven feil, eller sida er flytta eller fjerna. Du kan søkje, eller byrje på framsida.",
    da: "Adressen kan være skrevet forkert, eller siden er flyttet eller fjernet. Du kan søge, eller begynde på forsiden.",
    en: "The address may be mistyped, or the page has been moved or removed. You can search, or start from the front page.",
  },
  forbiddenTitle: {
    nb: "Dette har du ikke tilgang til",
    nn: "Dette har du ikkje tilgang til",
    da: "Det har du ikke adgang til",
    en: "You do not have access to this",
  },
  forbiddenBody: {
    nb: "Rollen din i teamet gir ikke rett til dette. Be en som leder arbeidet, om hjelp.",
    nn: "Rolla di i teamet gir ikkje rett til dette. Be ein som leier arbeidet, om hjelp.",
    da: "Din rolle i teamet giver ikke ret til det. Bed en, der leder forløbet, om hjælp.",
    en: "Your role in the team does not allow this. Ask someone who leads the work for help.",
  },
  bugTitle: {
    nb: "Noe gikk galt hos oss",
    nn: "Noko gjekk gale hos oss",
    da: "Noget gik galt hos os",
    en: "Something went wrong on our side",
  },
  bugBody: {
    nb: "Det du skrev, er ikke borte: gå tilbake i nettleseren og prøv igjen. Går det galt én gang til, oppgi dette nummeret når du sier fra:",
    nn: "Det du skreiv, er ikkje borte: gå tilbake i nettlesaren og prøv på nytt. Går det gale éin gong til, oppgi dette nummeret når du seier frå:",
    da: "Det, du skrev, er ikke væk: gå tilbage i browseren, og prøv igen. Går det galt én gang til, så oplys dette nummer, når du giver besked:",
    en: "What you wrote is not lost: go back in your browser and try again. If it fails once more, give this number when you report it:",
  },
  unreadableTitle: {
    nb: "Vi kunne ikke lese det som ble sendt",
    nn: "Vi kunne ikkje lese det som vart sendt",
    da: "Vi kunne ikke læse det, der blev sendt",
    en: "We could not read what was sent",
  },
  unreadableBody: {
    nb: "Gå tilbake og send skjemaet på nytt. Er teksten svært lang, del den i to.",
    nn: "Gå tilbake og send skjemaet på nytt. Er teksten svært lang, del han i to.",
    da: "Gå tilbage, og send formularen igen. Er teksten meget lang, så del den i to.",
    en: "Go back and send the form again. If the text is very long, split it in two.",
  },
  fileFailedTitle: {
    nb: "Vi fikk ikke laget fila",
    nn: "Vi fekk ikkje laga fila",
    da: "Vi kunne ikke lave filen",
    en: "We could not make the file",
  },
  fileFailedBody: {
    nb: "Ingenting av det dere har skrevet, er borte. Prøv én gang til, eller velg en annen slags fil. Går det galt igjen, oppgi dette nummeret når du sier fra:",
    nn: "Ingenting av det de har skrive, er borte. Prøv éin gong til, eller vel ei anna slags fil. Går det gale igjen, oppgi dette nummeret når du seier frå:",
    da: "Intet af det, I har skrevet, er væk. Prøv én gang til, eller vælg en anden slags fil. Går det galt igen, så oplys dette nummer, når du giver besked:",
    en: "Nothing that you have written is lost. Try once more, or choose another kind of file. If it fails again, give this number when you report it:",
  },
  busyTitle: {
    nb: "Mange henter filer akkurat nå",
    nn: "Mange hentar filer akkurat no",
    da: "Mange henter filer lige nu",
    en: "Many people are fetching files right now",
  },
  busyBody: {
    nb: "Filene lages én om gangen. Vent et minutt og prøv igjen.",
    nn: "Filene blir laga éi om gongen. Vent eit minutt og prøv igjen.",
    da: "Filerne laves én ad gangen. Vent et minut, og prøv igen.",
    en: "Files are made one at a time. Wait a minute and try again.",
  },
  pauseTitle: {
    nb: "Vi får ikke lagret akkurat nå",
    nn: "Vi får ikkje lagra akkurat no",
    da: "Vi kan ikke gemme lige nu",
    en: "We cannot save right now",
  },
  pauseBody: {
    nb: "Databasen svarer ikke. Det du skrev, ligger fortsatt i skjemaet: gå tilbake i nettleseren, vent et minutt og prøv igjen.",
    nn: "Databasen svarar ikkje. Det du skreiv, ligg framleis i skjemaet: gå tilbake i nettlesaren, vent eit minutt og prøv på nytt.",
    da: "Databasen svarer ikke. Det, du skrev, ligger stadig i formularen: gå tilbage i browseren, vent et minut, og prøv igen.",
    en: "The database is not answering. What you wrote is still in the form: go back in your browser, wait a minute and try again.",
  },
  toHome: { nb: "Til forsiden", nn: "Til framsida", da: "Til forsiden", en: "To the front page" },
} satisfies Record<string, Text>;

/** Said once after something was done; the key stands in the address, so no cookie is needed. */
export const notices = {
  saved: { nb: "Lagret.", nn: "Lagra.", da: "Gemt.", en: "Saved." },
  added: { nb: "Lagt til.", nn: "Lagt til.", da: "Tilføjet.", en: "Added." },
  trashed: {
    nb: "Lagt i papirkurven. Du kan hente det tilbake derfra.",
    nn: "Lagt i papirkorga. Du kan hente det tilbake derifrå.",
    da: "Lagt i papirkurven. Du kan hente det tilbage derfra.",
    en: "Moved to the bin. You can bring it back from there.",
  },
  restored: { nb: "Hentet tilbake.", nn: "Henta tilbake.", da: "Hentet tilbage.", en: "Brought back." },
  started: {
    nb: "Arbeidet er i gang.",
    nn: "Arbeidet er i gang.",
    da: "Forløbet er i gang.",
    en: "The work is under way.",
  },
  closed: { nb: "Avsluttet.", nn: "Avslutta.", da: "Afsluttet.", en: "Closed." },
  skipped: { nb: "Hoppet over.", nn: "Hoppa over.", da: "Sprunget over.", en: "Skipped." },
  moved: { nb: "Flyttet.", nn: "Flytta.", da: "Flyttet.", en: "Moved." },
  merged: { nb: "Slått sammen.", nn: "Slått saman.", da: "Slået sammen.", en: "Merged." },
  split: { nb: "Delt.", nn: "Delt.", da: "Delt.", en: "Split." },
  linked: { nb: "Koblet sammen.", nn: "Kopla saman.", da: "Koblet sammen.", en: "Linked." },
  grouped: { nb: "Samlet i en gruppe.", nn: "Samla i ei gruppe.", da: "Samlet i en gruppe.", en: "Grouped." },
  published: { nb: "Publisert.", nn: "Publisert.", da: "Offentliggjort.", en: "Published." },
  withdrawn: { nb: "Trukket tilbake.", nn: "Trekt tilbake.", da: "Trukket tilbage.", en: "Withdrawn." },
  invited: {
    nb: "Invitasjonen er sendt.",
    nn: "Invitasjonen er send.",
    da: "Invitationen er sendt.",
    en: "The invitation has been sent.",
  },
  sent: { nb: "Sendt.", nn: "Sendt.", da: "Sendt.", en: "Sent." },
  left: {
    nb: "Medlemskapet er avsluttet.",
    nn: "Medlemskapen er avslutta.",
    da: "Medlemskabet er afsluttet.",
    en: "The membership has ended.",
  },
  signedOut: { nb: "Du er logget ut.", nn: "Du er logga ut.", da: "Du er logget ud.", en: "You are signed out." },
  thanks: {
    nb: "Takk for meldingen.",
    nn: "Takk for meldinga.",
    da: "Tak for beskeden.",
    en: "Thank you for your message.",
  },
} satisfies Record<string, Text>;

export type NoticeKey = keyof typeof notices;
