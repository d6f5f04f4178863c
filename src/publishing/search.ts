// The search index of all public text: documents are put in and taken out here, and found again.

export type { Part } from "./search/highlight.ts";
export { indexDocuments, indexSection, removeDocuments, type SearchDocument } from "./search/index-documents.ts";
export { type Hit, type Question, search, type SearchResult } from "./search/search.ts";
