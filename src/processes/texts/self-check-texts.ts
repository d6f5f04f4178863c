// The words of the self-check on the six success criteria.

import type { Language, Text } from "#platform/language.ts";
import type { Criterion } from "../self-checks/self-check.ts";

export const selfCheckTexts = {
  title: { nb: "Prøve på dere selv", nn: "Prøve på dykk sjølve", da: "Spørg jer selv", en: "Self-check" },
  lead: {
    nb: "Seks spørsmål om hvordan dere arbeider, når et tema er gjort. Tallene er bare for dere.",
    nn: "Seks spørsmål om korleis de arbeider, når eit tema er gjort. Tala er berre for dykk.",
    da: "Seks spørgsmål om, hvordan I arbejder, når et tema er færdigt. Tallene er kun for jer.",
    en: "Six questions on how you work, when a theme is done. The numbers are for your eyes only.",
  },
  yours: { nb: "Ditt svar", nn: "Svaret ditt", da: "Dit svar", en: "Your answer" },
  privacy: {
    nb: "Ingen andre ser hva du svarer. Gruppa ser bare gjennomsnittet, og først når tre har svart.",
    nn: "Ingen andre ser kva du svarar. Gruppa ser berre gjennomsnittet, og først når tre har svart.",
    da: "Ingen andre ser, hvad du svarer. Gruppen ser kun gennemsnittet, og først når tre har svaret.",
    en: "Nobody else sees what you answer. The group sees only the average, and not until three have answered.",
  },
  low: { nb: "Ikke i det hele tatt", nn: "Ikkje i det heile", da: "Slet ikke", en: "Not at all" },
  high: { nb: "Helt og fullt", nn: "Heilt og fullt", da: "Helt og fuldt", en: "Fully" },
  note: {
    nb: "Noe du vil si til gruppa?",
    nn: "Noko du vil seie til gruppa?",
    da: "Noget, du vil sige til gruppen?",
    en: "Anything you want to say to the group?",
  },
  noteHint: {
    nb: "Vises uten navn når tre har svart. Du kan la det stå tomt.",
    nn: "Blir vist utan namn når tre har svart. Du kan late det stå tomt.",
    da: "Vises uden navn, når tre har svaret. Du kan lade det stå tomt.",
    en: "Shown without a name once three have answered. You may leave it empty.",
  },
  save: { nb: "Lagre svaret", nn: "Lagre svaret", da: "Gem svaret", en: "Save the answer" },
  scoreMissing: {
    nb: "Velg et tall fra 1 til 5.",
    nn: "Vel eit tal frå 1 til 5.",
    da: "Vælg et tal fra 1 til 5.",
    en: "Choose a number from 1 to 5.",
  },
  noteTooLong: {
    nb: "Kort ned teksten til 2000 tegn.",
    nn: "Kort ned teksten til 2000 teikn.",
    da: "Forkort teksten til 2000 tegn.",
    en: "Shorten the text to 2000 characters.",
  },
  together: {
    nb: "Slik svarte gruppa",
    nn: "Slik svara gruppa",
    da: "Sådan svarede gruppen",
    en: "How the group answered",
  },
  apart: {
    nb: "Her er dere mest uenige. Snakk om det først:",
    nn: "Her er de mest usamde. Snakk om det først:",
    da: "Her er I mest uenige. Tal om det først:",
    en: "Here you disagree most. Talk about it first:",
  },
  notes: { nb: "Sagt til gruppa", nn: "Sagt til gruppa", da: "Sagt til gruppen", en: "Said to the group" },
  trend: {
    nb: "Utviklingen fra tema til tema",
    nn: "Utviklinga frå tema til tema",
    da: "Udviklingen fra tema til tema",
    en: "The trend from theme to theme",
  },
  trendEmpty: {
    nb: "Linjene kommer når tre har svart etter minst ett tema.",
    nn: "Linjene kjem når tre har svart etter minst eitt tema.",
    da: "Linjerne kommer, når tre har svaret efter mindst ét tema.",
    en: "The lines appear once three have answered after at least one theme.",
  },
  tableCaption: {
    nb: "Gjennomsnitt av svarene, fra 1 til 5",
    nn: "Gjennomsnitt av svara, frå 1 til 5",
    da: "Gennemsnit af svarene, fra 1 til 5",
    en: "Average of the answers, from 1 to 5",
  },
  criterion: { nb: "Det vi spør om", nn: "Det vi spør om", da: "Det, vi spørger om", en: "What we ask" },
  average: { nb: "Gjennomsnitt", nn: "Gjennomsnitt", da: "Gennemsnit", en: "Average" },
  themes: { nb: "Temaene", nn: "Temaa", da: "Temaerne", en: "The themes" },
  tooFew: { nb: "for få svar", nn: "for få svar", da: "for få svar", en: "too few answers" },
} satisfies Record<string, Text>;

