// Every address of the platform: the ground that pages, letters and tests stand on.

import type { Language } from "./platform/language.ts";

type Id = string;

/** Pages for everybody: /{language}/... */
export const urls = {
  home: (language: Language) => `/${language}`,
  search: (language: Language) => `/${language}/search`,
  article: (language: Language, slug: string) => `/${language}/articles/${slug}`,
  about: (language: Language) => `/${language}/articles/about`,
  privacy: (language: Language) => `/${language}/articles/privacy`,
  accessibility: (language: Language) => `/${language}/accessibility`,
  feedback: (language: Language) => `/${language}/accessibility/feedback`,
  display: (language: Language) => `/${language}/display`,

  guide: (language: Language) => `/${language}/guide`,
  phase: (language: Language, slug: string) => `/${language}/guide/phases/${slug}`,
  theme: (language: Language, slug: string) => `/${language}/guide/themes/${slug}`,
  exercise: (language: Language, slug: string) => `/${language}/guide/exercises/${slug}`,
  kinds: (language: Language) => `/${language}/guide/kinds`,
  shortPath: (language: Language) => `/${language}/guide/short-path`,
  sheet: (language: Language, exercise: string, format: "pdf" | "docx" | "html") =>
    `/${language}/guide/exercises/${exercise}/sheet.${format}`,

  /** Begin a process: with the whole guide, the short path, or one exercise. Asks who is there first. */
  start: (language: Language, from?: { readonly exercise?: string; readonly path?: "short" | "guide" }) =>
    `/${language}/start${from ? `?${new URLSearchParams(from)}` : ""}`,

  publications: (language: Language) => `/${language}/library`,
  publication: (language: Language, organisation: string, slug: string) =>
    `/${language}/library/${organisation}/${slug}`,

  signIn: (language: Language) => `/${language}/sign-in`,
  signInLink: (language: Language) => `/${language}/sign-in/link`,
  signInProvider: (language: Language, provider: string) => `/${language}/sign-in/providers/${provider}`,
  /** Where providers send people back to; registered with them. */
  providerAnswer: (provider: string) => `/api/auth/callback/${provider}`,
  signUp: (language: Language) => `/${language}/sign-up`,
  verification: (language: Language) => `/${language}/sign-up/verification`,
  forgotten: (language: Language) => `/${language}/password/forgotten`,
  newPassword: (language: Language) => `/${language}/password/new`,
  parkedForm: (language: Language, token: string) => `/${language}/parked/${token}`,
  signOut: (language: Language) => `/${language}/sign-out`,
  account: (language: Language) => `/${language}/account`,
  accountPart: (language: Language, part: "name" | "email" | "password" | "sessions" | "persons" | "proof") =>
    `/${language}/account/${part}`,
  invitation: (language: Language) => `/${language}/invitation`,
  newOrganisation: (language: Language) => `/${language}/account/organisations/new`,

  /** Only in the demonstration: choose whom to be. */
  demonstration: (language: Language) => `/${language}/demo`,
  firstRun: (language: Language) => `/${language}/first-run`,
  outbox: (language: Language) => `/${language}/operations/outbox`,
  operations: (language: Language) => `/${language}/operations`,
  health: "/health",
  metrics: "/metrics",
  securityTxt: "/.well-known/security.txt",
} as const;

/** Pages of a team: /{language}/o/{organisation}/... */
export function teamUrls(language: Language, organisation: string) {
  const team = `/${language}/o/${organisation}`;
  const process = (id: Id): string => `${team}/processes/${id}`;
  const item = (process_: Id, id: Id): string => `${process(process_)}/items/${id}`;
  return {
    home: team,
    members: `${team}/members`,
    member: (id: Id) => `${team}/members/${id}`,
    memberRole: (id: Id) => `${team}/members/${id}/role`,
    memberEnd: (id: Id) => `${team}/members/${id}/end`,
    invitations: `${team}/invitations`,
    invitationRevocation: (id: Id) => `${team}/invitations/${id}/revocation`,
    settings: `${team}/settings`,
    log: `${team}/log`,
    drafts: `${team}/drafts`,
    newProcess: `${team}/processes/new`,
    processes: `${team}/processes`,
    process,
    plan: (id: Id) => `${process(id)}/plan`,
    group: (id: Id) => `${process(id)}/group`,
    theme: (id: Id, slug: string) => `${process(id)}/themes/${slug}`,
    processSettings: (id: Id) => `${process(id)}/settings`,
    processState: (id: Id) => `${process(id)}/state`,
    adoption: (id: Id) => `${process(id)}/adoption`,
    run: (id: Id, run: Id) => `${process(id)}/runs/${run}`,
    runs: (id: Id) => `${process(id)}/runs`,
    runItems: (id: Id, run: Id) => `${process(id)}/runs/${run}/items`,
    runPlan: (id: Id, run: Id) => `${process(id)}/runs/${run}/plan`,
    runRemoval: (id: Id, run: Id) => `${process(id)}/runs/${run}/removal`,
    runState: (id: Id, run: Id) => `${process(id)}/runs/${run}/state`,
    repetition: (id: Id, run: Id) => `${process(id)}/runs/${run}/repetition`,
    runSheet: (id: Id, run: Id, format: "pdf" | "docx") => `${process(id)}/runs/${run}/sheet.${format}`,
    merge: (id: Id) => `${process(id)}/merge`,
    grouping: (id: Id) => `${process(id)}/grouping`,
    bin: (id: Id) => `${process(id)}/bin`,
    items: (id: Id) => `${process(id)}/items`,
    item,
    itemForm: (id: Id, it: Id) => `${item(id, it)}/edit`,
    itemAct: (id: Id, it: Id, act: "bin" | "restoration" | "place" | "split" | "links" | "unlinking" | "settlement") =>
      `${item(id, it)}/${act}`,
    trace: (id: Id, it: Id) => `${item(id, it)}/trace`,
    consents: (id: Id) => `${process(id)}/consents`,
    consent: (id: Id, consent: Id) => `${process(id)}/consents/${consent}`,
    selfChecks: (id: Id) => `${process(id)}/self-checks`,
    selfCheck: (id: Id, theme: string) => `${process(id)}/self-checks/${theme}`,
    roadmap: (id: Id) => `${process(id)}/roadmap`,
    roadmapRoles: (id: Id) => `${process(id)}/roadmap/roles`,
    roadmapBenefits: (id: Id) => `${process(id)}/roadmap/benefits`,
    roadmapLine: (id: Id, it: Id) => `${process(id)}/roadmap/lines/${it}`,
    roadmapPlace: (id: Id, it: Id) => `${process(id)}/roadmap/lines/${it}/place`,
    report: (id: Id, format?: "pdf" | "docx") => `${process(id)}/report${format ? `.${format}` : ""}`,
    exports: (id: Id, format: "csv" | "xlsx" | "json") => `${process(id)}/items.${format}`,
    publication: (id: Id) => `${process(id)}/publication`,
  } as const;
}

/** In place of a language where a route is declared. */
export const anyLanguage = ":language{(?:nb|nn|da|en)}" as Language;
/** The addresses of any team, where routes are declared. */
export const anyTeam = teamUrls(anyLanguage, ":organisation");
