// The words of the pages about members and invitations.

import type { Role } from "#people/membership.ts";
import type { Text } from "#platform/language.ts";

export const memberTexts = {
  title: { nb: "Folk i teamet", nn: "Folk i teamet", da: "Folk i teamet", en: "People in the team" },
  name: { nb: "Navn", nn: "Namn", da: "Navn", en: "Name" },
  role: { nb: "Rolle", nn: "Rolle", da: "Rolle", en: "Role" },
  reach: { nb: "Gjelder", nn: "Gjeld", da: "Gælder", en: "Covers" },
  everything: { nb: "Alt arbeid", nn: "Alt arbeid", da: "Alle forløb", en: "All work" },
  oneProcess: { nb: "Ett arbeid", nn: "Eitt arbeid", da: "Ét forløb", en: "One piece of work" },
  you: { nb: "deg", nn: "deg", da: "dig", en: "you" },
  open: { nb: "Se", nn: "Sjå", da: "Se", en: "See" },
  invite: { nb: "Inviter noen", nn: "Inviter nokon", da: "Inviter nogen", en: "Invite someone" },
  inviteLead: {
    nb: "De får et brev med en lenke som virker i 14 dager.",
    nn: "Dei får eit brev med ei lenkje som verkar i 14 dagar.",
    da: "De får et brev med et link, der virker i 14 dage.",
    en: "They get a letter with a link that works for 14 days.",
  },
  send: { nb: "Send invitasjonen", nn: "Send invitasjonen", da: "Send invitationen", en: "Send the invitation" },
  invitations: { nb: "Invitasjoner", nn: "Invitasjonar", da: "Invitationer", en: "Invitations" },
  waiting: {
    nb: "Venter på svar",
    nn: "Ventar på svar",
    da: "Venter på svar",
    en: "Waiting for an answer",
  },
  noneWaiting: {
    nb: "Ingen invitasjoner venter på svar.",
    nn: "Ingen invitasjonar ventar på svar.",
    da: "Ingen invitationer venter på svar.",
    en: "No invitations are waiting for an answer.",
  },
  until: { nb: "Virker til", nn: "Verkar til", da: "Virker til", en: "Works until" },
  revoke: { nb: "Ta tilbake", nn: "Ta tilbake", da: "Tag tilbage", en: "Take back" },
  roleMissing: { nb: "Velg en rolle.", nn: "Vel ei rolle.", da: "Vælg en rolle.", en: "Choose a role." },
  ownerOfProcess: {
    nb: "En eier har ansvar for alt arbeid. Velg «Alt arbeid», eller en annen rolle.",
    nn: "Ein eigar har ansvar for alt arbeid. Vel «Alt arbeid», eller ei anna rolle.",
    da: "En ejer har ansvar for alle forløb. Vælg »Alle forløb« eller en anden rolle.",
    en: "An owner answers for all work. Choose “All work”, or another role.",
  },
  processUnknown: {
    nb: "Arbeidet finnes ikke lenger. Velg et annet.",
    nn: "Arbeidet finst ikkje lenger. Vel eit anna.",
    da: "Forløbet findes ikke længere. Vælg et andet.",
    en: "That work no longer exists. Choose another.",
  },
  changeRole: { nb: "Bytt rolle", nn: "Byt rolle", da: "Skift rolle", en: "Change role" },
  lastOwner: {
    nb: "Dette er den siste eieren. Gjør en annen til eier først.",
    nn: "Dette er den siste eigaren. Gjer ein annan til eigar først.",
    da: "Det er den sidste ejer. Gør en anden til ejer først.",
    en: "This is the last owner. Make someone else an owner first.",
  },
  leave: { nb: "Slutt i teamet", nn: "Slutt i teamet", da: "Forlad teamet", en: "Leave the team" },
  leaveLead: {
    nb: "Du kommer ikke lenger inn her. Det du har skrevet, blir stående.",
    nn: "Du kjem ikkje lenger inn her. Det du har skrive, blir ståande.",
    da: "Du kommer ikke længere ind her. Det, du har skrevet, bliver stående.",
    en: "You will no longer get in here. What you have written stays.",
  },
  end: { nb: "Avslutt medlemskapet", nn: "Avslutt medlemskapen", da: "Afslut medlemskabet", en: "End the membership" },
  endLead: {
    nb: "Personen kommer ikke lenger inn her. Det de har skrevet, blir stående.",
    nn: "Personen kjem ikkje lenger inn her. Det dei har skrive, blir ståande.",
    da: "Personen kommer ikke længere ind her. Det, de har skrevet, bliver stående.",
    en: "The person will no longer get in here. What they have written stays.",
  },
  receiver: {
    nb: "Hvem tar over?",
    nn: "Kven tek over?",
    da: "Hvem tager over?",
    en: "Who takes over?",
  },
  receiverMissing: {
    nb: "Velg hvem som tar over det personen har ansvar for.",
    nn: "Vel kven som tek over det personen har ansvar for.",
    da: "Vælg, hvem der tager over det, personen har ansvar for.",
    en: "Choose who takes over what the person is responsible for.",
  },
  invitationTitle: { nb: "Du er invitert", nn: "Du er invitert", da: "Du er inviteret", en: "You are invited" },
  accept: { nb: "Bli med", nn: "Bli med", da: "Vær med", en: "Join" },
  signInFirst: {
    nb: "Logg inn for å svare. Har du ingen konto, oppretter du en først og kommer tilbake hit.",
    nn: "Logg inn for å svare. Har du ingen konto, opprettar du ein først og kjem tilbake hit.",
    da: "Log ind for at svare. Har du ingen konto, opretter du en først og kommer tilbage hertil.",
    en: "Sign in to answer. If you have no account, create one first and you will come back here.",
  },
  otherPerson: {
    nb: "Er det ikke deg? Bytt person",
    nn: "Er det ikkje deg? Byt person",
    da: "Er det ikke dig? Skift person",
    en: "Not you? Switch person",
  },
  invitationUsed: {
    nb: "Invitasjonen er brukt, tatt tilbake eller for gammel. Be den som inviterte deg, om en ny.",
    nn: "Invitasjonen er brukt, teken tilbake eller for gammal. Be den som inviterte deg, om ein ny.",
    da: "Invitationen er brugt, taget tilbage eller for gammel. Bed den, der inviterede dig, om en ny.",
    en: "The invitation has been used, taken back or is too old. Ask whoever invited you for a new one.",
  },
} satisfies Record<string, Text>;

