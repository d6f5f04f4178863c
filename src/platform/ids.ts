// New ids: time-ordered UUIDs, so that rows written together lie together.

import { v7, validate } from "uuid";

export type NewId = () => string;

export function newId(): string {
  return v7();
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && validate(value);
}
