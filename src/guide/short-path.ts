// The short path as meetings: whole exercises gathered until an hour is full, and the talks between them.

import type { Exercise } from "./guide.ts";

export interface Meeting {
  readonly exercises: readonly Exercise[];
  readonly minutes: number;
  /** How many times, where these are talks and no meeting. */
  readonly talks: number | null;
}

export const meetingMinutes = 60;

export function meetingsOf(path: readonly Exercise[]): Meeting[] {
  const meetings: Meeting[] = [];
  for (const exercise of path) {
    const { minutes, talks = null } = exercise.short ?? { minutes: 0 };
    const last = meetings.at(-1);
    if (last && talks === null && last.talks === null && last.minutes + minutes <= meetingMinutes) {
      const exercises = [...last.exercises, exercise];
      meetings[meetings.length - 1] = { exercises, minutes: last.minutes + minutes, talks };
    } else {
      meetings.push({ exercises: [exercise], minutes, talks });
    }
  }
  return meetings;
}
