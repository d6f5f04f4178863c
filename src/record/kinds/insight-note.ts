// What was heard or seen in one talk, gathering or observation. It is where the voices enter the record.

import type { FieldValue, FieldValues } from "../kind.ts";
import { kind } from "../kind.ts";
import { ageBands, heardGroups } from "./choices/heard-group.ts";
import { insightMethods } from "./choices/insight-method.ts";

export const insightNote = kind({
  id: "insight-note",
  version: 1,
  name: { nb: "Innsiktsnotat", nn: "Innsiktsnotat", da: "Indsigtsnotat", en: "Insight note" },
  plural: { nb: "Innsiktsnotater", nn: "Innsiktsnotat", da: "Indsigtsnotater", en: "Insight notes" },
  hint: {
    nb: "Skriv ned det dere hørte og så, med en gang samtalen er over. Ingen navn.",
    nn: "Skriv ned det de høyrde og såg, med ein gong samtalen er over. Ingen namn.",
    da: "Skriv det ned, I hørte og så, lige så snart samtalen er slut. Ingen navne.",
    en: "Write down what you heard and saw as soon as the talk is over. No names.",
  },
  carriesConsent: true,
  title: "informantCode",
  line: whenAndWhere,
  fields: {
    method: {
      type: "choice",
      required: true,
      options: insightMethods,
      label: {
        nb: "Hvordan snakket dere sammen?",
        nn: "Korleis snakka de saman?",
        da: "Hvordan talte I sammen?",
        en: "How did you talk?",
      },
    },
    informantCode: {
      type: "text",
      required: true,
      label: {
        nb: "Hvilken kode gir dere samtalen?",
        nn: "Kva kode gir de samtalen?",
        da: "Hvilken kode giver I samtalen?",
        en: "Which code do you give the talk?",
      },
      hint: {
        nb: "En kode som A1 eller B2, aldri et navn eller en fødselsdato.",
        nn: "Ein kode som A1 eller B2, aldri eit namn eller ein fødselsdato.",
        da: "En kode som A1 eller B2, aldrig et navn eller en fødselsdato.",
        en: "A code such as A1 or B2, never a name or a date of birth.",
      },
    },
    heldOn: {
      type: "day",
      label: {
        nb: "Hvilken dag var det?",
        nn: "Kva dag var det?",
        da: "Hvilken dag var det?",
        en: "Which day was it?",
      },
    },
    place: {
      type: "text",
      label: { nb: "Hvor var dere?", nn: "Kvar var de?", da: "Hvor var I?", en: "Where were you?" },
      hint: {
        nb: "For eksempel biblioteket. Ikke noens adresse.",
        nn: "Til dømes biblioteket. Ikkje adressa til nokon.",
        da: "For eksempel biblioteket. Ikke nogens adresse.",
        en: "For example the library. Not anybody's address.",
      },
    },
    participants: {
      type: "number",
      min: 1,
      max: 500,
      unit: { nb: "personer", nn: "personar", da: "personer", en: "people" },
      label: {
        nb: "Hvor mange ble hørt?",
        nn: "Kor mange vart høyrde?",
        da: "Hvor mange blev hørt?",
        en: "How many people were heard?",
      },
      hint: {
        nb: "Tomt betyr én person.",
        nn: "Tomt tyder éin person.",
        da: "Tomt betyder én person.",
        en: "Empty means one person.",
      },
    },
    group: {
      type: "choice",
      label: { nb: "Hvem var det?", nn: "Kven var det?", da: "Hvem var det?", en: "Who were they?" },
      options: heardGroups,
    },
    ageBand: {
      type: "choice",
      label: { nb: "Omtrent hvor gamle?", nn: "Omtrent kor gamle?", da: "Cirka hvor gamle?", en: "Roughly how old?" },
      options: ageBands,
    },
    context: {
      type: "prose",
      label: {
        nb: "Hvordan var situasjonen?",
        nn: "Korleis var situasjonen?",
        da: "Hvordan var situationen?",
        en: "What was the setting?",
      },
      hint: {
        nb: "Det som trengs for å forstå notatene, uten at noen kan kjennes igjen.",
        nn: "Det som trengst for å forstå notata, utan at nokon kan kjennast att.",
        da: "Det, der skal til for at forstå noterne, uden at nogen kan genkendes.",
        en: "What is needed to understand the notes, without anybody being recognisable.",
      },
    },
    rawNotes: {
      type: "prose",
      holds: "personal",
      label: {
        nb: "Hva ble sagt, med deres egne ord?",
        nn: "Kva vart sagt, med deira eigne ord?",
        da: "Hvad blev sagt, med deres egne ord?",
        en: "What was said, in their own words?",
      },
      hint: {
        nb: "Bare gruppa ser dette. Det blir slettet etter seks måneder.",
        nn: "Berre gruppa ser dette. Det blir sletta etter seks månader.",
        da: "Kun gruppen ser det. Det slettes efter seks måneder.",
        en: "Only the group sees this. It is deleted after six months.",
      },
    },
    helps: {
      type: "prose",
      label: {
        nb: "Hva hjelper, eller får det til å virke?",
        nn: "Kva hjelper, eller får det til å verke?",
        da: "Hvad hjælper, eller får det til at virke?",
        en: "What helps, or makes it work?",
      },
    },
    hinders: {
      type: "prose",
      label: { nb: "Hva hindrer?", nn: "Kva hindrar?", da: "Hvad hindrer?", en: "What hinders?" },
    },
    takeaways: {
      type: "prose",
      label: {
        nb: "Hva sitter dere igjen med?",
        nn: "Kva sit de att med?",
        da: "Hvad står I tilbage med?",
        en: "What stays with you?",
      },
      hint: {
        nb: "To eller tre setninger. Hva overrasket dere?",
        nn: "To eller tre setningar. Kva overraska dykk?",
        da: "To eller tre sætninger. Hvad overraskede jer?",
        en: "Two or three sentences. What surprised you?",
      },
    },
    learningQuestions: {
      type: "links",
      kinds: ["learning-question"],
      carriesVoice: false,
      label: {
        nb: "Hvilke spørsmål fikk dere svar på?",
        nn: "Kva spørsmål fekk de svar på?",
        da: "Hvilke spørgsmål fik I svar på?",
        en: "Which questions did you get answers to?",
      },
    },
    involvement: {
      type: "links",
      kinds: ["involvement"],
      carriesVoice: false,
      label: {
        nb: "Hvilken gruppe i involveringsplanen?",
        nn: "Kva gruppe i involveringsplanen?",
        da: "Hvilken gruppe i involveringsplanen?",
        en: "Which group in the involvement plan?",
      },
    },
  },
});

function whenAndWhere(values: FieldValues): string {
  return [values["informantCode"], values["place"], shortly(values["heldOn"])].filter(Boolean).join(", ");
}

/** "2026-07-25" as "25.7.2026": a line is one for all languages. */
function shortly(day: FieldValue | undefined): string {
  const [year, month, date] = String(day ?? "")
    .split("-")
    .map(Number);
  return year && month && date ? `${date}.${month}.${year}` : "";
}
