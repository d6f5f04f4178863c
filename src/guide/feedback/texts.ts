// The words of the form in which somebody says that a page does not work for them.

import type { Text } from "#platform/language.ts";

export const feedbackTexts = {
  title: { nb: "Si fra her", nn: "Sei frå her", da: "Giv besked her", en: "Tell us here" },
  what: { nb: "Hva virket ikke?", nn: "Kva verka ikkje?", da: "Hvad virkede ikke?", en: "What did not work?" },
  whatHint: {
    nb: "Hva prøvde du å gjøre, og hva skjedde?",
    nn: "Kva prøvde du å gjere, og kva skjedde?",
    da: "Hvad prøvede du at gøre, og hvad skete der?",
    en: "What did you try to do, and what happened?",
  },
  whatMissing: {
    nb: "Skriv med noen ord hva som ikke virket.",
    nn: "Skriv med nokre ord kva som ikkje verka.",
    da: "Skriv med et par ord, hvad der ikke virkede.",
    en: "Write in a few words what did not work.",
  },
  page: {
    nb: "Hvilken side gjaldt det?",
    nn: "Kva side gjaldt det?",
    da: "Hvilken side drejede det sig om?",
    en: "Which page was it?",
  },
  reply: {
    nb: "Hvordan kan vi svare deg?",
    nn: "Korleis kan vi svare deg?",
    da: "Hvordan kan vi svare dig?",
    en: "How can we answer you?",
  },
  replyHint: {
    nb: "E-post eller telefon. La feltet stå tomt om du ikke trenger svar.",
    nn: "E-post eller telefon. Lat feltet stå tomt om du ikkje treng svar.",
    da: "E-mail eller telefon. Lad feltet stå tomt, hvis du ikke har brug for svar.",
    en: "E-mail or phone. Leave it empty if you need no answer.",
  },
  send: { nb: "Send", nn: "Send", da: "Send", en: "Send" },
  tooLong: {
    nb: "Teksten er for lang. Kort den ned litt.",
    nn: "Teksten er for lang. Kort han ned litt.",
    da: "Teksten er for lang. Gør den lidt kortere.",
    en: "The text is too long. Please shorten it a little.",
  },
  "too-many": {
    nb: "Vi har fått mange meldinger den siste timen. Vent litt og send på nytt. Det du skrev, står fortsatt her.",
    nn: "Vi har fått mange meldingar den siste timen. Vent litt og send på nytt. Det du skreiv, står framleis her.",
    da: "Vi har fået mange beskeder den seneste time. Vent lidt, og send igen. Det, du skrev, står her stadig.",
    en: "We have had many messages in the last hour. Wait a little and send again. What you wrote is still here.",
  },
  nobody: {
    nb: "Ingen har ansvaret for denne installasjonen ennå, så meldingen kan ikke leveres. Ring kommunen din i stedet.",
    nn: "Ingen har ansvaret for denne installasjonen enno, så meldinga kan ikkje leverast. Ring kommunen din i staden.",
    da: "Ingen har ansvaret for denne installation endnu, så beskeden kan ikke leveres. Ring til din kommune i stedet.",
    en: "Nobody looks after this installation yet, so the message cannot be delivered. Please call your municipality instead.",
  },
  subject: {
    nb: "Tilgjengelighet: noe virket ikke",
    nn: "Tilgjengelegheit: noko verka ikkje",
    da: "Tilgængelighed: noget virkede ikke",
    en: "Accessibility: something did not work",
  },
} as const satisfies Record<string, Text>;
