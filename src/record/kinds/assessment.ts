// How the group chose: a criterion to choose by, or what the group thinks of one idea.

import { kind } from "../kind.ts";

export const assessment = kind({
  id: "assessment",
  version: 1,
  name: { nb: "Idévurdering", nn: "Idévurdering", da: "Idévurdering", en: "Idea assessment" },
  plural: { nb: "Idévurderinger", nn: "Idévurderingar", da: "Idévurderinger", en: "Idea assessments" },
  hint: {
    nb: "Skriv hva dere velger etter, eller hva dere mener om én idé og hvorfor.",
    nn: "Skriv kva de vel etter, eller kva de meiner om éin idé og kvifor.",
    da: "Skriv, hvad I vælger efter, eller hvad I mener om én idé og hvorfor.",
    en: "Write what you choose by, or what you think of one idea and why.",
  },
  title: "title",
  fields: {
    what: {
      type: "choice",
      required: true,
      label: { nb: "Hva er dette?", nn: "Kva er dette?", da: "Hvad er det her?", en: "What is this?" },
      options: {
        criterion: {
          nb: "Et kriterium vi velger etter",
          nn: "Eit kriterium vi vel etter",
          da: "Et kriterium, vi vælger efter",
          en: "A criterion we choose by",
        },
        idea: {
          nb: "Vurdering av en idé",
          nn: "Vurdering av ein idé",
          da: "Vurdering af en idé",
          en: "Assessment of an idea",
        },
      },
    },
    title: {
      type: "text",
      required: true,
      label: {
        nb: "Hva gjelder det, med få ord?",
        nn: "Kva gjeld det, med få ord?",
        da: "Hvad gælder det, med få ord?",
        en: "What is it about, in a few words?",
      },
    },
    notice: {
      type: "prose",
      label: {
        nb: "Hvordan merker vi at en idé oppfyller kriteriet?",
        nn: "Korleis merkar vi at ein idé oppfyller kriteriet?",
        da: "Hvordan mærker vi, at en idé opfylder kriteriet?",
        en: "How would we notice that an idea meets the criterion?",
      },
    },
    weight: {
      type: "scale",
      low: { nb: "Greit å ha", nn: "Greitt å ha", da: "Rart at have", en: "Good to have" },
      high: { nb: "Må være der", nn: "Må vere der", da: "Skal være der", en: "Must be there" },
      label: {
        nb: "Hvor viktig er kriteriet?",
        nn: "Kor viktig er kriteriet?",
        da: "Hvor vigtigt er kriteriet?",
        en: "How important is the criterion?",
      },
    },
    derivedFrom: {
      type: "links",
      kinds: ["target-picture", "need"],
      carriesVoice: true,
      label: {
        nb: "Hvilket mål eller behov kommer kriteriet fra?",
        nn: "Kva mål eller behov kjem kriteriet frå?",
        da: "Hvilket mål eller behov kommer kriteriet fra?",
        en: "Which target or need does the criterion come from?",
      },
    },
    ideas: {
      type: "links",
      kinds: ["idea"],
      carriesVoice: true,
      label: {
        nb: "Hvilke ideer gjelder det?",
        nn: "Kva idear gjeld det?",
        da: "Hvilke idéer gælder det?",
        en: "Which ideas does it concern?",
      },
      hint: {
        nb: "Velg flere hvis dere slår dem sammen.",
        nn: "Vel fleire om de slår dei saman.",
        da: "Vælg flere, hvis I slår dem sammen.",
        en: "Choose several if you merge them.",
      },
    },
    votes: {
      type: "number",
      min: 0,
      max: 1000,
      label: {
        nb: "Hvor mange prikker fikk ideen?",
        nn: "Kor mange prikkar fekk ideen?",
        da: "Hvor mange prikker fik idéen?",
        en: "How many dots did the idea get?",
      },
    },
    value: {
      type: "scale",
      low: { nb: "Liten verdi", nn: "Liten verdi", da: "Lille værdi", en: "Little value" },
      high: { nb: "Stor verdi", nn: "Stor verdi", da: "Stor værdi", en: "Great value" },
      label: {
        nb: "Hvor mye betyr det for dem det gjelder?",
        nn: "Kor mykje har det å seie for dei det gjeld?",
        da: "Hvor meget betyder det for dem, det gælder?",
        en: "How much does it mean to the people concerned?",
      },
    },
    effort: {
      type: "scale",
      low: { nb: "Liten innsats", nn: "Liten innsats", da: "Lille indsats", en: "Little effort" },
      high: { nb: "Stor innsats", nn: "Stor innsats", da: "Stor indsats", en: "Great effort" },
      label: {
        nb: "Hvor mye arbeid og penger krever det?",
        nn: "Kor mykje arbeid og pengar krev det?",
        da: "Hvor meget arbejde og hvor mange penge kræver det?",
        en: "How much work and money does it take?",
      },
    },
    meets: {
      type: "links",
      kinds: ["assessment"],
      carriesVoice: false,
      label: {
        nb: "Hvilke kriterier oppfyller ideen?",
        nn: "Kva kriterium oppfyller ideen?",
        da: "Hvilke kriterier opfylder idéen?",
        en: "Which criteria does the idea meet?",
      },
    },
    decision: {
      type: "choice",
      label: { nb: "Hva bestemte vi?", nn: "Kva avgjorde vi?", da: "Hvad besluttede vi?", en: "What did we decide?" },
      options: {
        "try-first": { nb: "Prøve den først", nn: "Prøve han først", da: "Prøve den først", en: "Try it first" },
        later: { nb: "Ta den senere", nn: "Ta han seinare", da: "Tage den senere", en: "Take it later" },
        merge: {
          nb: "Slå den sammen med en annen",
          nn: "Slå han saman med ein annan",
          da: "Slå den sammen med en anden",
          en: "Merge it with another",
        },
        "pass-on": {
          nb: "Gi den videre til noen andre",
          nn: "Gi han vidare til nokon andre",
          da: "Give den videre til nogle andre",
          en: "Pass it on to somebody else",
        },
        leave: { nb: "La den ligge", nn: "Late han liggje", da: "Lade den ligge", en: "Leave it" },
      },
    },
    reason: {
      type: "prose",
      label: { nb: "Hvorfor?", nn: "Kvifor?", da: "Hvorfor?", en: "Why?" },
      hint: {
        nb: "Skriv grunnen slik at den som kom med ideen, forstår den.",
        nn: "Skriv grunnen slik at den som kom med ideen, forstår han.",
        da: "Skriv begrundelsen, så den, der kom med idéen, forstår den.",
        en: "Write the reason so that whoever came up with the idea understands it.",
      },
    },
  },
});
