// What happened, as sentences. `{who}` did it; `{whom}` is the person it was done to.

import type { Text } from "#platform/language.ts";

export const logTexts = {
  title: { nb: "Logg", nn: "Logg", da: "Log", en: "Log" },
  lead: {
    nb: "Hva som er gjort, av hvem og når. Loggen sier ikke hva som ble skrevet.",
    nn: "Kva som er gjort, av kven og når. Loggen seier ikkje kva som vart skrive.",
    da: "Hvad der er gjort, af hvem og hvornår. Loggen siger ikke, hvad der blev skrevet.",
    en: "What was done, by whom and when. The log does not say what was written.",
  },
  what: { nb: "Hva", nn: "Kva", da: "Hvad", en: "What" },
  when: { nb: "Når", nn: "Når", da: "Hvornår", en: "When" },
  all: { nb: "Alle", nn: "Alle", da: "Alle", en: "Everyone" },
  own: { nb: "Om meg", nn: "Om meg", da: "Om mig", en: "About me" },
  nothing: {
    nb: "Ingenting er gjort ennå.",
    nn: "Ingenting er gjort enno.",
    da: "Intet er gjort endnu.",
    en: "Nothing has been done yet.",
  },
  earlier: { nb: "Vis tidligere", nn: "Vis tidlegare", da: "Vis tidligere", en: "Show earlier" },
  someone: { nb: "Noen", nn: "Nokon", da: "Nogen", en: "Someone" },
  program: { nb: "Programmet", nn: "Programmet", da: "Programmet", en: "The program" },
} satisfies Record<string, Text>;

/** Where a newer event has no sentence of its own yet. */
export const otherEvent: Text = {
  nb: "{who} gjorde en endring ({name}).",
  nn: "{who} gjorde ei endring ({name}).",
  da: "{who} foretog en ændring ({name}).",
  en: "{who} made a change ({name}).",
};

