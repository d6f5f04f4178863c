// Where somebody came from, when the form says so: a path of ours and nothing else.

/** The path, or `otherwise` when it would lead anywhere but to a page of a team. */
export function backTo(typed: string, otherwise: string): string {
  return /^\/(?:nb|nn|da|en)\/o\/[a-z0-9-]+\/[\w/?=&#.-]*$/.test(typed) ? typed : otherwise;
}
