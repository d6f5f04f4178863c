// What is enough to go on from a theme, a sentence for each line of its gate.

import type { Text } from "#platform/language.ts";
import type { GateLineId } from "../gates/gate.ts";

export const gateSentences: Readonly<Record<GateLineId, Text>> = {
  owner: {
    nb: "Mandatet har en eier.",
    nn: "Mandatet har ein eigar.",
    da: "Mandatet har en ejer.",
    en: "The mandate has an owner.",
  },
  members: {
    nb: "Arbeidsgruppa har minst tre medlemmer.",
    nn: "Arbeidsgruppa har minst tre medlemmer.",
    da: "Arbejdsgruppen har mindst tre medlemmer.",
    en: "The working group has at least three members.",
  },
  "senior-in-group": {
    nb: "Minst ett medlem er senior eller frivillig.",
    nn: "Minst éin medlem er senior eller frivillig.",
    da: "Mindst ét medlem er senior eller frivillig.",
    en: "At least one member is a senior or a volunteer.",
  },
  days: {
    nb: "Planen har datoer.",
    nn: "Planen har datoar.",
    da: "Planen har datoer.",
    en: "The plan has dates.",
  },
  terms: {
    nb: "Dere er enige om begrepene dere bruker.",
    nn: "De er samde om orda de bruker.",
    da: "I er enige om de ord, I bruger.",
    en: "You agree on the words you use.",
  },
  starred: {
    nb: "Minst tre antakelser er merket som viktige å undersøke.",
    nn: "Minst tre antakingar er merkte som viktige å undersøkje.",
    da: "Mindst tre antagelser er mærket som vigtige at undersøge.",
    en: "At least three assumptions are marked as important to test.",
  },
  challenge: {
    nb: "Problemformuleringen er skrevet.",
    nn: "Problemformuleringa er skriven.",
    da: "Problemformuleringen er skrevet.",
    en: "The challenge question is written.",
  },
  "must-have": {
    nb: "Aktørkartet viser hvem dere ikke klarer dere uten.",
    nn: "Aktørkartet viser kven de ikkje klarer dykk utan.",
    da: "Aktørkortet viser, hvem I ikke kan klare jer uden.",
    en: "The actor map shows who you cannot do without.",
  },
  level: {
    nb: "Involveringsplanen sier hvor mye hver gruppe skal være med på.",
    nn: "Involveringsplanen seier kor mykje kvar gruppe skal vere med på.",
    da: "Involveringsplanen siger, hvor meget hver gruppe skal inddrages.",
    en: "The involvement plan says how much each group takes part.",
  },
  promise: {
    nb: "Hver gruppe har fått et løfte om tilbakemelding.",
    nn: "Kvar gruppe har fått eit løfte om tilbakemelding.",
    da: "Hver gruppe har fået et løfte om tilbagemelding.",
    en: "Each group has been promised feedback.",
  },
  "missing-group": {
    nb: "Minst én gruppe som pleier å mangle, står på planen.",
    nn: "Minst éi gruppe som plar mangle, står på planen.",
    da: "Mindst én gruppe, der plejer at mangle, står på planen.",
    en: "At least one group that is usually missing is on the plan.",
  },
  persons: {
    nb: "Dere har hørt minst fire personer.",
    nn: "De har høyrt minst fire personar.",
    da: "I har hørt mindst fire personer.",
    en: "You have heard at least four people.",
  },
  "missing-met": {
    nb: "Minst én gruppe som pleier å mangle, har en dag dere møter dem.",
    nn: "Minst éi gruppe som plar mangle, har ein dag de møter dei.",
    da: "Mindst én gruppe, der plejer at mangle, har en dag, hvor I møder dem.",
    en: "At least one group that is usually missing has a day on which you meet them.",
  },
  consent: {
    nb: "Hvert innsiktsnotat har et samtykke.",
    nn: "Kvart innsiktsnotat har eit samtykke.",
    da: "Hvert indsigtsnotat har et samtykke.",
    en: "Every insight note has a consent.",
  },
  findings: {
    nb: "Dere har minst tre hovedfunn som viser til det de bygger på.",
    nn: "De har minst tre hovudfunn som viser til det dei byggjer på.",
    da: "I har mindst tre hovedfund, der viser til det, de bygger på.",
    en: "You have at least three key findings that show what they rest on.",
  },
  tested: {
    nb: "De viktige antakelsene er prøvd mot det dere hørte.",
    nn: "Dei viktige antakingane er prøvde mot det de høyrde.",
    da: "De vigtige antagelser er prøvet mod det, I hørte.",
    en: "The important assumptions have been held up against what you heard.",
  },
  reported: {
    nb: "De som bidro, har fått høre hva dere fant.",
    nn: "Dei som bidrog, har fått høyre kva de fann.",
    da: "De, der bidrog, har fået at vide, hvad I fandt.",
    en: "Those who contributed have heard what you found.",
  },
  "target-tried": {
    nb: "Målbildet er prøvd på noen, og svaret er skrevet ned.",
    nn: "Målbiletet er prøvd på nokon, og svaret er skrive ned.",
    da: "Målbilledet er prøvet på nogen, og svaret er skrevet ned.",
    en: "The target picture has been tried on somebody, and the answer is written down.",
  },
  criteria: {
    nb: "Dere har minst tre kriterier å velge ideer etter.",
    nn: "De har minst tre kriterium å velje idear etter.",
    da: "I har mindst tre kriterier at vælge idéer efter.",
    en: "You have at least three criteria to choose ideas by.",
  },
  reasoned: {
    nb: "Ideer er vurdert, og grunnen er skrevet ned.",
    nn: "Idear er vurderte, og grunnen er skriven ned.",
    da: "Idéer er vurderet, og begrundelsen er skrevet ned.",
    en: "Ideas are assessed, and the reason is written down.",
  },
  tried: {
    nb: "Minst én utprøving har gitt et resultat, godt eller dårlig.",
    nn: "Minst éi utprøving har gitt eit resultat, godt eller dårleg.",
    da: "Mindst én afprøvning har givet et resultat, godt eller dårligt.",
    en: "At least one trial has given a result, good or bad.",
  },
  roles: {
    nb: "Hvert konsept har en rolleprofil.",
    nn: "Kvart konsept har ein rolleprofil.",
    da: "Hvert koncept har en rolleprofil.",
    en: "Every concept has a role profile.",
  },
  boundary: {
    nb: "Grensesjekken er gjort.",
    nn: "Grensesjekken er gjord.",
    da: "Grænsetjekket er gennemført.",
    en: "The boundary check is done.",
  },
  stopped: {
    nb: "Ingenting i grensesjekken står som «kan ikke gjøres slik».",
    nn: "Ingenting i grensesjekken står som «kan ikkje gjerast slik».",
    da: "Intet i grænsetjekket står som »kan ikke gøres sådan«.",
    en: "Nothing in the boundary check stands as “cannot be done this way”.",
  },
  baseline: {
    nb: "Gevinstene dere vil følge, har et nullpunkt.",
    nn: "Gevinstane de vil følgje, har eit nullpunkt.",
    da: "De gevinster, I vil følge, har et nulpunkt.",
    en: "The benefits you will follow have a baseline.",
  },
  "benefit-owner": {
    nb: "Hver av dem har en eier i den vanlige driften.",
    nn: "Kvar av dei har ein eigar i den vanlege drifta.",
    da: "Hver af dem har en ejer i den almindelige drift.",
    en: "Each of them has an owner in everyday operations.",
  },
  committed: {
    nb: "Tiltakene på veikartet har ansvarlige og ressurser.",
    nn: "Tiltaka på vegkartet har ansvarlege og ressursar.",
    da: "Tiltagene i køreplanen har ansvarlige og ressourcer.",
    en: "The measures on the roadmap have owners and resources.",
  },
  anchored: {
    nb: "Dere har møtt noen om forankringen og skrevet hva dere hørte.",
    nn: "De har møtt nokon om forankringa og skrive kva de høyrde.",
    da: "I har mødt nogen om forankringen og skrevet, hvad I hørte.",
    en: "You have met somebody about anchoring and written down what you heard.",
  },
  decided: {
    nb: "Saken er behandlet, hvis noe må vedtas.",
    nn: "Saka er behandla, om noko må vedtakast.",
    da: "Sagen er behandlet, hvis noget skal besluttes.",
    en: "The case has been decided, if something needs a decision.",
  },
};
