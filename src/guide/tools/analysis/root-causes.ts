// The sheet on which a group asks why until it reaches something it can act on.

import { tool } from "../../tool.ts";

export const rootCauses = tool({
  id: "root-causes",
  title: { nb: "Hvorfor-stigen", nn: "Kvifor-stigen", da: "Hvorfor-stigen", en: "The why ladder" },
  purpose: {
    nb: "Spør hvorfor til dere kommer til en grunn dere kan gjøre noe med.",
    nn: "Spør kvifor til de kjem til ein grunn de kan gjere noko med.",
    da: "Spørg hvorfor, til I når en årsag, I kan gøre noget ved.",
    en: "Ask why until you reach a cause you can act on.",
  },
  parts: [{ shape: "form", kind: "finding", fields: ["sentence", "because", "rootCause", "reach", "evidence"] }],
  paper: "A4",
  orientation: "landscape",
  blanks: 3,
  session: [
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Hvilke klynger er sterkest? Vi tar to eller tre.",
        nn: "Kva klyngjer er sterkast? Vi tek to eller tre.",
        da: "Hvilke klynger er stærkest? Vi tager to eller tre.",
        en: "Which clusters are strongest? We take two or three.",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hvorfor er det slik? Og hvorfor det? Fortsett til svaret er noe vi kan gjøre noe med.",
        nn: "Kvifor er det slik? Og kvifor det? Hald fram til svaret er noko vi kan gjere noko med.",
        da: "Hvorfor er det sådan? Og hvorfor det? Bliv ved, til svaret er noget, vi kan gøre noget ved.",
        en: "Why is it so? And why is that? Go on until the answer is something we can act on.",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv grunnen, og hvilke utsagn som viser den.",
        nn: "Skriv grunnen, og kva utsegner som viser han.",
        da: "Skriv årsagen, og hvilke udsagn der viser den.",
        en: "Write the cause, and which statements show it.",
      },
    },
    {
      does: "place",
      minutes: 5,
      say: {
        nb: "Merk om det ligger hos oss, hos oss sammen med andre, eller utenfor rekkevidde nå.",
        nn: "Merk om det ligg hos oss, hos oss saman med andre, eller utanfor rekkjevidde no.",
        da: "Mærk, om det ligger hos os, hos os sammen med andre, eller uden for rækkevidde nu.",
        en: "Mark whether it lies with us, with us and others, or out of reach for now.",
      },
    },
  ],
});
