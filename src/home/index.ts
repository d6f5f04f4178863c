// The front page: one sentence, three doors, and what the whole is about.

export { homeRoutes } from "./routes.ts";
