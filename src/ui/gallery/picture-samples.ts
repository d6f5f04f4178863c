// A sample page with every picture.

import { html } from "../html.ts";
import { pageTop, section } from "../pieces.ts";
import { pathPicture, planPicture, roadmapPicture, shapeMap, tracePicture } from "../pictures.ts";
import type { Sample } from "./sample-shell.ts";

export function picturesSample(): Sample {
  const station = (title: string, state?: "done" | "current" | "open" | "skipped", note?: string) => ({
    title,
    state,
    note,
    address: "/reading",
  });
  return {
    title: "Kart og bilder",
    width: "wide",
    body: html`
      ${pageTop({ title: "Kart og bilder" })}
      ${section(
        "Veien gjennom året",
        pathPicture({
          language: "nb",
          label: "Veien gjennom året, i tre faser",
          phases: [
            {
              title: "Finn ut",
              sentence: "Hva har vi, og hva vil vi?",
              address: "/reading",
              stations: [
                station("Hvorfor vi dyrker", "done"),
                station("Hvem som er med", "done", "45 min"),
                station("Hva naboene ønsker seg", "done"),
              ],
            },
            {
              title: "Prøv",
              sentence: "Litt først, så mer.",
              stations: [
                station("Ideer for hele hagen", "done"),
                station("Velg to å prøve", "skipped"),
                station("Prøv i tre uker", "current"),
                station("Hva lærte vi?", "open"),
                station("Hvem gjør hva videre", "open"),
              ],
            },
            {
              title: "Få det til å vare",
              sentence: "Slik at det ikke henger på én.",
              stations: [
                station("Roller og ansvar", "open"),
                station("Gevinst for den enkelte, laget og stedet", "open"),
                station("Planen for neste år", "open"),
                station("Fortell det videre", "open"),
              ],
            },
          ],
        }),
      )}
      ${section(
        "Uten framdrift",
        pathPicture({
          language: "nb",
          label: "Den korte veien",
          phases: [
            { title: "Den korte veien", stations: [station("Samtalen"), station("Ønskene"), station("Valget")] },
          ],
        }),
      )}
      ${section(
        "Planen",
        planPicture({
          language: "nb",
          label: "Planen fra mars til november",
          unit: "month",
          today: "2026-05-12",
          rows: [
            {
              title: "Samtaler med naboene",
              from: "2026-03-02",
              to: "2026-04-10",
              state: "done",
              address: "/reading",
              note: "Kari",
            },
            { title: "Bygge kasser", from: "2026-04-13", to: "2026-06-05", state: "current", address: "/reading" },
            { title: "Vanning om sommeren", from: "2026-06-08", to: "2026-08-30", state: "open" },
            { title: "Høstfest", from: "2026-09-19", to: "2026-09-19", state: "open" },
            { title: "Rydding", from: "2026-10-01", to: "2026-11-12", state: "skipped" },
          ],
        }),
      )}
      ${section(
        "Hva bygger på hva",
        tracePicture({
          language: "nb",
          label: "Fra samtaler til vedtatt tiltak",
          layers: [
            {
              title: "Utsagn",
              nodes: [
                { id: "u1", title: "«Det er ingen steder å sette seg»", count: "12 stemmer", address: "/reading" },
                { id: "u2", title: "«Jeg vet ikke hvem jeg skal spørre»", count: "7 stemmer" },
                { id: "u3", title: "«Redskapen min står ubrukt»", count: "3 stemmer" },
              ],
            },
            {
              title: "Funn",
              nodes: [
                { id: "f1", title: "Folk blir ikke stående og prate", address: "/reading" },
                { id: "f2", title: "Mange har noe å dele" },
              ],
            },
            { title: "Behov", nodes: [{ id: "b1", title: "Et fast sted og en fast dag" }] },
            {
              title: "Tiltak",
              nodes: [
                {
                  id: "t1",
                  title: "Benk og redskapsbod ved inngangen",
                  count: "19 stemmer",
                  isFocus: true,
                  address: "/reading",
                },
              ],
            },
          ],
          edges: [
            { from: "f1", to: "u1" },
            { from: "f1", to: "u2" },
            { from: "f2", to: "u3" },
            { from: "f2", to: "u2" },
            { from: "b1", to: "f1" },
            { from: "t1", to: "b1" },
            { from: "t1", to: "f2" },
          ],
        }),
      )}
      ${section(
        "Vegkartet",
        roadmapPicture({
          language: "nb",
          label: "Hva som skjer når",
          laneHeading: "Spor",
          periods: [
            { id: "now", title: "Nå" },
            { id: "soon", title: "Neste år" },
            { id: "later", title: "Senere" },
          ],
          lanes: [
            { id: "place", title: "Stedet" },
            { id: "people", title: "Folkene" },
            { id: "money", title: "Pengene" },
          ],
          entries: [
            {
              period: "now",
              lane: "place",
              title: "Benk ved inngangen",
              state: "done",
              address: "/reading",
              note: "Velforeningen",
            },
            { period: "soon", lane: "place", title: "Redskapsbod", state: "open", address: "/reading" },
            { period: "later", lane: "place", title: "Drivhus hele året" },
            {
              period: "now",
              lane: "people",
              title: "Vert hver tirsdag",
              state: "current",
              address: "/reading",
              note: "Tre på rundgang",
            },
            { period: "soon", lane: "people", title: "Kurs for nye" },
            { period: "soon", lane: "money", title: "Fast post på budsjettet", address: "/reading" },
          ],
        }),
      )}
      ${section(
        "Kartet",
        shapeMap({
          language: "nb",
          label: "Hagen med sine fire deler; Nordbygda er ledig.",
          viewBox: "0 0 400 300",
          shapes: [
            {
              id: "n",
              name: "Nordbygda",
              path: "M20 20 L210 30 L200 140 L60 150 Z",
              address: "/reading",
              isHighlighted: true,
              note: "3 ledige bed",
            },
            { id: "e", name: "Østenga", path: "M210 30 L380 60 L350 170 L200 140 Z", address: "/reading" },
            { id: "s", name: "Sørlia", path: "M60 150 L200 140 L230 280 L90 270 Z", address: "/reading" },
            { id: "w", name: "Tjernet", path: "M200 140 L350 170 L330 270 L230 280 Z", address: "/reading" },
          ],
        }),
      )}
    `,
  };
}
