/** `load-project.ts DIR`: loads a project in a process of its own and prints what that took. */
import { loadProject } from "../../loaders/load.ts";
import { openProject } from "../../src/project/project.ts";
import { measure } from "./measure.ts";

// The command comes compiled; here the TypeScript loader would be part of what is measured.
await import("../../loaders/loading/load-changes.ts");

const [directory = "."] = process.argv.slice(2);
const measured = await measure(() => loadProject(openProject(directory), { now: "2026-10-01T09:00:00" }));
process.stdout.write(JSON.stringify(measured));
