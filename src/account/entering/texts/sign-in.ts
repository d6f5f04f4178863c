// The words of the pages for signing in and for making an account.

import type { Text } from "#platform/language.ts";

export const signInTexts = {
  signIn: { nb: "Logg inn", nn: "Logg inn", da: "Log ind", en: "Sign in" },
  toStart: {
    nb: "For å starte trenger du en konto. Da blir alt dere skriver, tatt vare på.",
    nn: "For å starte treng du ein konto. Då blir alt de skriv, teke vare på.",
    da: "For at starte har du brug for en konto. Så bliver alt, I skriver, gemt.",
    en: "To start you need an account. Then everything you write is kept.",
  },
  wrong: {
    nb: "E-postadressen og passordet stemmer ikke sammen. Du kan få en lenke på e-post i stedet.",
    nn: "E-postadressa og passordet stemmer ikkje saman. Du kan få ei lenkje på e-post i staden.",
    da: "E-mailadressen og adgangskoden passer ikke sammen. Du kan få et link på e-mail i stedet.",
    en: "The e-mail address and the password do not match. You can get a link by e-mail instead.",
  },
  notConfirmed: {
    nb: "E-postadressen er ikke bekreftet ennå. Åpne lenken i brevet vi sendte. Finner du det ikke, kan du opprette kontoen på nytt.",
    nn: "E-postadressa er ikkje stadfesta enno. Opne lenkja i brevet vi sende. Finn du det ikkje, kan du opprette kontoen på nytt.",
    da: "E-mailadressen er ikke bekræftet endnu. Åbn linket i det brev, vi sendte. Finder du det ikke, kan du oprette kontoen igen.",
    en: "The e-mail address is not confirmed yet. Open the link in the letter we sent. If you cannot find it, you can create the account again.",
  },
  newPasswordSet: {
    nb: "Passordet er byttet. Logg inn med det nye.",
    nn: "Passordet er bytt. Logg inn med det nye.",
    da: "Adgangskoden er skiftet. Log ind med den nye.",
    en: "The password is changed. Sign in with the new one.",
  },
  withoutPassword: {
    nb: "Uten passord",
    nn: "Utan passord",
    da: "Uden adgangskode",
    en: "Without a password",
  },
  linkLead: {
    nb: "Vi sender deg et brev med en lenke. Du åpner den og trykker på en knapp.",
    nn: "Vi sender deg eit brev med ei lenkje. Du opnar henne og trykkjer på ein knapp.",
    da: "Vi sender dig et brev med et link. Du åbner det og trykker på en knap.",
    en: "We send you a letter with a link. You open it and press a button.",
  },
  askForLink: {
    nb: "Få lenke på e-post",
    nn: "Få lenkje på e-post",
    da: "Få et link på e-mail",
    en: "Get a link by e-mail",
  },
  sendLink: { nb: "Send lenken", nn: "Send lenkja", da: "Send linket", en: "Send the link" },
  forgotten: {
    nb: "Glemt passordet?",
    nn: "Gløymt passordet?",
    da: "Glemt adgangskoden?",
    en: "Forgotten the password?",
  },
  failed: {
    nb: "Innloggingen ble avbrutt, eller tjenesten svarte ikke. Prøv igjen, eller logg inn på en annen måte.",
    nn: "Innlogginga vart avbroten, eller tenesta svara ikkje. Prøv på nytt, eller logg inn på ein annan måte.",
    da: "Login blev afbrudt, eller tjenesten svarede ikke. Prøv igen, eller log ind på en anden måde.",
    en: "Signing in was interrupted, or the service did not answer. Try again, or sign in another way.",
  },
  noAccountYet: {
    nb: "Har du ingen konto?",
    nn: "Har du ingen konto?",
    da: "Har du ingen konto?",
    en: "No account yet?",
  },
  signUp: { nb: "Opprett konto", nn: "Opprett konto", da: "Opret konto", en: "Create an account" },
  signUpLead: {
    nb: "Du trenger en konto for å arbeide sammen med andre her. For å lese veilederen trenger du ingen.",
    nn: "Du treng ein konto for å arbeide saman med andre her. For å lese rettleiaren treng du ingen.",
    da: "Du skal have en konto for at arbejde sammen med andre her. Guiden kan du læse uden.",
    en: "You need an account to work with others here. To read the guide you need none.",
  },
  alreadyAccount: {
    nb: "Har du alt en konto? Logg inn",
    nn: "Har du alt ein konto? Logg inn",
    da: "Har du allerede en konto? Log ind",
    en: "Already have an account? Sign in",
  },
  signUpSent: {
    nb: "Vi har sendt et brev til adressen du skrev. Åpne lenken i det for å bekrefte at adressen er din.",
    nn: "Vi har sendt eit brev til adressa du skreiv. Opne lenkja i det for å stadfeste at adressa er di.",
    da: "Vi har sendt et brev til den adresse, du skrev. Åbn linket i det for at bekræfte, at adressen er din.",
    en: "We have sent a letter to the address you wrote. Open the link in it to confirm that the address is yours.",
  },
  linkSent: {
    nb: "Vi har sendt et brev til adressen du skrev. Lenken i det virker i et kvarter.",
    nn: "Vi har sendt eit brev til adressa du skreiv. Lenkja i det verkar i eit kvarter.",
    da: "Vi har sendt et brev til den adresse, du skrev. Linket i det virker i et kvarter.",
    en: "We have sent a letter to the address you wrote. The link in it works for fifteen minutes.",
  },
  passwordSent: {
    nb: "Vi har sendt et brev til adressen du skrev. Lenken i det virker i en time.",
    nn: "Vi har sendt eit brev til adressa du skreiv. Lenkja i det verkar i ein time.",
    da: "Vi har sendt et brev til den adresse, du skrev. Linket i det virker i en time.",
    en: "We have sent a letter to the address you wrote. The link in it works for one hour.",
  },
  confirm: {
    nb: "Bekreft e-postadressen",
    nn: "Stadfest e-postadressa",
    da: "Bekræft e-mailadressen",
    en: "Confirm the e-mail address",
  },
  confirmLead: {
    nb: "Skriv passordet du valgte. Da er adressen bekreftet, og du er logget inn.",
    nn: "Skriv passordet du valde. Då er adressa stadfesta, og du er logga inn.",
    da: "Skriv den adgangskode, du valgte. Så er adressen bekræftet, og du er logget ind.",
    en: "Write the password you chose. Then the address is confirmed and you are signed in.",
  },
  confirmAction: {
    nb: "Bekreft og logg inn",
    nn: "Stadfest og logg inn",
    da: "Bekræft og log ind",
    en: "Confirm and sign in",
  },
  useLink: {
    nb: "Logg inn med lenken",
    nn: "Logg inn med lenkja",
    da: "Log ind med linket",
    en: "Sign in with the link",
  },
  useLinkLead: {
    nb: "Trykk på knappen, så er du inne.",
    nn: "Trykk på knappen, så er du inne.",
    da: "Tryk på knappen, så er du inde.",
    en: "Press the button and you are in.",
  },
  newPassword: {
    nb: "Velg nytt passord",
    nn: "Vel nytt passord",
    da: "Vælg ny adgangskode",
    en: "Choose a new password",
  },
  forgottenLead: {
    nb: "Skriv adressen din, så sender vi en lenke der du kan velge et nytt.",
    nn: "Skriv adressa di, så sender vi ei lenkje der du kan velje eit nytt.",
    da: "Skriv din adresse, så sender vi et link, hvor du kan vælge en ny.",
    en: "Write your address and we will send a link where you can choose a new one.",
  },
  sendLetter: { nb: "Send brevet", nn: "Send brevet", da: "Send brevet", en: "Send the letter" },
} satisfies Record<string, Text>;

export function withProvider(name: string): Text {
  return {
    nb: `Logg inn med ${name}`,
    nn: `Logg inn med ${name}`,
    da: `Log ind med ${name}`,
    en: `Sign in with ${name}`,
  };
}
