// The real press for a test file: its process starts with the first document, and ends with the tests.

import { after } from "node:test";
import { systemLater } from "#platform/clock.ts";
import { type Documents, openDocuments } from "#platform/documents/documents.ts";

export function testDocuments(): Documents {
  const documents = openDocuments(systemLater);
  after(() => documents.close(0));
  return documents;
}