/** What a role may do, in one line, where somebody chooses one. */
export const roleHints = {
  owner: {
    nb: "Bestemmer alt, også hvem som er eier.",
    nn: "Avgjer alt, også kven som er eigar.",
    da: "Bestemmer alt, også hvem der er ejer.",
    en: "Decides everything, also who is an owner.",
  },
  leader: {
    nb: "Leder arbeidet, inviterer og publiserer.",
    nn: "Leier arbeidet, inviterer og publiserer.",
    da: "Leder forløb, inviterer og offentliggør.",
    en: "Leads the work, invites and publishes.",
  },
  coordinator: {
    nb: "Planlegger og følger opp.",
    nn: "Planlegg og følgjer opp.",
    da: "Planlægger og følger op.",
    en: "Plans and follows up.",
  },
  member: { nb: "Skriver og endrer.", nn: "Skriv og endrar.", da: "Skriver og retter.", en: "Writes and changes." },
  reader: {
    nb: "Ser alt og endrer ingenting.",
    nn: "Ser alt og endrar ingenting.",
    da: "Ser alt og ændrer intet.",
    en: "Sees everything and changes nothing.",
  },
} satisfies Record<Role, Text>;

export function invitedBy(inviter: string, organisation: string, role: string): Text {
  return {
    nb: `${inviter} inviterer deg til å være ${role} i ${organisation}.`,
    nn: `${inviter} inviterer deg til å vere ${role} i ${organisation}.`,
    da: `${inviter} inviterer dig til at være ${role} i ${organisation}.`,
    en: `${inviter} invites you to be ${role} in ${organisation}.`,
  };
}

export function joinAs(name: string): Text {
  return { nb: `Bli med som ${name}`, nn: `Bli med som ${name}`, da: `Vær med som ${name}`, en: `Join as ${name}` };
}

/** How much somebody answers for, where they leave. */
export function answersFor(count: number): Text {
  const many = count !== 1;
  return {
    nb: `Har ansvar for ${count} ${many ? "aktiviteter" : "aktivitet"} som ikke er avsluttet.`,
    nn: `Har ansvar for ${count} ${many ? "aktivitetar" : "aktivitet"} som ikkje er avslutta.`,
    da: `Har ansvar for ${count} ${many ? "øvelser" : "øvelse"}, som ikke er afsluttet.`,
    en: `Is responsible for ${count} ${many ? "exercises" : "exercise"} not yet closed.`,
  };
}
