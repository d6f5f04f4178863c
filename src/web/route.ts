// One address, who may come, and the named function that answers. A feature lists its routes; nothing else opens a door.

import type { MemberVisit, PersonVisit, Visit } from "./visit.ts";

type Answer<V> = (visit: V) => Response | Promise<Response>;
type Admit = (visit: MemberVisit) => unknown;

interface RouteBase {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** The handler's name, for `bin/routes`. */
  readonly name: string;
  /** Which of those it is for are let in, where not all are. */
  readonly admits?: string;
}

export type Route = RouteBase &
  (
    | {
        readonly access: "public";
        readonly answer: Answer<Visit>;
        /** Kept as ready bytes until something is published; only these query names make a page of its own. */
        readonly keep: readonly string[] | null;
      }
    | { readonly access: "person" | "operator"; readonly answer: Answer<PersonVisit> }
    | { readonly access: "member"; readonly answer: Answer<MemberVisit> }
  );

/** Open to everybody. */
export function open(method: "GET" | "POST", path: string, answer: Answer<Visit>): Route {
  return { access: "public", method, path, name: answer.name, answer, keep: null };
}

/** Open to everybody, and the same for all who are not signed in: kept as ready bytes. */
export function kept(path: string, answer: Answer<Visit>, query: readonly string[] = []): Route {
  return { access: "public", method: "GET", path, name: answer.name, answer, keep: query };
}

/** For whoever is signed in, about themselves. */
export function personal(method: "GET" | "POST", path: string, answer: Answer<PersonVisit>): Route {
  return { access: "person", method, path, name: answer.name, answer };
}

/** For those who look after the installation. */
export function operating(method: "GET" | "POST", path: string, answer: Answer<PersonVisit>): Route {
  return { access: "operator", method, path, name: answer.name, answer };
}

/**
 * For members of the organisation in the address. What they may see is the use-case's to say; where something is changed,
 * `admit` throws a refusal at whoever may not, before anything that was sent is read.
 */
export function team(
  ...given: ["GET", path: string, Answer<MemberVisit>] | ["POST", path: string, Admit, Answer<MemberVisit>]
): Route {
  if (given[0] === "GET") {
    const [method, path, answer] = given;
    return { access: "member", method, path, name: answer.name, answer };
  }
  const [method, path, admit, change] = given;
  const answer = async (visit: MemberVisit): Promise<Response> => {
    await admit(visit);
    return change(visit);
  };
  return { access: "member", method, path, name: change.name, admits: admit.name, answer };
}
