// One person in the working group, and what that person brings.

import { kind } from "../kind.ts";
import { groupSectors } from "./choices/group-sector.ts";

export const groupMember = kind({
  id: "group-member",
  version: 1,
  name: {
    nb: "Medlem i arbeidsgruppa",
    nn: "Medlem i arbeidsgruppa",
    da: "Medlem af arbejdsgruppen",
    en: "Working group member",
  },
  plural: { nb: "Arbeidsgruppa", nn: "Arbeidsgruppa", da: "Arbejdsgruppen", en: "The working group" },
  hint: {
    nb: "Skriv ett medlem om gangen.",
    nn: "Skriv éin medlem om gongen.",
    da: "Skriv ét medlem ad gangen.",
    en: "Write one member at a time.",
  },
  title: "name",
  fields: {
    name: {
      type: "text",
      required: true,
      holds: "personal",
      label: { nb: "Hva heter du?", nn: "Kva heiter du?", da: "Hvad hedder du?", en: "What is your name?" },
    },
    organisation: {
      type: "text",
      label: {
        nb: "Hvilken organisasjon kommer du fra?",
        nn: "Kva organisasjon kjem du frå?",
        da: "Hvilken organisation kommer du fra?",
        en: "Which organisation do you come from?",
      },
      hint: {
        nb: "La feltet stå tomt for den som kommer på egne vegne.",
        nn: "Lat feltet stå tomt for den som kjem på eigne vegner.",
        da: "Lad feltet stå tomt for den, der kommer på egne vegne.",
        en: "Leave empty for somebody who comes on their own behalf.",
      },
    },
    sector: {
      type: "choice",
      label: {
        nb: "Hvilken del av lokalsamfunnet?",
        nn: "Kva del av lokalsamfunnet?",
        da: "Hvilken del af lokalsamfundet?",
        en: "Which part of the community?",
      },
      options: groupSectors,
    },
    role: {
      type: "choice",
      label: {
        nb: "Hvilken rolle har du i gruppa?",
        nn: "Kva rolle har du i gruppa?",
        da: "Hvilken rolle har du i gruppen?",
        en: "What is your role in the group?",
      },
      options: {
        leader: { nb: "Leder", nn: "Leiar", da: "Leder", en: "Leader" },
        "note-taker": { nb: "Skriver", nn: "Skrivar", da: "Referent", en: "Note-taker" },
        facilitator: { nb: "Møteleder", nn: "Møteleiar", da: "Mødeleder", en: "Facilitator" },
        participant: { nb: "Deltaker", nn: "Deltakar", da: "Deltager", en: "Participant" },
      },
    },
    brings: {
      type: "text",
      label: {
        nb: "Hva tar du med deg inn?",
        nn: "Kva tek du med deg inn?",
        da: "Hvad bringer du med?",
        en: "What do you bring?",
      },
      hint: {
        nb: "Erfaring, nettverk, tid eller noe du kan.",
        nn: "Erfaring, nettverk, tid eller noko du kan.",
        da: "Erfaring, netværk, tid eller noget, du kan.",
        en: "Experience, a network, time or something you can do.",
      },
    },
    hoursPerWeek: {
      type: "number",
      min: 0,
      max: 40,
      unit: { nb: "timer", nn: "timar", da: "timer", en: "hours" },
      label: {
        nb: "Hvor mange timer i uka har du?",
        nn: "Kor mange timar i veka har du?",
        da: "Hvor mange timer om ugen har du?",
        en: "How many hours a week do you have?",
      },
    },
    isSenior: {
      type: "flag",
      label: { nb: "Er selv senior", nn: "Er sjølv senior", da: "Er selv senior", en: "Is a senior" },
      hint: { nb: "60 år eller mer.", nn: "60 år eller meir.", da: "60 år eller mere.", en: "60 or over." },
    },
    isVolunteer: {
      type: "flag",
      label: { nb: "Er frivillig", nn: "Er frivillig", da: "Er frivillig", en: "Is a volunteer" },
    },
    isRelative: {
      type: "flag",
      label: { nb: "Er pårørende", nn: "Er pårørande", da: "Er pårørende", en: "Is a relative of a senior" },
    },
    isOwner: {
      type: "flag",
      label: {
        nb: "Kan bestemme at resultatet blir brukt",
        nn: "Kan avgjere at resultatet blir brukt",
        da: "Kan beslutte, at resultatet bliver brugt",
        en: "Can decide that the result is used",
      },
    },
  },
});
