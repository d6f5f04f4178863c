// The sheet on which a group checks with more people whether its findings hold.

import { tool } from "../../tool.ts";

export const checkWithMore = tool({
  id: "check-with-more",
  title: {
    nb: "Stemmer det for flere?",
    nn: "Stemmer det for fleire?",
    da: "Gælder det for flere?",
    en: "Does it hold for more people?",
  },
  purpose: {
    nb: "Spør flere om funnene stemmer, på nett, papir og telefon, med høyst åtte spørsmål.",
    nn: "Spør fleire om funna stemmer, på nett, papir og telefon, med høgst åtte spørsmål.",
    da: "Spørg flere, om fundene holder stik, på nettet, på papir og i telefonen, med højst otte spørgsmål.",
    en: "Ask more people whether the findings hold, on web, paper and phone, in at most eight questions.",
  },
  parts: [
    {
      shape: "form",
      kind: "insight-note",
      fields: ["informantCode", "heldOn", "participants", "group", "takeaways"],
      given: { method: "survey" },
      heading: { nb: "Undersøkelsen", nn: "Undersøkinga", da: "Undersøgelsen", en: "The survey" },
    },
    {
      shape: "list",
      kind: "statement",
      fields: ["text", "type", "testsFindings", "source"],
      heading: { nb: "Det folk svarte", nn: "Det folk svara", da: "Det, folk svarede", en: "What people answered" },
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 8,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Her er funnene. Vi spør om dem, ikke om hva folk ønsker seg.",
        nn: "Her er funna. Vi spør om dei, ikkje om kva folk ønskjer seg.",
        da: "Her er fundene. Vi spørger til dem, ikke til hvad folk ønsker sig.",
        en: "Here are the findings. We ask about them, not about what people wish for.",
      },
    },
    {
      does: "write",
      minutes: 12,
      say: {
        nb: "Skriv ett spørsmål for hvert funn, slik at et nei er like lett å svare som et ja.",
        nn: "Skriv eitt spørsmål for kvart funn, slik at eit nei er like lett å svare som eit ja.",
        da: "Skriv ét spørgsmål til hvert fund, så et nej er lige så nemt at svare som et ja.",
        en: "Write one question for each finding, so that no is as easy to answer as yes.",
      },
    },
    {
      does: "discuss",
      minutes: 5,
      say: {
        nb: "Prøv spørsmålene på én person. Hva ble misforstått?",
        nn: "Prøv spørsmåla på éin person. Kva vart misforstått?",
        da: "Prøv spørgsmålene på én person. Hvad blev misforstået?",
        en: "Try the questions on one person. What was misunderstood?",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Hvor ligger papirskjemaet, hvem tar telefonen, og når stenger vi?",
        nn: "Kvar ligg papirskjemaet, kven tek telefonen, og når stengjer vi?",
        da: "Hvor ligger papirskemaet, hvem tager telefonen, og hvornår lukker vi?",
        en: "Where do people find the paper form, who answers the phone and when do we close?",
      },
    },
  ],
});
