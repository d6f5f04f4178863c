// The sheet on which the people responsible put hours, rooms and money on each measure.

import { tool } from "../../tool.ts";

export const resources = tool({
  id: "resources",
  title: {
    nb: "Folk, rom og penger",
    nn: "Folk, rom og pengar",
    da: "Folk, lokaler og penge",
    en: "People, rooms and money",
  },
  purpose: {
    nb: "Sett folk, rom og penger på hvert tiltak, og skriv hvem som bestemmer.",
    nn: "Set folk, rom og pengar på kvart tiltak, og skriv kven som avgjer.",
    da: "Sæt folk, lokaler og penge på hvert tiltag, og skriv, hvem der beslutter.",
    en: "Put people, rooms and money on each measure, and write who decides.",
  },
  parts: [
    {
      shape: "list",
      kind: "roadmap-item",
      fields: [
        "measure",
        "ownerUnit",
        "responsible",
        "resources",
        "money",
        "decidedBy",
        "planPlace",
        "milestone",
        "milestoneOn",
      ],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 10,
  session: [
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Ta ett tiltak om gangen: Hvem, hvor mange timer, hvilket rom, hvor mye penger?",
        nn: "Ta eitt tiltak om gongen: Kven, kor mange timar, kva rom, kor mykje pengar?",
        da: "Tag ét tiltag ad gangen: Hvem, hvor mange timer, hvilket lokale, hvor mange penge?",
        en: "Take one measure at a time: who, how many hours, which room, how much money?",
      },
    },
    {
      does: "place",
      minutes: 10,
      say: {
        nb: "Hvor står det i budsjettet eller planen, og hvem bestemmer?",
        nn: "Kvar står det i budsjettet eller planen, og kven avgjer?",
        da: "Hvor står det i budgettet eller planen, og hvem beslutter?",
        en: "Where is it in the budget or the plan, and who decides?",
      },
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Hva kan vi gjøre uten nye penger?",
        nn: "Kva kan vi gjere utan nye pengar?",
        da: "Hvad kan vi gøre uden nye penge?",
        en: "What can we do without new money?",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Sett neste milepæl, med dag, for hvert tiltak.",
        nn: "Set neste milepål, med dag, for kvart tiltak.",
        da: "Sæt næste milepæl, med dag, for hvert tiltag.",
        en: "Set the next milestone, with a day, for each measure.",
      },
    },
  ],
});
