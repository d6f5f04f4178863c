// The limits of law and decency that a group goes through before it promises anything to volunteers.

import type { Text } from "#platform/language.ts";

import type { Field } from "../../kind.ts";

const answers: Readonly<Record<string, Text>> = {
  fine: { nb: "I orden", nn: "I orden", da: "I orden", en: "Fine" },
  redesign: { nb: "Må lages om", nn: "Må lagast om", da: "Skal laves om", en: "Must be redesigned" },
  stop: {
    nb: "Kan ikke gjøres slik",
    nn: "Kan ikkje gjerast slik",
    da: "Kan ikke gøres sådan",
    en: "Cannot be done this way",
  },
  unclear: { nb: "Må undersøkes", nn: "Må undersøkjast", da: "Skal undersøges", en: "Must be looked into" },
  "not-relevant": { nb: "Gjelder ikke her", nn: "Gjeld ikkje her", da: "Gælder ikke her", en: "Does not apply" },
};

function check(label: Text, hint: Text): Field {
  return { type: "choice", options: answers, label, hint };
}

export const boundaryChecks: Readonly<Record<string, Field>> = {
  supplement: check(
    {
      nb: "Er det et tillegg, og ikke noe i stedet for en tjeneste?",
      nn: "Er det eit tillegg, og ikkje noko i staden for ei teneste?",
      da: "Er det et supplement og ikke en erstatning for et tilbud?",
      en: "Is it a supplement, and not a replacement for a service?",
    },
    {
      nb: "Ingen skal miste et tilbud fordi frivillige stiller opp.",
      nn: "Ingen skal miste eit tilbod fordi frivillige stiller opp.",
      da: "Ingen må miste et tilbud, fordi frivillige træder til.",
      en: "Nobody should lose a service because volunteers step in.",
    },
  ),
  statutory: check(
    {
      nb: "Er oppgaven fri for det kommunen må gjøre selv?",
      nn: "Er oppgåva fri for det kommunen må gjere sjølv?",
      da: "Er opgaven fri for det, kommunen selv skal gøre?",
      en: "Is the task free of what the municipality must do itself?",
    },
    {
      nb: "Frivillige gir ikke helsehjelp og gjør ikke lovpålagte oppgaver.",
      nn: "Frivillige gir ikkje helsehjelp og gjer ikkje lovpålagde oppgåver.",
      da: "Frivillige giver ikke behandling og løser ikke lovpligtige opgaver.",
      en: "Volunteers do not give health care or carry out statutory tasks.",
    },
  ),
  procurement: check(
    {
      nb: "Er reglene om innkjøp og støtte fulgt?",
      nn: "Er reglane om innkjøp og støtte følgde?",
      da: "Er reglerne om indkøb og støtte fulgt?",
      en: "Are the rules on procurement and state aid followed?",
    },
    {
      nb: "Spør den som kan anskaffelser, hvis kommunen betaler for en oppgave.",
      nn: "Spør den som kan innkjøp, om kommunen betaler for ei oppgåve.",
      da: "Spørg den, der kan udbud, hvis kommunen betaler for en opgave.",
      en: "Ask the person who knows procurement if the municipality pays for a task.",
    },
  ),
  confidentiality: check(
    {
      nb: "Kan oppgaven gjøres uten at taushetsplikten brytes?",
      nn: "Kan oppgåva gjerast utan at teieplikta blir broten?",
      da: "Kan opgaven løses uden at bryde tavshedspligten?",
      en: "Can the task be done without breaking confidentiality?",
    },
    {
      nb: "Taushetsplikten gjelder overfor frivillige. Del bare det oppgaven krever, og bare med samtykke.",
      nn: "Teieplikta gjeld overfor frivillige. Del berre det oppgåva krev, og berre med samtykke.",
      da: "Tavshedspligten gælder over for frivillige. Del kun det, opgaven kræver, og kun med samtykke.",
      en: "Confidentiality holds towards volunteers. Share only what the task needs, and only with consent.",
    },
  ),
  policeCertificate: check(
    {
      nb: "Er det avklart om noen må vise politiattest?",
      nn: "Er det avklart om nokon må vise politiattest?",
      da: "Er det afklaret, om nogen skal vise børneattest?",
      en: "Is it clear whether anybody must show a police certificate?",
    },
    {
      nb: "De fleste oppgaver krever det ikke. En attest blir vist frem, aldri lagret her.",
      nn: "Dei fleste oppgåver krev det ikkje. Ein attest blir vist fram, aldri lagra her.",
      da: "De fleste opgaver kræver det ikke. En attest vises frem og gemmes aldrig her.",
      en: "Most tasks do not need one. A certificate is shown, never stored here.",
    },
  ),
  insurance: check(
    {
      nb: "Er de som bidrar, forsikret?",
      nn: "Er dei som bidreg, forsikra?",
      da: "Er de, der bidrager, forsikret?",
      en: "Are those who contribute insured?",
    },
    {
      nb: "Finn ut hvem som dekker skader på personer og ting.",
      nn: "Finn ut kven som dekkjer skadar på personar og ting.",
      da: "Find ud af, hvem der dækker skader på personer og ting.",
      en: "Find out who covers injury and damage.",
    },
  ),
  personalData: check(
    {
      nb: "Er det trygt med opplysninger om personer?",
      nn: "Er det trygt med opplysningar om personar?",
      da: "Er oplysninger om personer i trygge hænder?",
      en: "Is information about people kept safe?",
    },
    {
      nb: "Samle bare det dere trenger, og si hvor lenge dere har det.",
      nn: "Samle berre det de treng, og sei kor lenge de har det.",
      da: "Saml kun det, I har brug for, og sig, hvor længe I har det.",
      en: "Collect only what you need, and say how long you keep it.",
    },
  ),
};
