// The demonstration: two invented municipalities with a story. What newcomers see first is also what the tests use.

export {
  demoMemberships,
  demoOrganisations,
  type DemoPerson,
  demoPeople,
  type DemoPersonName,
  demoProcesses,
} from "./demo-cast.ts";
export { type Demo, seedDemo } from "./seed-demo.ts";
export { type DemoDoor, demoDoor } from "./whom-to-be.ts";
