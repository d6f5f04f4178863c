// The words with which a team makes its work public.

import type { Text } from "#platform/language.ts";
import type { Part } from "#publishing/publications/publication.ts";
import type { PublishProblem } from "#publishing/publications/publish-copy.ts";

export const publicationTexts = {
  title: { nb: "Offentlig side", nn: "Offentleg side", da: "Offentlig side", en: "Public page" },
  lead: {
    nb: "Her velger dere hva alle kan lese om arbeidet. Bare det som står i forhåndsvisningen, blir offentlig.",
    nn: "Her vel de kva alle kan lese om arbeidet. Berre det som står i førehandsvisinga, blir offentleg.",
    da: "Her vælger I, hvad alle kan læse om forløbet. Kun det, der står i forhåndsvisningen, bliver offentligt.",
    en: "Here you choose what everybody can read about the work. Only what you see in the preview becomes public.",
  },
  notYet: {
    nb: "Ingenting er offentlig ennå.",
    nn: "Ingenting er offentleg enno.",
    da: "Intet er offentligt endnu.",
    en: "Nothing is public yet.",
  },
  onlyLeaders: {
    nb: "En som leder arbeidet, kan publisere, endre og trekke tilbake.",
    nn: "Ein som leier arbeidet, kan publisere, endre og trekkje tilbake.",
    da: "En, der leder forløbet, kan offentliggøre, ændre og trække tilbage.",
    en: "Someone who leads the work can publish, change and withdraw.",
  },
  isPublic: { nb: "Siden er offentlig", nn: "Sida er offentleg", da: "Siden er offentlig", en: "The page is public" },
  since: { nb: "Publisert", nn: "Publisert", da: "Offentliggjort", en: "Published" },
  changed: { nb: "Sist endret", nn: "Sist endra", da: "Senest ændret", en: "Last changed" },
  seePublic: {
    nb: "Se den offentlige siden",
    nn: "Sjå den offentlege sida",
    da: "Se den offentlige side",
    en: "See the public page",
  },
  readAgain: {
    nb: "Noe som denne siden bygger på, er trukket tilbake. Tallene ved linjene er rettet, men det dere selv har skrevet, står som før. Les teksten på nytt, og rett det som ikke gjelder lenger.",
    nn: "Noko som denne sida byggjer på, er trekt tilbake. Tala ved linjene er retta, men det de sjølve har skrive, står som før. Les teksten på nytt, og rett det som ikkje gjeld lenger.",
    da: "Noget, som denne side bygger på, er trukket tilbage. Tallene ved linjerne er rettet, men det, I selv har skrevet, står som før. Læs teksten igen, og ret det, der ikke gælder længere.",
    en: "Something that this page builds on has been withdrawn. The numbers beside the lines are mended, but what you wrote yourselves stands as before. Read the text again, and correct what no longer holds.",
  },
  stillHolds: {
    nb: "Vi har lest den, og den stemmer",
    nn: "Vi har lese henne, og ho stemmer",
    da: "Vi har læst den, og den passer",
    en: "We have read it, and it holds",
  },
  write: { nb: "Skriv siden", nn: "Skriv sida", da: "Skriv siden", en: "Write the page" },
  rewrite: { nb: "Endre siden", nn: "Endre sida", da: "Ret siden", en: "Change the page" },
  prefilled: {
    nb: "Feltene er fylt ut med det dere har skrevet i arbeidet. Les og rett før andre får se det.",
    nn: "Felta er fylte ut med det de har skrive i arbeidet. Les og rett før andre får sjå det.",
    da: "Felterne er udfyldt med det, I har skrevet i forløbet. Læs og ret, før andre får det at se.",
    en: "The fields are filled in with what you have written in the work. Read and correct it before others see it.",
  },
  draftFound: {
    nb: "Her er utkastet ditt. Det er ikke publisert.",
    nn: "Her er utkastet ditt. Det er ikkje publisert.",
    da: "Her er dit udkast. Det er ikke offentliggjort.",
    en: "Here is your draft. It has not been published.",
  },
  discard: { nb: "Forkast utkastet", nn: "Forkast utkastet", da: "Kassér udkastet", en: "Discard the draft" },
  name: { nb: "Tittel", nn: "Tittel", da: "Titel", en: "Title" },
  lines: {
    nb: "Linjer fra veikartet",
    nn: "Linjer frå vegkartet",
    da: "Linjer fra køreplanen",
    en: "Lines from the roadmap",
  },
  linesHint: {
    nb: "Velg linje for linje. Tallet på stemmer følger med. En gruppe nevnes bare når fem eller flere fra den er hørt.",
    nn: "Vel linje for linje. Talet på stemmer følgjer med. Ei gruppe blir nemnd berre når fem eller fleire av dei er høyrde.",
    da: "Vælg linje for linje. Antallet af stemmer følger med. En gruppe nævnes kun, når fem eller flere fra den er hørt.",
    en: "Choose line by line. The number of voices comes along. A group is named only when five or more of its people have been heard.",
  },
  toPreview: {
    nb: "Se hvordan den blir",
    nn: "Sjå korleis ho blir",
    da: "Se, hvordan den bliver",
    en: "See how it will look",
  },
  previewTitle: { nb: "Slik blir siden", nn: "Slik blir sida", da: "Sådan bliver siden", en: "How the page will look" },
  previewLead: {
    nb: "Dette, og ikke noe annet, blir offentlig.",
    nn: "Dette, og ikkje noko anna, blir offentleg.",
    da: "Dette og intet andet bliver offentligt.",
    en: "This, and nothing else, becomes public.",
  },
  publish: { nb: "Publiser", nn: "Publiser", da: "Offentliggør", en: "Publish" },
  correct: { nb: "Rett teksten", nn: "Rett teksten", da: "Ret teksten", en: "Correct the text" },
  withdraw: { nb: "Trekk siden tilbake", nn: "Trekk sida tilbake", da: "Træk siden tilbage", en: "Withdraw the page" },
  withdrawQuestion: {
    nb: "Siden forsvinner med en gang, også fra lister og søk. Teksten ligger igjen i arbeidet, og dere kan publisere på nytt.",
    nn: "Sida forsvinn med ein gong, også frå lister og søk. Teksten ligg att i arbeidet, og de kan publisere på nytt.",
    da: "Siden forsvinder med det samme, også fra lister og søgning. Teksten bliver liggende i forløbet, og I kan offentliggøre igen.",
    en: "The page disappears at once, from lists and search too. What you wrote in the work stays, and you can publish again.",
  },
  withdrawNow: { nb: "Ja, trekk tilbake", nn: "Ja, trekk tilbake", da: "Ja, træk tilbage", en: "Yes, withdraw" },
  lookAgain: {
    nb: "Noe har endret seg siden du så på forhåndsvisningen: teksten, en linje eller et tall. Se over en gang til.",
    nn: "Noko har endra seg sidan du såg på førehandsvisinga: teksten, ei linje eller eit tal. Sjå over ein gong til.",
    da: "Noget har ændret sig, siden du så på forhåndsvisningen: teksten, en linje eller et tal. Se det igennem en gang til.",
    en: "Something has changed since you saw the preview: the text, a line or a number. Look through it once more.",
  },
} satisfies Record<string, Text>;

