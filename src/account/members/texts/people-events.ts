// What happened with people and organisations, as sentences. `{who}` did it; `{whom}` is the person it was done to.

import type { Text } from "#platform/language.ts";

export const peopleEvents: Readonly<Record<string, Text>> = {
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
};