export const criterionNames: Readonly<Record<Criterion, Text>> = {
  needs: {
    nb: "Vi starter fra seniorenes behov",
    nn: "Vi startar frå behova til seniorane",
    da: "Vi starter fra seniorernes behov",
    en: "We start from seniors' needs",
  },
  curious: {
    nb: "Vi er ydmyke og nysgjerrige",
    nn: "Vi er audmjuke og nysgjerrige",
    da: "Vi er ydmyge og nysgerrige",
    en: "We are humble and curious",
  },
  listen: {
    nb: "Vi lytter for å forstå",
    nn: "Vi lyttar for å forstå",
    da: "Vi lytter for at forstå",
    en: "We listen to understand",
  },
  change: {
    nb: "Vi er villige til å endre oss",
    nn: "Vi er villige til å endre oss",
    da: "Vi er villige til at ændre os",
    en: "We are willing to change",
  },
  uncertainty: {
    nb: "Vi tåler usikkerhet",
    nn: "Vi toler uvisse",
    da: "Vi tåler usikkerhed",
    en: "We can live with uncertainty",
  },
  "with-people": {
    nb: "Vi lager løsninger med folk, ikke for dem",
    nn: "Vi lagar løysingar med folk, ikkje for dei",
    da: "Vi laver løsninger med folk, ikke for dem",
    en: "We make solutions with people, not for them",
  },
};

export const criterionQuestions: Readonly<Record<Criterion, Text>> = {
  needs: {
    nb: "Kan vi peke på hvem som har sagt at de trenger dette?",
    nn: "Kan vi peike på kven som har sagt at dei treng dette?",
    da: "Kan vi pege på, hvem der har sagt, at de har brug for det?",
    en: "Can we point to who has said that they need this?",
  },
  curious: {
    nb: "Er vi blitt overrasket av noe en innbygger fortalte?",
    nn: "Er vi blitt overraska av noko ein innbyggjar fortalde?",
    da: "Er vi blevet overrasket over noget, en borger fortalte?",
    en: "Have we been surprised by something a resident told us?",
  },
  listen: {
    nb: "Har vi tatt vare på det vi ikke likte å høre?",
    nn: "Har vi teke vare på det vi ikkje likte å høyre?",
    da: "Har vi gemt det, vi ikke brød os om at høre?",
    en: "Have we kept what we did not like to hear?",
  },
  change: {
    nb: "Har vi gjort noe annerledes fordi noen sa fra?",
    nn: "Har vi gjort noko annleis fordi nokon sa frå?",
    da: "Har vi gjort noget anderledes, fordi nogen sagde fra?",
    en: "Have we done anything differently because somebody spoke up?",
  },
  uncertainty: {
    nb: "Lar vi spørsmål stå åpne så lenge de trenger det?",
    nn: "Lèt vi spørsmål stå opne så lenge dei treng det?",
    da: "Lader vi spørgsmål stå åbne, så længe det er nødvendigt?",
    en: "Do we leave questions open as long as they need to be?",
  },
  "with-people": {
    nb: "Var noen andre enn kommunen med på å bestemme sist?",
    nn: "Var nokon andre enn kommunen med på å avgjere sist?",
    da: "Var andre end kommunen med til at beslutte sidst?",
    en: "Did anybody but the municipality help decide last time?",
  },
};

export function answersSentence(count: number, language: Language): string {
  const sentences: Text = {
    nb: count === 0 ? "Ingen har svart ennå" : count === 1 ? "Én har svart" : `${count} har svart`,
    nn: count === 0 ? "Ingen har svart enno" : count === 1 ? "Éin har svart" : `${count} har svart`,
    da: count === 0 ? "Ingen har svaret endnu" : count === 1 ? "Én har svaret" : `${count} har svaret`,
    en: count === 0 ? "Nobody has answered yet" : count === 1 ? "One has answered" : `${count} have answered`,
  };
  return sentences[language];
}

export function meanWords(mean: number, language: Language): string {
  const text = mean.toFixed(1);
  return language === "en" ? text : text.replace(".", ",");
}