export const partHints: Readonly<Record<Part, Text>> = {
  what: {
    nb: "Hva gjør dere? En til tre setninger.",
    nn: "Kva gjer de? Ei til tre setningar.",
    da: "Hvad gør I? En til tre sætninger.",
    en: "What are you doing? One to three sentences.",
  },
  why: {
    nb: "Hvilket spørsmål eller behov svarer det på?",
    nn: "Kva spørsmål eller behov svarar det på?",
    da: "Hvilket spørgsmål eller behov svarer det på?",
    en: "Which question or need does it answer?",
  },
  forWhom: {
    nb: "Hvem skal få glede av det?",
    nn: "Kven skal få glede av det?",
    da: "Hvem skal få glæde af det?",
    en: "Who is it meant to help?",
  },
  how: {
    nb: "Hvordan har dere gått frem?",
    nn: "Korleis har de gått fram?",
    da: "Hvordan er I gået frem?",
    en: "How have you gone about it?",
  },
  plan: {
    nb: "Noen ord om planen, hvis linjene under trenger det.",
    nn: "Nokre ord om planen, om linjene under treng det.",
    da: "Et par ord om planen, hvis linjerne nedenfor har brug for det.",
    en: "A few words about the plan, if the lines below need it.",
  },
  outcome: {
    nb: "Også det som ikke virket.",
    nn: "Også det som ikkje verka.",
    da: "Også det, der ikke virkede.",
    en: "What did not work, too.",
  },
  contact: {
    nb: "Helst en felles adresse, som frivillig@kommunen.no. Det dere skriver her, kan alle lese.",
    nn: "Helst ei felles adresse, som frivillig@kommunen.no. Det de skriv her, kan alle lese.",
    da: "Helst en fælles adresse, som frivillig@kommunen.dk. Det, I skriver her, kan alle læse.",
    en: "Preferably a shared address, such as volunteers@municipality.no. Everybody can read what you write here.",
  },
};

export const problemTexts: Readonly<Record<PublishProblem, { readonly field: string; readonly text: Text }>> = {
  "title-missing": {
    field: "title",
    text: { nb: "Skriv en tittel.", nn: "Skriv ein tittel.", da: "Skriv en titel.", en: "Write a title." },
  },
  "what-missing": {
    field: "what",
    text: {
      nb: "Skriv i en setning hva dere gjør.",
      nn: "Skriv i ei setning kva de gjer.",
      da: "Skriv i en sætning, hvad I gør.",
      en: "Write in a sentence what you are doing.",
    },
  },
  "changed-meanwhile": {
    field: "title",
    text: {
      nb: "En annen har endret den offentlige siden mens du skrev. Se på den, og tilpass teksten din.",
      nn: "Ein annan har endra den offentlege sida medan du skreiv. Sjå på henne, og tilpass teksten din.",
      da: "En anden har ændret den offentlige side, mens du skrev. Se på den, og tilpas din tekst.",
      en: "Somebody else has changed the public page while you were writing. Look at it, and adapt your text.",
    },
  },
};
