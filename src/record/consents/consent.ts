// What a person allowed when we talked: what it covers, how and when it was given. The person is a code, never a name.

import type { Day } from "#platform/clock.ts";

export const consentForms = ["oral", "written", "oral-on-paper-form", "by-helper"] as const;
export type ConsentForm = (typeof consentForms)[number];

export interface Consent {
  readonly id: string;
  readonly processId: string;
  /** Empty once the consent is withdrawn. */
  readonly informantCode: string;
  readonly covers: string;
  readonly givenHow: ConsentForm;
  readonly givenOn: Day;
  /** Wants to hear what came of it. */
  readonly wantsToHear: boolean;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
}
