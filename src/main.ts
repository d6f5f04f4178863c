// Starts the program.

import { runUntilAsked } from "./run-until-asked.ts";
import { start } from "./start.ts";

runUntilAsked(() => start(process.env));
