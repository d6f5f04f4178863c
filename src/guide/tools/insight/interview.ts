// The sheet that two interviewers bring to a talk and fill in together right after it.

import { tool } from "../../tool.ts";

export const interview = tool({
  id: "interview",
  title: { nb: "Samtalearket", nn: "Samtalearket", da: "Samtalearket", en: "The talk sheet" },
  purpose: {
    nb: "Forstå hva som driver og hindrer ett menneske. Én spør, én skriver, og dere oppsummerer med en gang.",
    nn: "Forstå kva som driv og hindrar eitt menneske. Éin spør, éin skriv, og de oppsummerer med ein gong.",
    da: "Forstå, hvad der driver og hindrer ét menneske. Én spørger, én skriver, og I samler op med det samme.",
    en: "Understand what drives and hinders one person. One asks, one writes, and you sum up at once.",
  },
  parts: [
    {
      shape: "form",
      kind: "insight-note",
      fields: [
        "informantCode",
        "heldOn",
        "place",
        "group",
        "ageBand",
        "context",
        "rawNotes",
        "takeaways",
        "learningQuestions",
        "involvement",
      ],
      given: { method: "interview" },
    },
    { shape: "list", kind: "statement", fields: ["text", "type", "source"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 6,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Si hvem dere er, hva dere vil lære, og at den dere snakker med, kan si stopp når som helst. Noter at de sier ja.",
        nn: "Sei kven de er, kva de vil lære, og at den de snakkar med, kan seie stopp når som helst. Noter at dei seier ja.",
        da: "Sig, hvem I er, hvad I vil lære, og at den, I taler med, kan sige stop når som helst. Notér, at de siger ja.",
        en: "Say who you are, what you want to learn and that they can stop at any time. Note that they say yes.",
      },
    },
    {
      does: "discuss",
      minutes: 40,
      say: {
        nb: "Fortell om en dag du var med på noe som betydde noe for deg.",
        nn: "Fortel om ein dag du var med på noko som hadde noko å seie for deg.",
        da: "Fortæl om en dag, hvor du var med til noget, der betød noget for dig.",
        en: "Tell us about a day when you took part in something that mattered to you.",
      },
    },
    {
      does: "discuss",
      minutes: 5,
      say: {
        nb: "Er det noe vi burde ha spurt om, og vil du høre hva som kommer ut av dette?",
        nn: "Er det noko vi burde ha spurt om, og vil du høyre kva som kjem ut av dette?",
        da: "Er der noget, vi burde have spurgt om, og vil du høre, hvad der kommer ud af det?",
        en: "Is there something we should have asked, and would you like to hear what comes of this?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Nå er vi to alene: Hva overrasket oss? Skriv det før dere drar hjem, uten navn.",
        nn: "No er vi to åleine: Kva overraska oss? Skriv det før de dreg heim, utan namn.",
        da: "Nu er vi to alene: Hvad overraskede os? Skriv det uden navne, før I tager hjem.",
        en: "Now the two of us are alone: what surprised us? Write it before you go home, without names.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv ett utsagn på hver linje, med deres egne ord.",
        nn: "Skriv éi utsegn på kvar linje, med deira eigne ord.",
        da: "Skriv ét udsagn på hver linje med deres egne ord.",
        en: "Write one statement on each line, in their own words.",
      },
    },
  ],
});
