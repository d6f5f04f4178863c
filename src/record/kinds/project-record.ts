// What a project was, did and led to, as the public memory keeps it.

import { kind } from "../kind.ts";
import { projectLife } from "./choices/project-life.ts";
import { daysInOrder } from "./rules/days-in-order.ts";

export const projectRecord = kind({
  id: "project-record",
  version: 1,
  name: { nb: "Prosjektkort", nn: "Prosjektkort", da: "Projektkort", en: "Project record" },
  plural: { nb: "Prosjektkort", nn: "Prosjektkort", da: "Projektkort", en: "Project records" },
  hint: {
    nb: "Fortell hva dere gjorde og hva som kom ut av det, også det som ikke virket.",
    nn: "Fortel kva de gjorde og kva som kom ut av det, også det som ikkje verka.",
    da: "Fortæl, hvad I gjorde, og hvad der kom ud af det, også det, der ikke virkede.",
    en: "Tell what you did and what came of it, also what did not work.",
  },
  title: "title",
  check: daysInOrder("startsOn", "endsOn"),
  fields: {
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva heter prosjektet?",
        nn: "Kva heiter prosjektet?",
        da: "Hvad hedder projektet?",
        en: "What is the project called?",
      },
    },
    summary: {
      type: "prose",
      label: {
        nb: "Hva er det, i to setninger?",
        nn: "Kva er det, i to setningar?",
        da: "Hvad er det, i to sætninger?",
        en: "What is it, in two sentences?",
      },
    },
    leader: {
      type: "text",
      holds: "role",
      label: { nb: "Hvem ledet det?", nn: "Kven leia det?", da: "Hvem ledede det?", en: "Who led it?" },
      hint: {
        nb: "En organisasjon eller en avdeling.",
        nn: "Ein organisasjon eller ei avdeling.",
        da: "En organisation eller en afdeling.",
        en: "An organisation or a department.",
      },
    },
    topic: {
      type: "text",
      label: {
        nb: "Hva handler det om?",
        nn: "Kva handlar det om?",
        da: "Hvad handler det om?",
        en: "What is it about?",
      },
      hint: {
        nb: "Noen få stikkord med komma imellom.",
        nn: "Nokre få stikkord med komma imellom.",
        da: "Nogle få stikord med komma imellem.",
        en: "A few keywords with commas between.",
      },
    },
    place: {
      type: "text",
      label: { nb: "Hvor er det?", nn: "Kvar er det?", da: "Hvor er det?", en: "Where is it?" },
      hint: {
        nb: "Kommune, bydel og fylke.",
        nn: "Kommune, bydel og fylke.",
        da: "Kommune, bydel og region.",
        en: "Municipality, district and county.",
      },
    },
    status: {
      type: "choice",
      options: projectLife,
      label: {
        nb: "Hvor langt er det kommet?",
        nn: "Kor langt er det kome?",
        da: "Hvor langt er det nået?",
        en: "How far has it come?",
      },
    },
    startsOn: {
      type: "day",
      label: { nb: "Når begynte det?", nn: "Når byrja det?", da: "Hvornår begyndte det?", en: "When did it start?" },
    },
    endsOn: {
      type: "day",
      label: {
        nb: "Når ble det avsluttet?",
        nn: "Når vart det avslutta?",
        da: "Hvornår blev det afsluttet?",
        en: "When did it end?",
      },
    },
    funding: {
      type: "text",
      label: { nb: "Hvem betalte?", nn: "Kven betalte?", da: "Hvem betalte?", en: "Who paid?" },
    },
    partners: {
      type: "text",
      holds: "role",
      label: { nb: "Hvem var med?", nn: "Kven var med?", da: "Hvem var med?", en: "Who took part?" },
      hint: {
        nb: "Organisasjoner.",
        nn: "Organisasjonar.",
        da: "Organisationer.",
        en: "Organisations.",
      },
    },
    background: {
      type: "prose",
      label: {
        nb: "Hva var bakgrunnen?",
        nn: "Kva var bakgrunnen?",
        da: "Hvad var baggrunden?",
        en: "What was the background?",
      },
    },
    aim: {
      type: "prose",
      label: {
        nb: "Hva ville dere oppnå?",
        nn: "Kva ville de oppnå?",
        da: "Hvad ville I opnå?",
        en: "What did you want to achieve?",
      },
    },
    measures: {
      type: "prose",
      label: { nb: "Hva gjorde dere?", nn: "Kva gjorde de?", da: "Hvad gjorde I?", en: "What did you do?" },
    },
    execution: {
      type: "prose",
      label: {
        nb: "Hvordan gikk dere frem?",
        nn: "Korleis gjekk de fram?",
        da: "Hvordan gik I frem?",
        en: "How did you go about it?",
      },
    },
    results: {
      type: "prose",
      label: {
        nb: "Hva kom ut av det?",
        nn: "Kva kom ut av det?",
        da: "Hvad kom der ud af det?",
        en: "What came of it?",
      },
    },
    lesson: {
      type: "prose",
      label: { nb: "Hva lærte dere?", nn: "Kva lærte de?", da: "Hvad lærte I?", en: "What did you learn?" },
    },
    evidence: {
      type: "choice",
      label: {
        nb: "Hvordan vet dere det?",
        nn: "Korleis veit de det?",
        da: "Hvordan ved I det?",
        en: "How do you know?",
      },
      options: {
        own: { nb: "Vårt eget inntrykk", nn: "Vårt eige inntrykk", da: "Vores eget indtryk", en: "Our own impression" },
        told: {
          nb: "Deltakerne har fortalt det",
          nn: "Deltakarane har fortalt det",
          da: "Deltagerne har fortalt det",
          en: "Participants have told us",
        },
        measured: {
          nb: "Målt før og etter",
          nn: "Målt før og etter",
          da: "Målt før og efter",
          en: "Measured before and after",
        },
        studied: {
          nb: "Noen utenfra har undersøkt det",
          nn: "Nokon utanfrå har undersøkt det",
          da: "Nogen udefra har undersøgt det",
          en: "Somebody from outside has studied it",
        },
      },
    },
    dissemination: {
      type: "prose",
      label: {
        nb: "Hvor har dere fortalt om det?",
        nn: "Kvar har de fortalt om det?",
        da: "Hvor har I fortalt om det?",
        en: "Where have you told about it?",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["roadmap-item", "trial", "finding", "benefit", "learning"],
      carriesVoice: true,
      label: {
        nb: "Hva bygger det på?",
        nn: "Kva byggjer det på?",
        da: "Hvad bygger det på?",
        en: "What does it rest on?",
      },
    },
    contact: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem svarer på spørsmål?",
        nn: "Kven svarar på spørsmål?",
        da: "Hvem svarer på spørgsmål?",
        en: "Who answers questions?",
      },
      hint: {
        nb: "Vises ikke. Spørsmål blir sendt videre.",
        nn: "Blir ikkje vist. Spørsmål blir sende vidare.",
        da: "Vises ikke. Spørgsmål bliver sendt videre.",
        en: "Not shown. Questions are passed on.",
      },
    },
  },
});
