// The letter that invites somebody, in the language the organisation writes in.

import type { Letter } from "#journal/letters.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Text } from "#platform/language.ts";
import { urls } from "../../urls.ts";
import { roleTexts } from "../own/texts/own-texts.ts";
import type { Invitation } from "./invitation.ts";

const subject: Text = {
  nb: "{organisation} inviterer deg",
  nn: "{organisation} inviterer deg",
  da: "{organisation} inviterer dig",
  en: "{organisation} invites you",
};

const body: Text = {
  nb: "Hei, {name}!\n\n{inviter} inviterer deg til å være {role} i {organisation} i Samskap. Åpne lenken for å se invitasjonen og svare:\n\n{link}\n\nLenken virker i 14 dager, for én person. Vil du ikke være med, trenger du ikke gjøre noe.",
  nn: "Hei, {name}!\n\n{inviter} inviterer deg til å vere {role} i {organisation} i Samskap. Opne lenkja for å sjå invitasjonen og svare:\n\n{link}\n\nLenkja verkar i 14 dagar, for éin person. Vil du ikkje vere med, treng du ikkje gjere noko.",
  da: "Hej, {name}!\n\n{inviter} inviterer dig til at være {role} i {organisation} i Samskap. Åbn linket for at se invitationen og svare:\n\n{link}\n\nLinket virker i 14 dage, for én person. Vil du ikke være med, behøver du ikke gøre noget.",
  en: "Hello {name}!\n\n{inviter} invites you to be {role} in {organisation} in Samskap. Open the link to see the invitation and answer:\n\n{link}\n\nThe link works for 14 days, for one person. If you do not want to take part, you need not do anything.",
};

export function invitationLetter(
  invitation: Invitation,
  from: { readonly organisation: Organisation; readonly inviter: string; readonly origin: string },
  token: string,
): Letter {
  const { language, name, id } = from.organisation;
  const words: Readonly<Record<string, string>> = {
    name: invitation.name,
    inviter: from.inviter,
    organisation: name,
    role: roleTexts[invitation.role][language],
    link: `${from.origin}${urls.invitation(language)}?token=${token}`,
  };
  const filled = (text: Text): string => text[language].replace(/\{(\w+)\}/g, (whole, word) => words[word] ?? whole);
  return { to: invitation.email, subject: filled(subject), body: filled(body), language, organisationId: id };
}
