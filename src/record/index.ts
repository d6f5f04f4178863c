// The connected record: what a group writes down, what it rests on, whose voices stand behind it. Rules and SQL, no pages.

export type { Consent, ConsentForm } from "./consents/consent.ts";
export { consentForms } from "./consents/consent.ts";
export { findConsent, insertConsent, listConsents, listStandingConsents } from "./consents/store.ts";
export { forgetAgain } from "./consents/forget-again.ts";
export { withdrawConsent, type Grave, type KeptItem, type Withdrawal } from "./consents/withdraw-consent.ts";
export { editItem, type Edit, type EditProblem } from "./items/edit-item.ts";
export { channels, type Channel, type Item } from "./items/item.ts";
export { listLatestLines, type ItemLine } from "./items/latest-lines.ts";
export {
  insertLinks,
  listLinked,
  listOutdated,
  removeLink,
  type Link,
  type LinkedItem,
  type LinkWish,
} from "./items/links.ts";
export { type LinkFrom, listLinksFrom } from "./items/links-from.ts";
export { mergeItems } from "./items/merge-items.ts";
export { moveItem } from "./items/move-item.ts";
export { listOrigins, type Origin } from "./items/origins.ts";
export { settleItem } from "./items/settle-item.ts";
export { splitItem } from "./items/split-item.ts";
export { listCounts, type KindCount } from "./items/counts.ts";
export { findItem, listItemIds, listItems, listItemsById, listNotesUnder, type ItemFilter } from "./items/store.ts";
export { listVersions, type ItemVersion } from "./items/versions.ts";
export { restoreItems, trashItems } from "./items/trash-item.ts";
export { withoutPersonal } from "./items/without-personal.ts";
export { writeItem, writeItems, type NewItem } from "./items/write-items.ts";
export type { Field, FieldProblem, FieldValue, FieldValues, Kind } from "./kind.ts";
export { isKindId, kindById, kinds } from "./kinds.ts";
export { countHeard } from "./trace/heard.ts";
export { listQuotes, type Quote } from "./trace/quotes.ts";
export { walkTrace, type Trace, type TraceLink, type TraceNode } from "./trace/trace.ts";
export { countVoices, listVoices, namedGroups, noVoices, refreshVoices, type Voices } from "./trace/voices.ts";
export { readValues, shownValue, type ReadValues, type Typed } from "./values.ts";
