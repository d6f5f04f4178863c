// The pictures for those who look rather than read, in one place for those who write pages.

export { pathPicture } from "./pictures/path-picture.ts";
export type { PathPhase, PathPicture, Station } from "./pictures/path-picture.ts";
export { planPicture } from "./pictures/plan-picture.ts";
export type { PlanPicture, PlanRow } from "./pictures/plan-picture.ts";
export { roadmapPicture } from "./pictures/roadmap-picture.ts";
export type { RoadmapEntry, RoadmapPicture } from "./pictures/roadmap-picture.ts";
export { shapeMap } from "./pictures/shape-map.ts";
export type { Shape, ShapeMap } from "./pictures/shape-map.ts";
export type { State } from "./pictures/state.ts";
export { tracePicture } from "./pictures/trace-picture.ts";
export type { TraceLayer, TraceNode, TracePicture } from "./pictures/trace-picture.ts";
