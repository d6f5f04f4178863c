// The words of the outbox.

import type { Text } from "#platform/language.ts";

export const outboxTexts = {
  title: { nb: "Utboksen", nn: "Utboksen", da: "Udbakken", en: "The outbox" },
  withoutMailServer: {
    nb: "Det er ikke satt opp noen e-posttjener (SMTP_URL), så ingen brev sendes. Les dem her, og gi lenken til den brevet er til.",
    nn: "Det er ikkje sett opp nokon e-posttenar (SMTP_URL), så ingen brev blir sende. Les dei her, og gi lenkja til den brevet er til.",
    da: "Der er ikke sat nogen mailserver op (SMTP_URL), så ingen breve sendes. Læs dem her, og giv linket til den, brevet er til.",
    en: "No mail server is set up (SMTP_URL), so no letters are sent. Read them here, and give the link to whoever the letter is for.",
  },
  withMailServer: {
    nb: "Brevene sendes. Hva de sier, er for mottakeren og vises ikke her.",
    nn: "Breva blir sende. Kva dei seier, er for mottakaren og blir ikkje vist her.",
    da: "Brevene sendes. Hvad de siger, er for modtageren og vises ikke her.",
    en: "Letters are sent. What they say is for the receiver and is not shown here.",
  },
  emptyTitle: { nb: "Ingen brev", nn: "Ingen brev", da: "Ingen breve", en: "No letters" },
  empty: {
    nb: "Når noen oppretter en konto eller blir invitert, ligger brevet her.",
    nn: "Når nokon opprettar ein konto eller blir invitert, ligg brevet her.",
    da: "Når nogen opretter en konto eller bliver inviteret, ligger brevet her.",
    en: "When someone creates an account or is invited, the letter is here.",
  },
  sent: { nb: "sendt", nn: "sendt", da: "sendt", en: "sent" },
  waiting: { nb: "venter", nn: "ventar", da: "venter", en: "waiting" },
} satisfies Record<string, Text>;
