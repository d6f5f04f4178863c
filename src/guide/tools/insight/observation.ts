// The sheet one or two people take with them when they go and see what people do.

import { tool } from "../../tool.ts";

export const observation = tool({
  id: "observation",
  title: { nb: "Observasjonsarket", nn: "Observasjonsarket", da: "Observationsarket", en: "The observation sheet" },
  purpose: {
    nb: "Se hva folk gjør, ikke bare hva de sier. Skriv det du ser før det du mener.",
    nn: "Sjå kva folk gjer, ikkje berre kva dei seier. Skriv det du ser før det du meiner.",
    da: "Se, hvad folk gør, ikke kun hvad de siger. Skriv det, du ser, før det, du mener.",
    en: "See what people do, not only what they say. Write what you see before what you think.",
  },
  parts: [
    {
      shape: "form",
      kind: "insight-note",
      fields: [
        "informantCode",
        "heldOn",
        "place",
        "participants",
        "group",
        "context",
        "rawNotes",
        "helps",
        "hinders",
        "takeaways",
        "learningQuestions",
      ],
      given: { method: "observation" },
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Spør den som har ansvaret for stedet, og si hva dere ser etter.",
        nn: "Spør den som har ansvaret for staden, og sei kva de ser etter.",
        da: "Spørg den, der har ansvaret for stedet, og sig, hvad I ser efter.",
        en: "Ask whoever is responsible for the place, and say what you are looking for.",
      },
    },
    {
      does: "write",
      minutes: 60,
      say: {
        nb: "Skriv hva som skjer, hva som hjelper og hva som hindrer. Ingen navn, ingen bilder av folk uten lov.",
        nn: "Skriv kva som skjer, kva som hjelper og kva som hindrar. Ingen namn, ingen bilete av folk utan lov.",
        da: "Skriv, hvad der sker, hvad der hjælper, og hvad der hindrer. Ingen navne, ingen billeder af folk uden lov.",
        en: "Write what happens, what helps and what hinders. No names, no photos of people without permission.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hva så vi som vi ikke ventet?",
        nn: "Kva såg vi som vi ikkje venta?",
        da: "Hvad så vi, som vi ikke ventede?",
        en: "What did we see that we did not expect?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv to eller tre setninger om det dere sitter igjen med.",
        nn: "Skriv to eller tre setningar om det de sit att med.",
        da: "Skriv to eller tre sætninger om det, I står tilbage med.",
        en: "Write two or three sentences on what stays with you.",
      },
    },
  ],
});
