// One request as a handler meets it: who asks, in which language, and the few ways to answer.

import type { Policy } from "#people/membership.ts";
import type { Actor, Transact } from "#people/actor.ts";
import type { Membership } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Person } from "#people/person.ts";
import type { Db } from "#platform/database/database.ts";
import type { Documents } from "#platform/documents/documents.ts";
import type { NewId } from "#platform/ids.ts";
import type { Language } from "#platform/language.ts";
import type { Display } from "#ui/display.ts";
import type { Html } from "#ui/html.ts";
import type { Link } from "#ui/pieces/links.ts";
import type { Form } from "./form.ts";
import type { NoticeKey } from "./texts.ts";

/** What a handler says about its page; the shell adds the rest. */
export interface PageParts {
  readonly title: string;
  readonly description?: string;
  readonly body: Html;
  readonly breadcrumbs?: readonly Link[];
  readonly hasProblems?: boolean;
  readonly width?: "reading" | "wide";
  readonly scripts?: readonly string[];
  /** Languages this page exists in; all four by default. */
  readonly languages?: readonly Language[];
  /** Marked as part of the demonstration, on public pages too. */
  readonly isInvented?: boolean;
}

export interface Session {
  readonly id: string;
  readonly token: string;
  readonly accountId: string;
  readonly email: string;
  /** When the password or a link was last given. */
  readonly provenAt: Date;
}

/** Anybody's request. */
export interface Visit {
  readonly language: Language;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: Request;
  readonly now: Date;
  readonly newId: NewId;
  readonly display: Display;
  readonly person: Person | null;
  readonly session: Session | null;
  /** A named part of the address. */
  param(name: string): string;
  /** A named part of the address that must be an id; 404 on nonsense. */
  id(name: string): string;
  form(): Promise<Form>;
  publicly<T>(work: (db: Db) => Promise<T>): Promise<T>;
  page(parts: PageParts, status?: 200 | 404 | 409 | 422 | 429): Response;
  /** Done: go and see. `said` is a key of the notices, shown once at the top. */
  seeOther(address: string, said?: NoticeKey): Response;
  /** Makes files, one after the other over all who ask. */
  readonly documents: Documents;
  /** Downloads; private ones are kept nowhere. */
  file(bytes: Uint8Array<ArrayBuffer> | string, type: string, name?: string): Response;
}

/** A signed-in person's request, outside any organisation. */
export interface PersonVisit extends Visit {
  readonly person: Person;
  readonly session: Session;
  /** Bound to the person alone. */
  personally<T>(work: (db: Db) => Promise<T>): Promise<T>;
}

/** A member's request in an organisation: what every use-case of a team is given first. */
export interface MemberVisit extends PersonVisit {
  readonly organisation: Organisation;
  readonly membership: Membership;
  readonly actor: Actor;
  readonly may: Policy;
  /** One short transaction bound to the person and the organisation. */
  readonly transact: Transact;
  /** After something was published, changed or withdrawn: every public surface follows at once. */
  publicChanged(): Promise<void>;
}
