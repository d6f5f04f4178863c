// Is a theme good enough to go on from? What there is and what is missing, counted: advice, never a lock.

import { boundaryFields } from "./boundary-fields.ts";

/** Which items count. All that is said must hold. */
export interface Condition {
  readonly kinds: readonly string[];
  /** Fields with something in them; of several in one, any will do. */
  readonly filled?: readonly (string | readonly string[])[];
  /** At least one of these values. */
  readonly anyOf?: readonly Readonly<Record<string, string | boolean>>[];
  readonly isNot?: Readonly<Record<string, string>>;
  /** It rests on something by this relation. */
  readonly rests?: string;
  /** An item of this kind rests on it. */
  readonly carries?: string;
  readonly hasConsent?: true;
}

/** Counted from the plan and the voices, not from what is written. */
export type OtherCount = "plannedRuns" | "voices";

export interface GateLine {
  readonly id: string;
  readonly counts: Condition | OtherCount;
  /** A number, or as many as there are of something, and at least one. */
  readonly needs: number | Condition;
  /** None of it is what is wanted. */
  readonly isUnwanted?: true;
}

const one = 1;
const [firstBoundary, secondBoundary] = boundaryFields;

export const gates = {
  "set-up": [
    { id: "owner", counts: { kinds: ["mandate"], filled: [["ownerUnit", "owner"]] }, needs: one },
    { id: "members", counts: { kinds: ["group-member"] }, needs: 3 },
    {
      id: "senior-in-group",
      counts: { kinds: ["group-member"], anyOf: [{ isSenior: true }, { isVolunteer: true }] },
      needs: one,
    },
    { id: "days", counts: "plannedRuns", needs: one },
  ],
  understand: [
    { id: "terms", counts: { kinds: ["term"] }, needs: one },
    { id: "starred", counts: { kinds: ["assumption"], anyOf: [{ isStarred: true }] }, needs: 3 },
    { id: "challenge", counts: { kinds: ["challenge"] }, needs: one },
  ],
  "plan-involvement": [
    { id: "must-have", counts: { kinds: ["actor"], anyOf: [{ mustHave: true }] }, needs: one },
    { id: "level", counts: { kinds: ["involvement"], filled: ["level"] }, needs: { kinds: ["involvement"] } },
    { id: "promise", counts: { kinds: ["involvement"], filled: ["promise"] }, needs: { kinds: ["involvement"] } },
    { id: "missing-group", counts: { kinds: ["involvement"], anyOf: [{ isMissing: true }] }, needs: one },
  ],
  insight: [
    { id: "persons", counts: "voices", needs: 4 },
    {
      id: "missing-met",
      counts: { kinds: ["involvement"], anyOf: [{ isMissing: true }], filled: ["plannedOn"] },
      needs: one,
    },
    { id: "consent", counts: { kinds: ["insight-note"], hasConsent: true }, needs: { kinds: ["insight-note"] } },
  ],
  analysis: [
    { id: "findings", counts: { kinds: ["finding"], rests: "evidence" }, needs: 3 },
    {
      id: "tested",
      counts: { kinds: ["assumption"], filled: ["status"], isNot: { status: "untested" } },
      needs: { kinds: ["assumption"], anyOf: [{ isStarred: true }] },
    },
    { id: "reported", counts: { kinds: ["finding", "involvement"], filled: ["reportedBackOn"] }, needs: one },
  ],
  "target-picture": [
    { id: "target-tried", counts: { kinds: ["target-picture"], filled: ["shownTo", "recognition"] }, needs: one },
    { id: "criteria", counts: { kinds: ["assessment"], anyOf: [{ what: "criterion" }] }, needs: 3 },
  ],
  ideas: [
    { id: "reasoned", counts: { kinds: ["assessment"], filled: ["decision", "reason"] }, needs: one },
    { id: "tried", counts: { kinds: ["trial"], filled: ["result"] }, needs: one },
  ],
  role: [
    { id: "roles", counts: { kinds: ["concept"], carries: "role" }, needs: { kinds: ["concept"] } },
    {
      id: "boundary",
      counts: { kinds: ["role"], filled: [firstBoundary, secondBoundary] },
      needs: { kinds: ["role"] },
    },
    {
      id: "stopped",
      counts: { kinds: ["role"], anyOf: boundaryFields.map((field) => ({ [field]: "stop" })) },
      needs: 0,
      isUnwanted: true,
    },
  ],
  value: [
    {
      id: "baseline",
      counts: { kinds: ["benefit"], filled: ["indicator", "baseline"] },
      needs: { kinds: ["benefit"], filled: ["indicator"] },
    },
    {
      id: "benefit-owner",
      counts: { kinds: ["benefit"], filled: ["indicator", ["ownerUnit", "owner"]] },
      needs: { kinds: ["benefit"], filled: ["indicator"] },
    },
  ],
  roadmap: [
    {
      id: "committed",
      counts: { kinds: ["roadmap-item"], filled: [["ownerUnit", "responsible"], "resources"] },
      needs: { kinds: ["roadmap-item"] },
    },
    { id: "anchored", counts: { kinds: ["anchoring"], filled: ["outcome"] }, needs: one },
    { id: "decided", counts: { kinds: ["decision-case"], filled: ["decision"] }, needs: { kinds: ["decision-case"] } },
  ],
} as const satisfies Readonly<Record<string, readonly GateLine[]>>;

export type GateTheme = keyof typeof gates;
export type GateLineId = (typeof gates)[GateTheme][number]["id"];

export interface Counted {
  readonly there: number;
  readonly needed: number;
}

export interface GateAnswer extends Counted {
  readonly id: GateLineId;
  readonly isEnough: boolean;
}

/** The lines of a theme with what was counted for each, in the same order. */
export function gateOf(theme: GateTheme, counted: readonly Counted[]): GateAnswer[] {
  const lines: readonly GateLine[] = gates[theme];
  return lines.map((line, index) => {
    const there = counted[index]?.there ?? 0;
    const wished = counted[index]?.needed ?? 0;
    const needed = typeof line.needs === "number" ? line.needs : Math.max(1, wished);
    const isEnough = line.isUnwanted ? there === 0 : there >= needed;
    return { id: line.id as GateLineId, there, needed, isEnough };
  });
}

export function hasGate(theme: string): theme is GateTheme {
  return Object.hasOwn(gates, theme);
}
