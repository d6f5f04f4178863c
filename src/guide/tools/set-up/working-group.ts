// The sheet on which the owner and the project leader put a working group together and see who it lacks.

import { tool } from "../../tool.ts";

export const workingGroup = tool({
  id: "working-group",
  title: { nb: "Gruppearket", nn: "Gruppearket", da: "Gruppearket", en: "The group sheet" },
  purpose: {
    nb: "Sett sammen en gruppe på sju til tolv, med seniorer og foreninger i, ikke bare ansatte.",
    nn: "Set saman ei gruppe på sju til tolv, med seniorar og foreiningar i, ikkje berre tilsette.",
    da: "Sæt en gruppe på syv til tolv sammen med seniorer og foreninger i, ikke kun ansatte.",
    en: "Put together a group of seven to twelve with seniors and associations in it, not only staff.",
  },
  parts: [
    {
      shape: "list",
      kind: "group-member",
      fields: [
        "name",
        "organisation",
        "sector",
        "brings",
        "hoursPerWeek",
        "role",
        "isSenior",
        "isVolunteer",
        "isRelative",
        "isOwner",
      ],
    },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 12,
  session: [
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvilke deler av lokalsamfunnet må kunne høres i denne gruppa?",
        nn: "Kva delar av lokalsamfunnet må kunne høyrast i denne gruppa?",
        da: "Hvilke dele af lokalsamfundet skal kunne høres i denne gruppe?",
        en: "Which parts of the community must be heard in this group?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv personer dere vil spørre, og hva hver av dem har å bidra med.",
        nn: "Skriv personar de vil spørje, og kva kvar av dei har å bidra med.",
        da: "Skriv personer, I vil spørge, og hvad hver af dem kan bidrage med.",
        en: "Write the people you will ask, and what each can contribute.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvem mangler: en senior, en pårørende, en forening, en som kan bestemme?",
        nn: "Kven manglar: ein senior, ein pårørande, ei foreining, ein som kan avgjere?",
        da: "Hvem mangler: en senior, en pårørende, en forening, en, der kan beslutte?",
        en: "Who is missing: a senior, a relative, an association, somebody who can decide?",
      },
    },
    {
      does: "place",
      minutes: 10,
      say: {
        nb: "Velg hvem som leder, hvem som skriver og hvem som styrer møtene.",
        nn: "Vel kven som leier, kven som skriv og kven som styrer møta.",
        da: "Vælg, hvem der leder, hvem der skriver, og hvem der styrer møderne.",
        en: "Choose who leads, who writes and who runs the meetings.",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Hvem spør hvem, og innen hvilken dag?",
        nn: "Kven spør kven, og innan kva dag?",
        da: "Hvem spørger hvem, og inden hvilken dag?",
        en: "Who asks who, and by which day?",
      },
    },
  ],
});
