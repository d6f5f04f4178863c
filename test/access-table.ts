// Who may come where: one line for every address that is not for everybody. An address that is missing here fails the access test.

import type { Role } from "#people/membership.ts";

export interface Right {
  /** The least that a member must be. */
  readonly least: Role;
  /** Whether a membership narrowed to one process is enough: for that process, for the whole team, or not at all. */
  readonly narrow: "process" | "team" | "never";
}

/** Reads and writes inside a process; a narrowed membership reaches its own. */
const reads: Right = { least: "reader", narrow: "process" };
const writes: Right = { least: "member", narrow: "process" };
const leads: Right = { least: "leader", narrow: "process" };
/** What belongs to the team and not to one process. */
const belongs: Right = { least: "reader", narrow: "team" };
const starts: Right = { least: "member", narrow: "never" };
const invites: Right = { least: "leader", narrow: "never" };
const owns: Right = { least: "owner", narrow: "never" };

/** By method and address below /{language}/o/{organisation}. */
export const rights: Readonly<Record<string, Right>> = {
  "GET ": belongs,
  "POST /drafts": belongs,
  "GET /members": belongs,
  "GET /members/:membership": belongs,
  "POST /members/:membership/role": invites,
  "POST /members/:membership/end": invites,
  "GET /invitations": invites,
  "POST /invitations": invites,
  "POST /invitations/:invitation/revocation": invites,
  "GET /log": belongs,
  "GET /settings": owns,
  "POST /settings": owns,
  "GET /processes/new": starts,
  "POST /processes": starts,

  "GET /processes/:process": reads,
  "GET /processes/:process/plan": reads,
  "GET /processes/:process/group": reads,
  "GET /processes/:process/themes/:theme": reads,
  "GET /processes/:process/settings": reads,
  "POST /processes/:process/settings": writes,
  "POST /processes/:process/state": leads,
  "GET /processes/:process/adoption": leads,
  "POST /processes/:process/adoption": leads,

  "GET /processes/:process/runs/:run": reads,
  "POST /processes/:process/runs/:run/items": writes,
  "POST /processes/:process/runs/:run/state": writes,
  "POST /processes/:process/runs/:run/repetition": writes,
  "POST /processes/:process/runs": writes,
  "GET /processes/:process/runs/:run/plan": writes,
  "POST /processes/:process/runs/:run/plan": writes,
  "POST /processes/:process/runs/:run/removal": writes,
  "GET /processes/:process/runs/:run/sheet.pdf": reads,
  "GET /processes/:process/runs/:run/sheet.docx": reads,

  "GET /processes/:process/self-checks": reads,
  "GET /processes/:process/self-checks/:theme": reads,
  "POST /processes/:process/self-checks/:theme": writes,

  "GET /processes/:process/items": reads,
  "GET /processes/:process/bin": reads,
  "GET /processes/:process/merge": writes,
  "POST /processes/:process/merge": writes,
  "GET /processes/:process/grouping": writes,
  "POST /processes/:process/grouping": writes,
  "GET /processes/:process/items/:item": reads,
  "GET /processes/:process/items/:item/trace": reads,
  "GET /processes/:process/items/:item/edit": writes,
  "POST /processes/:process/items/:item/edit": writes,
  "GET /processes/:process/items/:item/split": writes,
  "POST /processes/:process/items/:item/split": writes,
  "POST /processes/:process/items/:item/place": writes,
  "POST /processes/:process/items/:item/links": writes,
  "POST /processes/:process/items/:item/unlinking": writes,
  "POST /processes/:process/items/:item/settlement": writes,
  "POST /processes/:process/items/:item/bin": writes,
  "POST /processes/:process/items/:item/restoration": writes,

  "GET /processes/:process/roadmap": reads,
  "GET /processes/:process/roadmap/roles": reads,
  "GET /processes/:process/roadmap/benefits": reads,
  "GET /processes/:process/roadmap/lines/:item": reads,
  "POST /processes/:process/roadmap/lines/:item": writes,
  "POST /processes/:process/roadmap/lines/:item/place": writes,

  "GET /processes/:process/report": reads,
  "GET /processes/:process/report.pdf": reads,
  "GET /processes/:process/report.docx": reads,
  "GET /processes/:process/items.csv": reads,
  "GET /processes/:process/items.xlsx": reads,
  "GET /processes/:process/items.json": reads,

  "GET /processes/:process/publication": reads,
  "POST /processes/:process/publication": leads,
  "GET /processes/:process/consents": reads,
  "POST /processes/:process/consents": writes,
  "GET /processes/:process/consents/:consent": leads,
  "POST /processes/:process/consents/:consent": leads,
};
