// A group that must come along for the change to last: its worry, the meeting with it and what came of it.

import { kind } from "../kind.ts";
import { stances } from "./choices/stance.ts";

export const anchoring = kind({
  id: "anchoring",
  version: 1,
  name: { nb: "Forankringspunkt", nn: "Forankringspunkt", da: "Forankringspunkt", en: "Anchoring step" },
  plural: { nb: "Forankringsplan", nn: "Forankringsplan", da: "Forankringsplan", en: "Anchoring plan" },
  hint: {
    nb: "Skriv én gruppe om gangen. Lytt først til dem som er kritiske.",
    nn: "Skriv éi gruppe om gongen. Lytt først til dei som er kritiske.",
    da: "Skriv én gruppe ad gangen. Lyt først til dem, der er kritiske.",
    en: "Write one group at a time. Listen first to those who are critical.",
  },
  title: "group",
  fields: {
    // No link to an actor: an actor may be a named person, and a stance is never kept about one.
    group: {
      type: "text",
      required: true,
      label: { nb: "Hvilken gruppe?", nn: "Kva gruppe?", da: "Hvilken gruppe?", en: "Which group?" },
      hint: {
        nb: "En gruppe, et råd eller en rolle. Aldri et navn.",
        nn: "Ei gruppe, eit råd eller ei rolle. Aldri eit namn.",
        da: "En gruppe, et råd eller en rolle. Aldrig et navn.",
        en: "A group, a council or a role. Never a name.",
      },
    },
    stance: {
      type: "choice",
      options: stances,
      label: {
        nb: "Hvordan ser gruppa på endringen?",
        nn: "Korleis ser gruppa på endringa?",
        da: "Hvordan ser gruppen på forandringen?",
        en: "How does the group see the change?",
      },
    },
    concern: {
      type: "prose",
      label: {
        nb: "Hva er de opptatt av eller urolige for?",
        nn: "Kva er dei opptekne av eller urolege for?",
        da: "Hvad er de optaget af eller urolige for?",
        en: "What do they care or worry about?",
      },
    },
    message: {
      type: "prose",
      label: {
        nb: "Hva vil vi si til dem?",
        nn: "Kva vil vi seie til dei?",
        da: "Hvad vil vi sige til dem?",
        en: "What do we want to tell them?",
      },
      hint: {
        nb: "For hvem, hva vi gjør, og hva som blir bedre. På ett minutt.",
        nn: "For kven, kva vi gjer, og kva som blir betre. På eitt minutt.",
        da: "For hvem, hvad vi gør, og hvad der bliver bedre. På ét minut.",
        en: "For whom, what we do and what gets better. In one minute.",
      },
    },
    about: {
      type: "links",
      kinds: ["target-picture", "benefit", "need", "roadmap-item"],
      carriesVoice: true,
      label: {
        nb: "Hva handler møtet om?",
        nn: "Kva handlar møtet om?",
        da: "Hvad handler mødet om?",
        en: "What is the meeting about?",
      },
    },
    meeting: {
      type: "text",
      label: {
        nb: "Hvor og hvordan møtes vi?",
        nn: "Kvar og korleis møtest vi?",
        da: "Hvor og hvordan mødes vi?",
        en: "Where and how do we meet?",
      },
    },
    meetingOn: {
      type: "day",
      label: { nb: "Når møtes vi?", nn: "Når møtest vi?", da: "Hvornår mødes vi?", en: "When do we meet?" },
    },
    responsible: {
      type: "text",
      holds: "personal",
      label: {
        nb: "Hvem har ansvaret?",
        nn: "Kven har ansvaret?",
        da: "Hvem har ansvaret?",
        en: "Who is responsible?",
      },
    },
    outcome: {
      type: "prose",
      label: { nb: "Hva hørte vi?", nn: "Kva høyrde vi?", da: "Hvad hørte vi?", en: "What did we hear?" },
    },
    changed: {
      type: "prose",
      label: {
        nb: "Hva endret vi fordi de hadde rett?",
        nn: "Kva endra vi fordi dei hadde rett?",
        da: "Hvad ændrede vi, fordi de havde ret?",
        en: "What did we change because they were right?",
      },
    },
  },
});
