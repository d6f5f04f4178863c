// The case that goes to the council for older people and to those who decide, and what they decided.

import { kind } from "../kind.ts";

export const decisionCase = kind({
  id: "decision-case",
  version: 1,
  name: { nb: "Saksfremlegg", nn: "Saksframlegg", da: "Sagsfremstilling", en: "Decision case" },
  plural: { nb: "Saksfremlegg", nn: "Saksframlegg", da: "Sagsfremstillinger", en: "Decision cases" },
  hint: {
    nb: "Samle det som skal behandles. Eldrerådet får saken tidlig nok til å påvirke den.",
    nn: "Samle det som skal handsamast. Eldrerådet får saka tidleg nok til å påverke henne.",
    da: "Saml det, der skal behandles. Ældrerådet får sagen tidligt nok til at påvirke den.",
    en: "Gather what is to be decided. The council for older people gets the case early enough to influence it.",
  },
  title: "title",
  fields: {
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva handler saken om?",
        nn: "Kva handlar saka om?",
        da: "Hvad handler sagen om?",
        en: "What is the case about?",
      },
    },
    background: {
      type: "prose",
      label: {
        nb: "Hva er bakgrunnen?",
        nn: "Kva er bakgrunnen?",
        da: "Hvad er baggrunden?",
        en: "What is the background?",
      },
    },
    assessment: {
      type: "prose",
      label: {
        nb: "Hva mener vi, og hvorfor?",
        nn: "Kva meiner vi, og kvifor?",
        da: "Hvad mener vi, og hvorfor?",
        en: "What do we think, and why?",
      },
    },
    proposal: {
      type: "prose",
      label: {
        nb: "Hva ber vi om at det blir bestemt?",
        nn: "Kva bed vi om at det blir vedteke?",
        da: "Hvad beder vi om, at der bliver besluttet?",
        en: "What do we ask to be decided?",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["roadmap-item", "benefit-link", "agreement"],
      carriesVoice: true,
      label: {
        nb: "Hvilke tiltak, gevinster og avtaler gjelder det?",
        nn: "Kva tiltak, gevinstar og avtalar gjeld det?",
        da: "Hvilke tiltag, gevinster og aftaler gælder det?",
        en: "Which measures, benefits and agreements does it concern?",
      },
    },
    councilOn: {
      type: "day",
      label: {
        nb: "Når får eldrerådet saken?",
        nn: "Når får eldrerådet saka?",
        da: "Hvornår får ældrerådet sagen?",
        en: "When does the council for older people get the case?",
      },
    },
    councilStatement: {
      type: "prose",
      label: {
        nb: "Hva sier eldrerådet?",
        nn: "Kva seier eldrerådet?",
        da: "Hvad siger ældrerådet?",
        en: "What does the council for older people say?",
      },
    },
    body: {
      type: "text",
      holds: "role",
      label: { nb: "Hvem bestemmer?", nn: "Kven avgjer?", da: "Hvem beslutter?", en: "Who decides?" },
    },
    meetingOn: {
      type: "day",
      label: { nb: "Når er møtet?", nn: "Når er møtet?", da: "Hvornår er mødet?", en: "When is the meeting?" },
    },
    decision: {
      type: "prose",
      label: { nb: "Hva ble bestemt?", nn: "Kva vart vedteke?", da: "Hvad blev besluttet?", en: "What was decided?" },
    },
    decidedOn: {
      type: "day",
      label: {
        nb: "Når ble det bestemt?",
        nn: "Når vart det vedteke?",
        da: "Hvornår blev det besluttet?",
        en: "When was it decided?",
      },
    },
    caseNumber: {
      type: "text",
      label: {
        nb: "Hvilket saksnummer har saken i arkivet?",
        nn: "Kva saksnummer har saka i arkivet?",
        da: "Hvilket sagsnummer har sagen i arkivet?",
        en: "What is its case number in the archive?",
      },
    },
  },
});