export const eventTexts: Readonly<Record<string, Text>> = {
  "organisation.started": {
    nb: "{who} opprettet organisasjonen.",
    nn: "{who} oppretta organisasjonen.",
    da: "{who} oprettede organisationen.",
    en: "{who} created the organisation.",
  },
  "organisation.changed": {
    nb: "{who} endret innstillingene.",
    nn: "{who} endra innstillingane.",
    da: "{who} ændrede indstillingerne.",
    en: "{who} changed the settings.",
  },
  "membership.started": {
    nb: "{whom} ble med som {role}.",
    nn: "{whom} vart med som {role}.",
    da: "{whom} kom med som {role}.",
    en: "{whom} joined as {role}.",
  },
  "membership.ended": {
    nb: "{who} avsluttet medlemskapet til {whom}. Ansvar gitt videre: {handedOver}.",
    nn: "{who} avslutta medlemskapen til {whom}. Ansvar gitt vidare: {handedOver}.",
    da: "{who} afsluttede medlemskabet for {whom}. Ansvar givet videre: {handedOver}.",
    en: "{who} ended the membership of {whom}. Responsibilities handed over: {handedOver}.",
  },
  "role.changed": {
    nb: "{who} byttet rollen til {whom} fra {from} til {to}.",
    nn: "{who} bytte rolla til {whom} frå {from} til {to}.",
    da: "{who} skiftede rollen for {whom} fra {from} til {to}.",
    en: "{who} changed the role of {whom} from {from} to {to}.",
  },
  "invitation.sent": {
    nb: "{who} inviterte noen som {role}.",
    nn: "{who} inviterte nokon som {role}.",
    da: "{who} inviterede nogen som {role}.",
    en: "{who} invited someone as {role}.",
  },
  "invitation.revoked": {
    nb: "{who} tok tilbake en invitasjon.",
    nn: "{who} tok tilbake ein invitasjon.",
    da: "{who} tog en invitation tilbage.",
    en: "{who} took an invitation back.",
  },
  "invitation.accepted": {
    nb: "{who} tok imot en invitasjon.",
    nn: "{who} tok imot ein invitasjon.",
    da: "{who} tog imod en invitation.",
    en: "{who} accepted an invitation.",
  },
  "process.started": {
    nb: "{who} startet et arbeid.",
    nn: "{who} starta eit arbeid.",
    da: "{who} startede et arbejde.",
    en: "{who} started a piece of work.",
  },
  "run.begun": {
    nb: "{who} begynte på en aktivitet.",
    nn: "{who} byrja på ein aktivitet.",
    da: "{who} begyndte på en øvelse.",
    en: "{who} began an exercise.",
  },
  "run.closed": {
    nb: "{who} avsluttet en aktivitet.",
    nn: "{who} avslutta ein aktivitet.",
    da: "{who} afsluttede en øvelse.",
    en: "{who} closed an exercise.",
  },
  "run.reopened": {
    nb: "{who} åpnet en aktivitet igjen.",
    nn: "{who} opna ein aktivitet igjen.",
    da: "{who} åbnede en øvelse igen.",
    en: "{who} opened an exercise again.",
  },
  "run.repeated": {
    nb: "{who} gjentok en aktivitet.",
    nn: "{who} tok opp att ein aktivitet.",
    da: "{who} gentog en øvelse.",
    en: "{who} repeated an exercise.",
  },
  "run.skipped": {
    nb: "{who} hoppet over en aktivitet.",
    nn: "{who} hoppa over ein aktivitet.",
    da: "{who} sprang en øvelse over.",
    en: "{who} skipped an exercise.",
  },
  "run.unskipped": {
    nb: "{who} tok med en aktivitet likevel.",
    nn: "{who} tok med ein aktivitet likevel.",
    da: "{who} tog en øvelse med alligevel.",
    en: "{who} took an exercise in after all.",
  },
  "item.written": {
    nb: "{who} skrev noe nytt.",
    nn: "{who} skreiv noko nytt.",
    da: "{who} skrev noget nyt.",
    en: "{who} wrote something new.",
  },
  "item.edited": {
    nb: "{who} endret noe som er skrevet.",
    nn: "{who} endra noko som er skrive.",
    da: "{who} rettede noget, der er skrevet.",
    en: "{who} edited something written.",
  },
  "item.trashed": {
    nb: "{who} la noe i papirkurven.",
    nn: "{who} la noko i papirkorga.",
    da: "{who} lagde noget i papirkurven.",
    en: "{who} moved something to the bin.",
  },
  "item.restored": {
    nb: "{who} hentet noe fra papirkurven.",
    nn: "{who} henta noko frå papirkorga.",
    da: "{who} hentede noget fra papirkurven.",
    en: "{who} brought something back from the bin.",
  },
  "item.linked": {
    nb: "{who} koblet to ting sammen.",
    nn: "{who} kopla to ting saman.",
    da: "{who} koblede to ting sammen.",
    en: "{who} linked two things.",
  },
  "item.unlinked": {
    nb: "{who} løste en kobling.",
    nn: "{who} løyste ei kopling.",
    da: "{who} løste en kobling.",
    en: "{who} undid a link.",
  },
  "item.merged": {
    nb: "{who} slo sammen to ting.",
    nn: "{who} slo saman to ting.",
    da: "{who} lagde to ting sammen.",
    en: "{who} merged two things.",
  },
  "item.split": {
    nb: "{who} delte noe i to.",
    nn: "{who} delte noko i to.",
    da: "{who} delte noget i to.",
    en: "{who} split something in two.",
  },
  "item.settled": {
    nb: "{who} så over noe som bygde på en eldre utgave.",
    nn: "{who} såg over noko som bygde på ei eldre utgåve.",
    da: "{who} gennemgik noget, der byggede på en ældre udgave.",
    en: "{who} went over something based on an older version.",
  },
  "consent.recorded": {
    nb: "{who} noterte et samtykke.",
    nn: "{who} noterte eit samtykke.",
    da: "{who} noterede et samtykke.",
    en: "{who} recorded a consent.",
  },
  "consent.withdrawn": {
    nb: "{who} slettet en samtale fordi samtykket ble trukket.",
    nn: "{who} sletta ein samtale fordi samtykket vart trekt.",
    da: "{who} slettede en samtale, fordi samtykket blev trukket tilbage.",
    en: "{who} erased a talk because consent was withdrawn.",
  },
  "publication.published": {
    nb: "{who} publiserte en side.",
    nn: "{who} publiserte ei side.",
    da: "{who} udgav en side.",
    en: "{who} published a page.",
  },
  "publication.changed": {
    nb: "{who} endret en publisert side.",
    nn: "{who} endra ei publisert side.",
    da: "{who} ændrede en udgivet side.",
    en: "{who} changed a published page.",
  },
  "publication.mended": {
    nb: "Tall på en publisert side ble rettet fordi et samtykke ble trukket.",
    nn: "Tal på ei publisert side vart retta fordi eit samtykke vart trekt.",
    da: "Tal på en udgivet side blev rettet, fordi et samtykke blev trukket tilbage.",
    en: "Figures on a published page were mended because a consent was withdrawn.",
  },
  "publication.withdrawn": {
    nb: "{who} trakk tilbake en publisert side.",
    nn: "{who} trekte tilbake ei publisert side.",
    da: "{who} trak en udgivet side tilbage.",
    en: "{who} withdrew a published page.",
  },
};
