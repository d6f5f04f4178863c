// The letters about accounts, in plain words: what happened, what to do, and what to do if it was not you.

import type { Text } from "#platform/language.ts";

export interface LetterText {
  readonly subject: Text;
  /** `{link}` stands where the link goes, on a line of its own. */
  readonly body: Text;
}

export const letterTexts = {
  confirmAddress: {
    subject: {
      nb: "Bekreft e-postadressen din",
      nn: "Stadfest e-postadressa di",
      da: "Bekræft din e-mailadresse",
      en: "Confirm your e-mail address",
    },
    body: {
      nb: "Hei!\n\nDenne adressen ble oppgitt i Samskap. Åpne lenken for å bekrefte at den er din:\n\n{link}\n\nLenken virker i ett døgn. Var det ikke deg, trenger du ikke gjøre noe.",
      nn: "Hei!\n\nDenne adressa vart oppgitt i Samskap. Opne lenkja for å stadfeste at ho er di:\n\n{link}\n\nLenkja verkar i eitt døgn. Var det ikkje deg, treng du ikkje gjere noko.",
      da: "Hej!\n\nDenne adresse blev oplyst i Samskap. Åbn linket for at bekræfte, at den er din:\n\n{link}\n\nLinket virker i et døgn. Var det ikke dig, behøver du ikke gøre noget.",
      en: "Hello!\n\nThis address was given in Samskap. Open the link to confirm that it is yours:\n\n{link}\n\nThe link works for one day. If it was not you, you need not do anything.",
    },
  },
  alreadyAccount: {
    subject: {
      nb: "Du har allerede en konto",
      nn: "Du har alt ein konto",
      da: "Du har allerede en konto",
      en: "You already have an account",
    },
    body: {
      nb: "Hei!\n\nNoen ville opprette en konto i Samskap med denne adressen, men den har allerede en. Logg inn her. Du kan få en lenke eller et nytt passord hvis du har glemt det gamle:\n\n{link}\n\nDeler dere adresse, logger dere inn med samme konto og legger til en person der. Var det ikke deg, trenger du ikke gjøre noe.",
      nn: "Hei!\n\nNokon ville opprette ein konto i Samskap med denne adressa, men ho har alt ein. Logg inn her. Du kan få ei lenkje eller eit nytt passord om du har gløymt det gamle:\n\n{link}\n\nDeler de adresse, loggar de inn med same konto og legg til ein person der. Var det ikkje deg, treng du ikkje gjere noko.",
      da: "Hej!\n\nNogen ville oprette en konto i Samskap med denne adresse, men den har allerede en. Log ind her. Du kan få et link eller en ny adgangskode, hvis du har glemt den gamle:\n\n{link}\n\nDeler I adresse, logger I ind med samme konto og tilføjer en person der. Var det ikke dig, behøver du ikke gøre noget.",
      en: "Hello!\n\nSomeone wanted to create an account in Samskap with this address, but it already has one. Sign in here. You can ask for a link or a new password if you have forgotten the old one:\n\n{link}\n\nIf you share the address, sign in with the same account and add a person there. If it was not you, you need not do anything.",
    },
  },
  signInLink: {
    subject: {
      nb: "Lenke for å logge inn",
      nn: "Lenkje for å logge inn",
      da: "Link til at logge ind",
      en: "Your link to sign in",
    },
    body: {
      nb: "Hei!\n\nÅpne lenken og trykk på knappen for å logge inn i Samskap:\n\n{link}\n\nLenken virker én gang, i et kvarter. Var det ikke deg som ba om den, trenger du ikke gjøre noe.",
      nn: "Hei!\n\nOpne lenkja og trykk på knappen for å logge inn i Samskap:\n\n{link}\n\nLenkja verkar éin gong, i eit kvarter. Var det ikkje du som bad om henne, treng du ikkje gjere noko.",
      da: "Hej!\n\nÅbn linket, og tryk på knappen for at logge ind i Samskap:\n\n{link}\n\nLinket virker én gang, i et kvarter. Var det ikke dig, der bad om det, behøver du ikke gøre noget.",
      en: "Hello!\n\nOpen the link and press the button to sign in to Samskap:\n\n{link}\n\nThe link works once, for fifteen minutes. If you did not ask for it, you need not do anything.",
    },
  },
  noAccount: {
    subject: {
      nb: "Ingen konto med denne adressen",
      nn: "Ingen konto med denne adressa",
      da: "Ingen konto med denne adresse",
      en: "No account with this address",
    },
    body: {
      nb: "Hei!\n\nNoen ville logge inn i Samskap med denne adressen, men den har ingen konto. Kanskje brukte du en annen adresse? Ellers kan du opprette en konto her:\n\n{link}\n\nVar det ikke deg, trenger du ikke gjøre noe.",
      nn: "Hei!\n\nNokon ville logge inn i Samskap med denne adressa, men ho har ingen konto. Kanskje brukte du ei anna adresse? Elles kan du opprette ein konto her:\n\n{link}\n\nVar det ikkje deg, treng du ikkje gjere noko.",
      da: "Hej!\n\nNogen ville logge ind i Samskap med denne adresse, men den har ingen konto. Måske brugte du en anden adresse? Ellers kan du oprette en konto her:\n\n{link}\n\nVar det ikke dig, behøver du ikke gøre noget.",
      en: "Hello!\n\nSomeone wanted to sign in to Samskap with this address, but it has no account. Perhaps you used another address? Otherwise you can create an account here:\n\n{link}\n\nIf it was not you, you need not do anything.",
    },
  },
  newPassword: {
    subject: {
      nb: "Velg nytt passord",
      nn: "Vel nytt passord",
      da: "Vælg ny adgangskode",
      en: "Choose a new password",
    },
    body: {
      nb: "Hei!\n\nÅpne lenken for å velge et nytt passord i Samskap:\n\n{link}\n\nLenken virker én gang, i en time. Når passordet er byttet, blir du logget ut på alle enheter. Var det ikke deg som ba om det, trenger du ikke gjøre noe.",
      nn: "Hei!\n\nOpne lenkja for å velje eit nytt passord i Samskap:\n\n{link}\n\nLenkja verkar éin gong, i ein time. Når passordet er bytt, blir du logga ut på alle einingar. Var det ikkje du som bad om det, treng du ikkje gjere noko.",
      da: "Hej!\n\nÅbn linket for at vælge en ny adgangskode i Samskap:\n\n{link}\n\nLinket virker én gang, i en time. Når adgangskoden er skiftet, bliver du logget ud på alle enheder. Var det ikke dig, der bad om det, behøver du ikke gøre noget.",
      en: "Hello!\n\nOpen the link to choose a new password in Samskap:\n\n{link}\n\nThe link works once, for one hour. When the password is changed you are signed out on every device. If you did not ask for it, you need not do anything.",
    },
  },
  passwordChanged: {
    subject: {
      nb: "Passordet ditt er byttet",
      nn: "Passordet ditt er bytt",
      da: "Din adgangskode er skiftet",
      en: "Your password has been changed",
    },
    body: {
      nb: "Hei!\n\nPassordet ditt i Samskap er byttet. Var det ikke deg, velg et nytt med en gang:\n\n{link}",
      nn: "Hei!\n\nPassordet ditt i Samskap er bytt. Var det ikkje deg, vel eit nytt med ein gong:\n\n{link}",
      da: "Hej!\n\nDin adgangskode i Samskap er skiftet. Var det ikke dig, så vælg en ny med det samme:\n\n{link}",
      en: "Hello!\n\nYour password in Samskap has been changed. If it was not you, choose a new one at once:\n\n{link}",
    },
  },
  addressChanging: {
    subject: {
      nb: "E-postadressen din skal byttes",
      nn: "E-postadressa di skal bytast",
      da: "Din e-mailadresse skal skiftes",
      en: "Your e-mail address is to be changed",
    },
    body: {
      nb: "Hei!\n\nDu har bedt om å bytte e-postadresse i Samskap. Vi har sendt et brev til den nye adressen. Var det ikke deg, bytt passord med en gang:\n\n{link}",
      nn: "Hei!\n\nDu har bede om å byte e-postadresse i Samskap. Vi har sendt eit brev til den nye adressa. Var det ikkje deg, byt passord med ein gong:\n\n{link}",
      da: "Hej!\n\nDu har bedt om at skifte e-mailadresse i Samskap. Vi har sendt et brev til den nye adresse. Var det ikke dig, så skift adgangskode med det samme:\n\n{link}",
      en: "Hello!\n\nYou have asked to change your e-mail address in Samskap. We have sent a letter to the new address. If it was not you, change your password at once:\n\n{link}",
    },
  },
} satisfies Record<string, LetterText>;

export type LetterName = keyof typeof letterTexts;
