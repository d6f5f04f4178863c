// The words of the roadmap.

import { insightMethods } from "#record/kinds/choices/insight-method.ts";
import type { Voices } from "#record/index.ts";
import type { Language, Text } from "#platform/language.ts";
import { voicesSentence } from "./item-texts.ts";

export const roadmapTexts = {
  title: { nb: "Veikart", nn: "Vegkart", da: "Køreplan", en: "Roadmap" },
  lead: {
    nb: "Det dere vil gjøre, når, og hvem som passer på. Fra hver linje kan dere gå tilbake til stemmene bak.",
    nn: "Det de vil gjere, når, og kven som passar på. Frå kvar linje kan de gå tilbake til stemmene bak.",
    da: "Det, I vil gøre, hvornår, og hvem der holder øje. Fra hver linje kan I gå tilbage til stemmerne bag.",
    en: "What you will do, when, and who sees to it. From each line you can walk back to the voices behind it.",
  },
  roles: { nb: "Kommunens rolle", nn: "Rolla til kommunen", da: "Kommunens rolle", en: "The municipality's role" },
  benefits: { nb: "Verdi og gevinster", nn: "Verdi og gevinstar", da: "Værdi og gevinster", en: "Value and benefits" },
  views: { nb: "Sider av veikartet", nn: "Sider av vegkartet", da: "Sider af køreplanen", en: "Views of the roadmap" },
  due: {
    nb: "Tid for å se på det igjen",
    nn: "Tid for å sjå på det att",
    da: "Tid til at se på det igen",
    en: "Time to look again",
  },
  picture: {
    nb: "Tiltakene etter tid og område",
    nn: "Tiltaka etter tid og område",
    da: "Tiltagene efter tid og område",
    en: "The measures by time and area",
  },
  lane: { nb: "Område", nn: "Område", da: "Område", en: "Area" },
  unplaced: {
    nb: "Uten plass i tiden ennå",
    nn: "Utan plass i tida enno",
    da: "Uden plads i tiden endnu",
    en: "No place in time yet",
  },
  noneTitle: {
    nb: "Veikartet er tomt",
    nn: "Vegkartet er tomt",
    da: "Køreplanen er tom",
    en: "The roadmap is empty",
  },
  noneBody: {
    nb: "Det første tiltaket skriver dere i «Tiltak på tidslinja» (10.1).",
    nn: "Det første tiltaket skriv de i «Tiltak på tidslinja» (10.1).",
    da: "Det første tiltag skriver I i øvelse 10.1, »Tiltag på tidslinjen«.",
    en: "You write the first measure in exercise 10.1, “Measures on the timeline”.",
  },
  openExercise: { nb: "Åpne aktiviteten", nn: "Opne aktiviteten", da: "Åbn øvelsen", en: "Open the exercise" },
  toPlan: {
    nb: "Legg aktiviteten til i planen",
    nn: "Legg aktiviteten til i planen",
    da: "Tilføj øvelsen til planen",
    en: "Add the exercise to the plan",
  },
  noVoices: {
    nb: "Ingen stemmer bak denne linja ennå",
    nn: "Ingen stemmer bak denne linja enno",
    da: "Ingen stemmer bag denne linje endnu",
    en: "No voices behind this line yet",
  },
  trace: { nb: "Se sporet", nn: "Sjå sporet", da: "Se sporet", en: "See the trace" },
  owner: { nb: "Ansvar", nn: "Ansvar", da: "Ansvar", en: "Responsible" },
  nobody: { nb: "Ingen ennå", nn: "Ingen enno", da: "Ingen endnu", en: "Nobody yet" },
  resources: { nb: "Ressurser", nn: "Ressursar", da: "Ressourcer", en: "Resources" },
  milestone: { nb: "Neste milepæl", nn: "Neste milepåle", da: "Næste milepæl", en: "Next milestone" },
  basedOn: { nb: "Bygger på", nn: "Byggjer på", da: "Bygger på", en: "Rests on" },
  dependsOn: { nb: "Må vente på", nn: "Må vente på", da: "Skal vente på", en: "Has to wait for" },
  nextLook: { nb: "Neste oppfølging", nn: "Neste oppfølging", da: "Næste opfølgning", en: "Next follow-up" },
  quickWin: { nb: "Synes med en gang", nn: "Synest med ein gong", da: "Kan ses med det samme", en: "Visible at once" },
  followUp: {
    nb: "Følg opp eller flytt",
    nn: "Følg opp eller flytt",
    da: "Følg op eller flyt",
    en: "Follow up or move",
  },
  looking: { nb: "Oppfølging", nn: "Oppfølging", da: "Opfølgning", en: "Follow-up" },
  saw: { nb: "Hva ser vi nå?", nn: "Kva ser vi no?", da: "Hvad ser vi nu?", en: "What do we see now?" },
  sawHint: {
    nb: "Det dere skrev forrige gang, blir stående i historikken.",
    nn: "Det de skreiv førre gong, blir ståande i historikken.",
    da: "Det, I skrev sidste gang, bliver stående i historikken.",
    en: "What you wrote last time stays in the history.",
  },
  status: {
    nb: "Hvor langt er vi kommet?",
    nn: "Kor langt er vi komne?",
    da: "Hvor langt er vi nået?",
    en: "How far have we come?",
  },
  next: {
    nb: "Når ser vi på det igjen?",
    nn: "Når ser vi på det att?",
    da: "Hvornår ser vi på det igen?",
    en: "When do we look at it again?",
  },
  save: { nb: "Lagre oppfølgingen", nn: "Lagre oppfølginga", da: "Gem opfølgningen", en: "Save the follow-up" },
  moving: { nb: "Flytt linja", nn: "Flytt linja", da: "Flyt linjen", en: "Move the line" },
  horizon: { nb: "Når?", nn: "Når?", da: "Hvornår?", en: "When?" },
  move: { nb: "Flytt", nn: "Flytt", da: "Flyt", en: "Move" },
  history: {
    nb: "Tidligere oppfølginger",
    nn: "Tidlegare oppfølgingar",
    da: "Tidligere opfølgninger",
    en: "Earlier follow-ups",
  },
  edit: {
    nb: "Endre alt om linja",
    nn: "Endre alt om linja",
    da: "Ret alt om linjen",
    en: "Change everything about the line",
  },
  dayUnreadable: {
    nb: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    nn: "Skriv dag, månad og år, til dømes 5.3.2026.",
    da: "Skriv dag, måned og år, for eksempel 5.3.2026.",
    en: "Write day, month and year, for example 5.3.2026.",
  },
  tooLong: {
    nb: "Teksten er for lang. Kort den ned til 20 000 tegn.",
    nn: "Teksten er for lang. Kort han ned til 20 000 teikn.",
    da: "Teksten er for lang. Forkort den til 20.000 tegn.",
    en: "The text is too long. Shorten it to 20,000 characters.",
  },
  changedMeanwhile: {
    nb: "Noen andre har endret linja siden du åpnet siden. Øverst ser du hvordan den er nå; det du skrev, ligger i skjemaet. Lagre hvis det fortsatt skal gjelde.",
    nn: "Nokon andre har endra linja sidan du opna sida. Øvst ser du korleis ho er no; det du skreiv, ligg i skjemaet. Lagre om det framleis skal gjelde.",
    da: "En anden har ændret linjen, siden du åbnede siden. Øverst ser du, hvordan den er nu; det, du skrev, ligger i formularen. Gem, hvis det stadig skal gælde.",
    en: "Somebody else has changed the line since you opened the page. At the top you see how it is now; what you wrote is in the form. Save if it is still right.",
  },
  rolesLead: {
    nb: "Hva kommunen er i hvert konsept i dag, hva den vil være, og hva det betyr i praksis.",
    nn: "Kva kommunen er i kvart konsept i dag, kva han vil vere, og kva det inneber i praksis.",
    da: "Hvad kommunen er i hvert koncept i dag, hvad den vil være, og hvad det betyder i praksis.",
    en: "What the municipality is in each concept today, what it wants to be, and what that means in practice.",
  },
  benefitsLead: {
    nb: "Hva som blir bedre og for hvem, hvordan det henger sammen, og hvordan dere vil merke det.",
    nn: "Kva som blir betre og for kven, korleis det heng saman, og korleis de vil merke det.",
    da: "Hvad der bliver bedre og for hvem, hvordan det hænger sammen, og hvordan I vil mærke det.",
    en: "What gets better and for whom, how it hangs together, and how you will notice.",
  },
} satisfies Record<string, Text>;

