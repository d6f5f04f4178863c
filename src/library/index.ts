// The public memory: what there is to find, for everybody.

export { searchRoutes as libraryRoutes } from "./search/routes.ts";
