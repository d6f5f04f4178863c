// The ten role cards: what a municipality can be when residents and associations do something together.

import type { Text } from "#platform/language.ts";

export const municipalRoles: Readonly<Record<string, Text>> = {
  facilitator: {
    nb: "Tilrettelegger: rydder hindringer av veien, låner ut rom",
    nn: "Tilretteleggjar: ryddar hindringar av vegen, låner ut rom",
    da: "Facilitator: rydder forhindringer af vejen, låner lokaler ud",
    en: "Facilitator: clears obstacles, lends rooms",
  },
  innovator: {
    nb: "Innovatør: prøver nye måter",
    nn: "Innovatør: prøver nye måtar",
    da: "Innovatør: prøver nye måder",
    en: "Innovator: tries new ways",
  },
  initiator: {
    nb: "Initiativtaker: setter i gang",
    nn: "Initiativtakar: set i gang",
    da: "Initiativtager: sætter i gang",
    en: "Initiator: gets things started",
  },
  coordinator: {
    nb: "Koordinator: kobler folk og holder oversikt",
    nn: "Koordinator: koplar folk og held oversikt",
    da: "Koordinator: bringer folk sammen og holder overblik",
    en: "Coordinator: connects people, keeps the overview",
  },
  partner: {
    nb: "Partner: likeverdig, deler oppgaven",
    nn: "Partner: likeverdig, deler oppgåva",
    da: "Partner: ligeværdig, deler opgaven",
    en: "Partner: an equal who shares the task",
  },
  funder: {
    nb: "Finansiør: gir tilskudd",
    nn: "Finansiør: gir tilskot",
    da: "Finansiør: giver tilskud",
    en: "Funder: gives grants",
  },
  provider: {
    nb: "Tjenesteyter: leverer tilbudet selv",
    nn: "Tenesteytar: leverer tilbodet sjølv",
    da: "Leverandør: leverer selv tilbuddet",
    en: "Service provider: delivers the offer itself",
  },
  commissioner: {
    nb: "Bestiller: ber andre gjøre en avgrenset oppgave",
    nn: "Bestillar: ber andre gjere ei avgrensa oppgåve",
    da: "Bestiller: beder andre løse en afgrænset opgave",
    en: "Commissioner: asks others to do a defined task",
  },
  supporter: {
    nb: "Heiagjeng: takker og viser frem",
    nn: "Heiagjeng: takkar og viser fram",
    da: "Heppekor: takker og viser frem",
    en: "Supporter: says thank you and shows it to others",
  },
  "not-ours": {
    nb: "Ikke vår rolle: kommunen trer til side",
    nn: "Ikkje vår rolle: kommunen trer til side",
    da: "Ikke vores rolle: kommunen træder til side",
    en: "Not our role: the municipality steps back",
  },
};