/** "12 stemmer: 4 fra intervju, 8 fra kafédialog"; a person may count under several methods. */
export function voicesByMethod(voices: Voices, language: Language): string {
  const from = { nb: "fra", nn: "frå", da: "fra", en: "from" }[language];
  const methods = Object.entries(voices.methods)
    .sort(([, one], [, other]) => other - one)
    .map(([method, count]) => `${count} ${from} ${methodName(method, language)}`);
  return [voicesSentence(voices.voices, language), methods.join(", ")].filter(Boolean).join(": ");
}

/** "Observasjon: vi så og lyttet" is said as "observasjon" within a sentence. */
function methodName(method: string, language: Language): string {
  return (insightMethods[method]?.[language] ?? method).split(/[:(]/)[0]?.trim().toLowerCase() ?? method;
}

export function dueSentence(count: number, language: Language): string {
  return {
    nb: count === 1 ? "Én linje venter på oppfølging." : `${count} linjer venter på oppfølging.`,
    nn: count === 1 ? "Éi linje ventar på oppfølging." : `${count} linjer ventar på oppfølging.`,
    da: count === 1 ? "Én linje venter på opfølgning." : `${count} linjer venter på opfølgning.`,
    en: count === 1 ? "One line is waiting for a follow-up." : `${count} lines are waiting for a follow-up.`,
  }[language];
}
