// The sheet on which a municipality and an organisation write down what they expect of each other.

import { tool } from "../../tool.ts";

export const cooperationAgreement = tool({
  id: "cooperation-agreement",
  title: { nb: "Samarbeidsavtalen", nn: "Samarbeidsavtalen", da: "Samarbejdsaftalen", en: "The cooperation agreement" },
  purpose: {
    nb: "Skriv sammen hva dere vil, hvem som gjør hva, og hvordan dere ser om det virker.",
    nn: "Skriv saman kva de vil, kven som gjer kva, og korleis de ser om det verkar.",
    da: "Skriv sammen, hvad I vil, hvem der gør hvad, og hvordan I ser, om det virker.",
    en: "Write together what you want, who does what and how you see whether it works.",
  },
  parts: [
    {
      shape: "form",
      kind: "agreement",
      fields: [
        "title",
        "parties",
        "purpose",
        "basedOn",
        "degree",
        "targetGroup",
        "municipalityTasks",
        "partnerTasks",
        "contacts",
        "meetings",
        "resources",
        "volunteerCare",
        "confidentiality",
        "startsOn",
        "endsOn",
        "evaluation",
        "exit",
        "municipalityApprovedOn",
        "partnerApprovedOn",
      ],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva håper dere på, og hva er dere redde for? Begge svarer.",
        nn: "Kva håpar de på, og kva er de redde for? Begge svarar.",
        da: "Hvad håber I på, og hvad er I bange for? Begge svarer.",
        en: "What do you hope for, and what do you fear? Both answer.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvor tett skal vi samarbeide, og hvem skal ha nytte av det?",
        nn: "Kor tett skal vi samarbeide, og kven skal ha nytte av det?",
        da: "Hvor tæt skal vi samarbejde, og hvem skal have gavn af det?",
        en: "How closely do we cooperate, and who is to benefit?",
      },
    },
    {
      does: "write",
      minutes: 30,
      say: {
        nb: "Skriv hva hver av oss gjør, hvem som er kontaktperson, og hva som går inn av rom, penger og tid.",
        nn: "Skriv kva kvar av oss gjer, kven som er kontaktperson, og kva som går inn av rom, pengar og tid.",
        da: "Skriv, hvad hver af os gør, hvem der er kontaktperson, og hvad der indgår af lokaler, penge og tid.",
        en: "Write what each of us does, who the contacts are, and what rooms, money and time go in.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvordan tar vi vare på de frivillige, og hva gjør vi når noe går galt?",
        nn: "Korleis tek vi vare på dei frivillige, og kva gjer vi når noko går gale?",
        da: "Hvordan passer vi på de frivillige, og hvad gør vi, når noget går galt?",
        en: "How do we look after the volunteers, and what do we do when something goes wrong?",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Når ser vi på avtalen igjen, hvordan går en av oss ut, og hvem sier ja hos hver?",
        nn: "Når ser vi på avtalen att, korleis går ein av oss ut, og kven seier ja hos kvar?",
        da: "Hvornår ser vi på aftalen igen, hvordan træder en af os ud, og hvem siger ja hos hver?",
        en: "When do we look at it again, how does one of us leave, and who says yes on each side?",
      },
    },
  ],
});
