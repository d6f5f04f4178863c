// The guide: what to do, with whom and how, in phases, themes and exercises; read, printed, and run by the processes.

export type { Step } from "./content/steps.ts";
export type { Article, Exercise, Guide, Phase, Theme } from "./guide.ts";
export { indexGuide } from "./index-guide.ts";
export { guideIn } from "./national-guide.ts";
export { guideRoutes } from "./routes.ts";
export { type CutKind, sheetDocument, type SheetOrder } from "./sheet.ts";
export type { SheetItem } from "./sheet/sheet-item.ts";
export { fieldsOf, type Layout, type SessionStep, type Tool } from "./tool.ts";
export { toolById } from "./tools.ts";
