// The words of the front page.

import type { Text } from "#platform/language.ts";

export const homeTexts = {
  title: {
    nb: "Finn ut av det sammen",
    nn: "Finn ut av det saman",
    da: "Find ud af det sammen",
    en: "Find out together",
  },
  sentence: {
    nb: "Samskap er et sted der kommunen og innbyggerne finner ut sammen hva seniorer har lyst til å bidra med og hva de trenger, og gjør noe med det.",
    nn: "Samskap er ein stad der kommunen og innbyggjarane finn ut saman kva seniorar har lyst til å bidra med og kva dei treng, og gjer noko med det.",
    da: "Samskap er et sted, hvor kommunen og borgerne sammen finder ud af, hvad seniorer har lyst til at bidrage med, og hvad de har brug for, og gør noget ved det.",
    en: "Samskap is a place where a municipality and its residents find out together what seniors want to contribute and what they need, and then act on it.",
  },
  doors: { nb: "Hvem er du?", nn: "Kven er du?", da: "Hvem er du?", en: "Who are you?" },
  resident: { nb: "Jeg bor her", nn: "Eg bur her", da: "Jeg bor her", en: "I live here" },
  residentSentence: {
    nb: "Du er senior, pårørende eller nabo og vil si hva som er viktig, eller bidra med noe.",
    nn: "Du er senior, pårørande eller nabo og vil seie kva som er viktig, eller bidra med noko.",
    da: "Du er senior, pårørende eller nabo og vil sige, hvad der er vigtigt, eller bidrage med noget.",
    en: "You are a senior, a relative or a neighbour who wants to say what matters, or to contribute.",
  },
  team: {
    nb: "Vi jobber i en kommune",
    nn: "Vi arbeider i ein kommune",
    da: "Vi arbejder i en kommune",
    en: "We work in a municipality",
  },
  teamSentence: {
    nb: "Dere er noen få som vil begynne med folk og ikke med svaret. Her er veien, ett møte om gangen.",
    nn: "De er nokre få som vil byrje med folk og ikkje med svaret. Her er vegen, eitt møte om gongen.",
    da: "I er nogle få, som vil begynde med mennesker og ikke med svaret. Her er vejen, ét møde ad gangen.",
    en: "A few of you want to begin with people and not with the answer. Here is the way, one meeting at a time.",
  },
  association: {
    nb: "Vi er et lag eller en forening",
    nn: "Vi er eit lag eller ei foreining",
    da: "Vi er en forening",
    en: "We are an association",
  },
  associationSentence: {
    nb: "Dere har folk og ideer, og vil gjøre noe sammen med kommunen uten å bli gratis arbeidskraft.",
    nn: "De har folk og idear, og vil gjere noko saman med kommunen utan å bli gratis arbeidskraft.",
    da: "I har mennesker og idéer og vil gøre noget sammen med kommunen uden at blive gratis arbejdskraft.",
    en: "You have people and ideas, and want to do something with the municipality without becoming free labour.",
  },
  chain: {
    nb: "Fra samtale til veikart",
    nn: "Frå samtale til vegkart",
    da: "Fra samtale til køreplan",
    en: "From conversation to roadmap",
  },
  chainBody: {
    nb: "Det noen sier over en kopp kaffe, kan ende som et tiltak i kommunen. Fra tiltaket kan alle gå tilbake og se hvor mange stemmer det bygger på, og hvordan de ble hørt. Aldri hvem som sa hva.",
    nn: "Det nokon seier over ein kopp kaffi, kan ende som eit tiltak i kommunen. Frå tiltaket kan alle gå tilbake og sjå kor mange stemmer det byggjer på, og korleis dei vart høyrde. Aldri kven som sa kva.",
    da: "Det, nogen siger over en kop kaffe, kan ende som et tiltag i kommunen. Fra tiltaget kan alle gå tilbage og se, hvor mange stemmer det bygger på, og hvordan de blev hørt. Aldrig hvem der sagde hvad.",
    en: "What somebody says over a cup of coffee can become something the municipality does. From there anybody can go back and see how many voices it rests on and how they were heard, but never who said what.",
  },
  chainLabel: {
    nb: "Oppdiktet eksempel: tre utsagn blir til et funn, et behov, en idé og et tiltak på veikartet",
    nn: "Oppdikta døme: tre utsegner blir til eit funn, eit behov, ein idé og eit tiltak på vegkartet",
    da: "Opdigtet eksempel: tre udsagn bliver til et fund, et behov, en idé og et tiltag i køreplanen",
    en: "Invented example: three statements become a finding, a need, an idea and a measure on the roadmap",
  },
  invented: {
    nb: "Eksempelet er oppdiktet.",
    nn: "Dømet er oppdikta.",
    da: "Eksemplet er opdigtet.",
    en: "The example is invented.",
  },
  phases: {
    nb: "Veilederen i tre faser",
    nn: "Rettleiaren i tre fasar",
    da: "Guiden i tre faser",
    en: "The guide in three phases",
  },
  phasesBody: {
    nb: "Alt kan leses og skrives ut uten å logge inn. Har dere dårlig tid, tar dere den korte veien.",
    nn: "Alt kan lesast og skrivast ut utan å logge inn. Har de dårleg tid, tek de den korte vegen.",
    da: "Alt kan læses og udskrives uden at logge ind. Har I dårlig tid, tager I den korte vej.",
    en: "Everything can be read and printed without signing in. If time is short, take the short path.",
  },
  toGuide: { nb: "Se hele veilederen", nn: "Sjå heile rettleiaren", da: "Se hele guiden", en: "See the whole guide" },
  toShortPath: { nb: "Den korte veien", nn: "Den korte vegen", da: "Den korte vej", en: "The short path" },
  promises: {
    nb: "Det dere kan stole på",
    nn: "Det de kan stole på",
    da: "Det, I kan stole på",
    en: "What you can rely on",
  },
  promiseOpen: {
    nb: "Samskap er gratis og åpent. Hvem som helst kan bruke det, endre det og sette det opp selv.",
    nn: "Samskap er gratis og ope. Kven som helst kan bruke det, endre det og setje det opp sjølv.",
    da: "Samskap er gratis og åbent. Enhver kan bruge det, ændre det og sætte det op selv.",
    en: "Samskap is free and open. Anyone may use it, change it and set it up themselves.",
  },
  promisePaper: {
    nb: "Ingen trenger skjerm eller konto for å bli hørt. Papir, telefon og samme bord teller like mye.",
    nn: "Ingen treng skjerm eller konto for å bli høyrde. Papir, telefon og same bord tel like mykje.",
    da: "Ingen behøver skærm eller konto for at blive hørt. Papir, telefon og samme bord tæller lige meget.",
    en: "Nobody needs a screen or an account to be heard. Paper, phone and the same table count just as much.",
  },
  promiseNames: {
    nb: "Det folk sier, lagres uten navn. Den som ombestemmer seg, får det fjernet overalt.",
    nn: "Det folk seier, blir lagra utan namn. Den som ombestemmer seg, får det fjerna overalt.",
    da: "Det, folk siger, gemmes uden navn. Den, der fortryder, får det fjernet overalt.",
    en: "What people say is kept without names. If you change your mind, it is removed everywhere.",
  },
  promiseRanking: {
    nb: "Vi rangerer verken kommuner, grupper eller frivillige.",
    nn: "Vi rangerer verken kommunar, grupper eller frivillige.",
    da: "Vi rangerer hverken kommuner, grupper eller frivillige.",
    en: "We rank neither municipalities, groups nor volunteers.",
  },
} as const satisfies Record<string, Text>;
