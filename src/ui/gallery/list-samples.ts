// A sample page of lists and messages: tabs, rows, a table, amounts, notices, an empty place, a last question.

import { actions, button, buttonLink, form } from "../fields.ts";
import { html } from "../html.ts";
import { bars, cards, confirm, emptyState, meter, notice, pageTop, pagination, table, tabs, tag } from "../pieces.ts";
import type { Sample } from "./sample-shell.ts";

export function listsSample(): Sample {
  return {
    title: "Alt som vokser",
    width: "wide",
    body: html`
      ${pageTop({ title: "Alt som vokser", lead: "Bed, kasser og drivhus, med hvem som steller dem." })}
      ${tabs("Utvalg", [
        { text: "Alle", address: "/lists", isCurrent: true, count: 24 },
        { text: "Ledige", address: "/lists", count: 3 },
        { text: "Mine", address: "/lists" },
      ])}
      ${notice({ language: "nb", tone: "success", isAnswer: true, title: "Bedet er lagret", body: "Naboene kan se det nå." })}
      ${cards(
        [
          {
            kicker: "Bed · Nordsiden",
            title: "Tomater ved veggen",
            address: "/reading",
            body: "Trenger vann hver kveld i juli.",
            tags: [tag("Ledig", "success"), tag("Sol", "accent")],
          },
          {
            kicker: "Kasse · Sørsiden",
            title: "Krydderurter",
            address: "/reading",
            body: "Kom og klipp det du trenger.",
            tags: [tag("Stelles", "main")],
          },
          {
            kicker: "Drivhus",
            title: "Agurker",
            body: "Åpent tirsdag og torsdag.",
            actions: actions(button({ text: "Meld deg på", variant: "secondary" })),
          },
        ],
        2,
      )}
      ${pagination({ language: "nb", page: 2, pages: 4, addressOf: (number) => `/lists?page=${number}` })}
      ${table({
        caption: "Avling i fjor",
        columns: ["Hva", { title: "Kilo", isNumber: true }, { title: "Kurver", isNumber: true }, "Hvem"],
        rows: [
          ["Tomater", 42, 12, "Alle i Nordbygda"],
          ["Poteter", 310, 44, "Skolen og naboene"],
          ["Rips", 18, 9, "Den som kom forbi"],
        ],
      })}
      ${bars("Hva folk har lyst på", [
        { label: "Flere benker", value: 17, words: "17 personer" },
        { label: "Et tak mot regnet", value: 9, words: "9 personer" },
        { label: "Et sted å lagre redskap", value: 4, words: "4 personer" },
      ])}
      ${meter("Bed som er i bruk", 21, 24, "21 av 24")}
      ${notice({ language: "nb", tone: "warning", title: "To bed har samme navn", body: "Gi det ene et annet navn, så folk finner fram." })}
      ${notice({ language: "nb", tone: "danger", body: "Vannet er stengt på fredag." })}
      ${emptyState({ title: "Ingen redskaper ennå", text: "Skriv opp det første dere har, så vet naboene hva de kan låne.", action: buttonLink({ text: "Legg til redskap", address: "/form" }) })}
      ${confirm("Slett bedet", "Bedet og alle bildene blir borte. Det kan angres i 30 dager.", form({ action: "/form", body: actions(button({ text: "Ja, slett bedet", variant: "danger" })) }))}
    `,
  };
}
