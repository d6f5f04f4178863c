// The sheet on which every idea is kept from the first day, with where it came from.

import { tool } from "../../tool.ts";

export const ideaBank = tool({
  id: "idea-bank",
  title: { nb: "Idébanken", nn: "Idébanken", da: "Idébanken", en: "The idea bank" },
  purpose: {
    nb: "Ta vare på hver idé når den kommer, og skriv hvor den kom fra. Ingen vurderer den ennå.",
    nn: "Ta vare på kvar idé når han kjem, og skriv kvar han kom frå. Ingen vurderer han enno.",
    da: "Gem hver idé, når den kommer, og skriv, hvor den kom fra. Ingen vurderer den endnu.",
    en: "Keep every idea as it comes, and write where it came from. Nobody judges it yet.",
  },
  parts: [{ shape: "list", kind: "idea", fields: ["title", "description", "basedOn", "origin", "givenBy"] }],
  paper: "A4",
  orientation: "portrait",
  blanks: 10,
  session: [
    {
      does: "collect",
      minutes: 4,
      say: {
        nb: "Har du hørt eller tenkt på noe? Skriv det på ett kort.",
        nn: "Har du høyrt eller tenkt på noko? Skriv det på eitt kort.",
        da: "Har du hørt eller tænkt på noget? Skriv det på ét kort.",
        en: "Have you heard or thought of something? Write it on one card.",
      },
      isAnonymous: true,
    },
    {
      does: "place",
      minutes: 3,
      say: {
        nb: "Hører ideen til en samtale eller et behov, så fest den der.",
        nn: "Høyrer ideen til ein samtale eller eit behov, så fest han der.",
        da: "Hører idéen til en samtale eller et behov, så knyt den til.",
        en: "If the idea belongs to a talk or a need, attach it there.",
      },
    },
    {
      does: "read",
      minutes: 3,
      say: {
        nb: "Les de nye kortene høyt og si takk. Ingen vurdering ennå.",
        nn: "Les dei nye korta høgt og sei takk. Inga vurdering enno.",
        da: "Læs de nye kort højt, og sig tak. Ingen vurdering endnu.",
        en: "Read the new cards aloud and say thank you. No judging yet.",
      },
    },
  ],
});
