import { defineConfig } from "vitest/config";

/** Tests that need the whole sample loaded; it is loaded once, before the first of them. */
const whole = ["test/sample/**/*.test.ts", "test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: whole } },
      { extends: true, test: { name: "sample", include: whole, globalSetup: ["test/support/load-sample.ts"] } },
    ],
  },
});
