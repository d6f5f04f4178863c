// The words of the working group's page.

import type { Language, Text } from "#platform/language.ts";
import type { Size, WantedPart } from "../group/group.ts";

export const groupTexts = {
  title: { nb: "Arbeidsgruppa", nn: "Arbeidsgruppa", da: "Arbejdsgruppen", en: "The working group" },
  lead: {
    nb: "De som gjør arbeidet sammen. Gruppa bør ligne på dem det gjelder.",
    nn: "Dei som gjer arbeidet saman. Gruppa bør likne på dei det gjeld.",
    da: "De mennesker, der løser opgaven sammen. Gruppen bør ligne dem, det handler om.",
    en: "Those who do the work together. The group should resemble the people it is about.",
  },
  lacks: {
    nb: "Dette mangler i gruppa",
    nn: "Dette manglar i gruppa",
    da: "Det mangler i gruppen",
    en: "What the group lacks",
  },
  lacksNote: {
    nb: "Det er et råd. Dere kan arbeide videre uten.",
    nn: "Det er eit råd. De kan arbeide vidare utan.",
    da: "Det er et råd. I kan arbejde videre uden.",
    en: "This is advice. You can go on without.",
  },
  whole: {
    nb: "Gruppa har med en senior, en pårørende, en forening, flere sektorer og en som kan bestemme.",
    nn: "Gruppa har med ein senior, ein pårørande, ei foreining, fleire sektorar og ein som kan avgjere.",
    da: "Gruppen har en senior, en pårørende, en forening, flere sektorer og en, der kan beslutte, med.",
    en: "The group has a senior, a relative, an association, several sectors and somebody who can decide.",
  },
  members: { nb: "Medlemmene", nn: "Medlemmene", da: "Medlemmerne", en: "The members" },
  senior: { nb: "Senior", nn: "Senior", da: "Senior", en: "Senior" },
  relative: { nb: "Pårørende", nn: "Pårørande", da: "Pårørende", en: "Relative" },
  volunteer: { nb: "Frivillig", nn: "Frivillig", da: "Frivillig", en: "Volunteer" },
  owner: { nb: "Kan bestemme", nn: "Kan avgjere", da: "Kan beslutte", en: "Can decide" },
  change: { nb: "Endre", nn: "Endre", da: "Ret", en: "Edit" },
  ownBehalf: { nb: "På egne vegne", nn: "På eigne vegner", da: "På egne vegne", en: "On own behalf" },
  add: { nb: "Legg til et medlem", nn: "Legg til ein medlem", da: "Tilføj et medlem", en: "Add a member" },
  addExercise: {
    nb: "Ta «Sette arbeidsgruppa» (1.2) med i planen",
    nn: "Ta «Setje arbeidsgruppa» (1.2) med i planen",
    da: "Tag øvelse 1.2 »Sæt arbejdsgruppen« med i planen",
    en: "Add exercise 1.2, “Form the working group”, to the plan",
  },
  addExerciseWhy: {
    nb: "Medlemmer skrives på arket til den aktiviteten, og den er ikke med i arbeidet deres ennå.",
    nn: "Medlemmer blir skrivne på arket til den aktiviteten, og han er ikkje med i arbeidet dykkar enno.",
    da: "Medlemmer skrives på arket til den øvelse, og den er ikke med i jeres forløb endnu.",
    en: "Members are written on the sheet of that exercise, and it is not part of your work yet.",
  },
  noneTitle: {
    nb: "Ingen er lagt til ennå",
    nn: "Ingen er lagde til enno",
    da: "Ingen er tilføjet endnu",
    en: "Nobody has been added yet",
  },
  noneBody: {
    nb: "Begynn med dere som er her nå. Så ser dere hvem som mangler.",
    nn: "Byrj med dykk som er her no. Så ser de kven som manglar.",
    da: "Begynd med jer, der er her nu. Så ser I, hvem der mangler.",
    en: "Begin with those of you who are here now. Then you will see who is missing.",
  },
} satisfies Record<string, Text>;

export const lackSentences: Readonly<Record<WantedPart, Text>> = {
  senior: {
    nb: "En senior. Seniorer ser ting dere ikke ser fra kontoret.",
    nn: "Ein senior. Seniorar ser ting de ikkje ser frå kontoret.",
    da: "En senior. Seniorer ser ting, I ikke ser fra kontoret.",
    en: "A senior. Seniors see things that are not seen from an office.",
  },
  relative: {
    nb: "En pårørende. De vet hva som faktisk skjer hjemme.",
    nn: "Ein pårørande. Dei veit kva som faktisk skjer heime.",
    da: "En pårørende. De ved, hvad der faktisk sker derhjemme.",
    en: "A relative. They know what really happens at home.",
  },
  association: {
    nb: "Noen fra en forening, et lag eller frivilligsentralen.",
    nn: "Nokon frå ei foreining, eit lag eller frivilligsentralen.",
    da: "En fra en forening eller frivilligcentret.",
    en: "Somebody from an association or the volunteer centre.",
  },
  "second-sector": {
    nb: "En sektor til. Nå kommer alle fra samme del av lokalsamfunnet, eller feltet er ikke fylt ut.",
    nn: "Ein sektor til. No kjem alle frå same del av lokalsamfunnet, eller feltet er ikkje fylt ut.",
    da: "En sektor til. Nu kommer alle fra samme del af lokalsamfundet, eller feltet er ikke udfyldt.",
    en: "A second part of the community. As it stands everybody comes from the same one, or it has not been filled in.",
  },
  owner: {
    nb: "En som kan bestemme at resultatet blir brukt.",
    nn: "Ein som kan avgjere at resultatet blir brukt.",
    da: "En, der kan beslutte, at resultatet bliver brugt.",
    en: "Somebody who can decide that the result is used.",
  },
};

/** "3 timer i uka" */
export function hoursSentence(hours: number, language: Language): string {
  const isOne = hours === 1;
  return {
    nb: `${hours} ${isOne ? "time" : "timer"} i uka`,
    nn: `${hours} ${isOne ? "time" : "timar"} i veka`,
    da: `${hours} ${isOne ? "time" : "timer"} om ugen`,
    en: `${hours} ${isOne ? "hour" : "hours"} a week`,
  }[language];
}

export function sizeSentence(
  count: number,
  advice: "few" | "fine" | "many",
  { least, most }: Size,
  language: Language,
): string {
  const sentences: Readonly<Record<typeof advice, Text>> = {
    few: {
      nb: `Dere er ${count}. ${least} til ${most} er passe.`,
      nn: `De er ${count}. ${least} til ${most} er passe.`,
      da: `I er ${count}. ${least} til ${most} er passende.`,
      en: `You are ${count}. ${least} to ${most} is about right.`,
    },
    fine: {
      nb: `Dere er ${count}, og det er passe mange.`,
      nn: `De er ${count}, og det er passe mange.`,
      da: `I er ${count}, og det er passende.`,
      en: `You are ${count}, which is about right.`,
    },
    many: {
      nb: `Dere er ${count}. Med flere enn ${most} kan det bli vanskelig å finne tid og slippe til.`,
      nn: `De er ${count}. Med fleire enn ${most} kan det bli vanskeleg å finne tid og sleppe til.`,
      da: `I er ${count}. Med flere end ${most} kan det blive svært at finde tid og komme til orde.`,
      en: `You are ${count}. With more than ${most} it can be hard to find a time and to be heard.`,
    },
  };
  return sentences[advice][language];
}
