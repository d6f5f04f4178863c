// The words of the pages about organisations: the first run, a new one, its settings.

import type { OrganisationKind } from "#people/organisation.ts";
import type { Text } from "#platform/language.ts";

export const kindTexts = {
  municipality: { nb: "Kommune", nn: "Kommune", da: "Kommune", en: "Municipality" },
  district: { nb: "Bydel", nn: "Bydel", da: "Bydel", en: "City district" },
  association: { nb: "Lag eller forening", nn: "Lag eller foreining", da: "Forening", en: "Association" },
  "volunteer-centre": { nb: "Frivilligsentral", nn: "Frivilligsentral", da: "Frivilligcenter", en: "Volunteer centre" },
  "informal-group": {
    nb: "Uformell gruppe",
    nn: "Uformell gruppe",
    da: "Uformel gruppe",
    en: "Informal group",
  },
  "programme-owner": {
    nb: "Eier av et program",
    nn: "Eigar av eit program",
    da: "Ejer af et program",
    en: "Programme owner",
  },
  "research-centre": { nb: "Forskningsmiljø", nn: "Forskingsmiljø", da: "Forskningsmiljø", en: "Research centre" },
} satisfies Record<OrganisationKind, Text>;

export const organisationTexts = {
  newTitle: { nb: "Ny organisasjon", nn: "Ny organisasjon", da: "Ny organisation", en: "New organisation" },
  newLead: {
    nb: "Opprett den for kommunen, bydelen, foreningen eller gruppa du arbeider i. Du blir eier og kan invitere andre.",
    nn: "Opprett han for kommunen, bydelen, foreininga eller gruppa du arbeider i. Du blir eigar og kan invitere andre.",
    da: "Opret den for den kommune, bydel, forening eller gruppe, du arbejder i. Du bliver ejer og kan invitere andre.",
    en: "Create it for the municipality, district, association or group you work in. You become its owner and can invite others.",
  },
  firstOfAll: {
    nb: "Først: Hvem er dere? Arbeidet trenger et sted å høre til. Har noen invitert deg, åpner du heller lenken i brevet.",
    nn: "Først: Kven er de? Arbeidet treng ein stad å høyre til. Har nokon invitert deg, opnar du heller lenkja i brevet.",
    da: "Først: Hvem er I? Arbejdet har brug for et sted at høre til. Har nogen inviteret dig, så åbn hellere linket i brevet.",
    en: "First: Who are you? The work needs a place to belong. If somebody has invited you, open the link in the letter instead.",
  },
  create: { nb: "Opprett", nn: "Opprett", da: "Opret", en: "Create" },
  kind: {
    nb: "Hva slags organisasjon?",
    nn: "Kva slags organisasjon?",
    da: "Hvilken slags organisation?",
    en: "What kind?",
  },
  name: {
    nb: "Organisasjonens navn",
    nn: "Namnet på organisasjonen",
    da: "Organisationens navn",
    en: "The organisation's name",
  },
  nameHint: {
    nb: "For eksempel «Fjelldal kommune».",
    nn: "Til dømes «Fjelldal kommune».",
    da: "For eksempel »Fjelldal Kommune«.",
    en: "For example “Fjelldal municipality”.",
  },
  writes: {
    nb: "Språket dere skriver på",
    nn: "Språket de skriv på",
    da: "Det sprog, I skriver på",
    en: "The language you write in",
  },
  place: { nb: "Hvor?", nn: "Kvar?", da: "Hvor?", en: "Where?" },
  placeHint: {
    nb: "Skriv begynnelsen av et stedsnavn, og trykk «Finn sted». Dere kan ha flere.",
    nn: "Skriv byrjinga på eit stadnamn, og trykk «Finn stad». De kan ha fleire.",
    da: "Skriv begyndelsen af et stednavn, og tryk på »Find sted«. I kan have flere.",
    en: "Write the beginning of a place name and press “Find place”. You can have several.",
  },
  findPlace: { nb: "Finn sted", nn: "Finn stad", da: "Find sted", en: "Find place" },
  places: { nb: "Velg stedene", nn: "Vel stadene", da: "Vælg stederne", en: "Choose the places" },
  noPlace: {
    nb: "Vi fant ikke noe sted som begynner slik. Sjekk skrivemåten, eller skriv færre bokstaver.",
    nn: "Vi fann ingen stad som byrjar slik. Sjekk skrivemåten, eller skriv færre bokstavar.",
    da: "Vi fandt ikke noget sted, der begynder sådan. Tjek stavemåden, eller skriv færre bogstaver.",
    en: "We found no place that begins like that. Check the spelling, or type fewer letters.",
  },
  nameMissing: {
    nb: "Skriv navnet på organisasjonen.",
    nn: "Skriv namnet på organisasjonen.",
    da: "Skriv navnet på organisationen.",
    en: "Write the name of the organisation.",
  },
  kindMissing: {
    nb: "Velg hva slags organisasjon det er.",
    nn: "Vel kva slags organisasjon det er.",
    da: "Vælg, hvilken slags organisation det er.",
    en: "Choose what kind of organisation it is.",
  },
  languageMissing: {
    nb: "Velg språket dere skriver på.",
    nn: "Vel språket de skriv på.",
    da: "Vælg det sprog, I skriver på.",
    en: "Choose the language you write in.",
  },
  firstTitle: {
    nb: "Ta Samskap i bruk",
    nn: "Ta Samskap i bruk",
    da: "Tag Samskap i brug",
    en: "Start using Samskap",
  },
  firstLead: {
    nb: "Du er den første her. Opprett kontoen din og den første organisasjonen. Du blir også den som ser etter installasjonen.",
    nn: "Du er den første her. Opprett kontoen din og den første organisasjonen. Du blir også den som ser etter installasjonen.",
    da: "Du er den første her. Opret din konto og den første organisation. Du bliver også den, der ser efter installationen.",
    en: "You are the first here. Create your account and the first organisation. You will also be the one who looks after the installation.",
  },
  firstAction: { nb: "Kom i gang", nn: "Kom i gang", da: "Kom i gang", en: "Get started" },
  you: { nb: "Om deg", nn: "Om deg", da: "Om dig", en: "About you" },
  yours: {
    nb: "Om organisasjonen",
    nn: "Om organisasjonen",
    da: "Om organisationen",
    en: "About the organisation",
  },
  addressTaken: {
    nb: "Denne adressen har allerede en konto. Bruk en annen adresse.",
    nn: "Denne adressa har alt ein konto. Bruk ei anna adresse.",
    da: "Denne adresse har allerede en konto. Brug en anden adresse.",
    en: "This address already has an account. Use another address.",
  },
  firstUsed: {
    nb: "Den er brukt, eller programmet er startet på nytt siden. Er det ingen organisasjon ennå, skriver programmet en ny lenke når det starter.",
    nn: "Ho er brukt, eller programmet er starta på nytt sidan. Er det ingen organisasjon enno, skriv programmet ei ny lenkje når det startar.",
    da: "Det er brugt, eller programmet er startet igen siden. Er der ingen organisation endnu, skriver programmet et nyt link, når det starter.",
    en: "It has been used, or the program has been started again since. If there is no organisation yet, the program prints a new link when it starts.",
  },
  settings: { nb: "Innstillinger", nn: "Innstillingar", da: "Indstillinger", en: "Settings" },
  settingsLead: {
    nb: "Får organisasjonen et nytt navn, virker de gamle adressene fortsatt.",
    nn: "Får organisasjonen eit nytt namn, verkar dei gamle adressene framleis.",
    da: "Får organisationen et nyt navn, virker de gamle adresser stadig.",
    en: "If the organisation gets a new name, the old addresses keep working.",
  },
} satisfies Record<string, Text>;
