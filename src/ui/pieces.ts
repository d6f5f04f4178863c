// The pieces pages are put together from, in one place for those who write pages.

export { bars } from "./pieces/bars.ts";
export type { Bar } from "./pieces/bars.ts";
export { confirm, details, facts, pageTop, section, steps, table, writing } from "./pieces/content.ts";
export type { Fact, PageTop, Step, Table, TableColumn } from "./pieces/content.ts";
export { cards, doors, linkList, pagination, tabs } from "./pieces/links.ts";
export type { Card, Door, Link, Pagination, Tab } from "./pieces/links.ts";
export { emptyState, meter, notice, progress, tag } from "./pieces/messages.ts";
export type { EmptyState, Notice, TagTone, Tone } from "./pieces/messages.ts";
export { neighboursIn, onward } from "./pieces/onward.ts";
export type { Neighbour, Neighbours } from "./pieces/onward.ts";
