import { defineConfig } from "vitest/config";
import { isClickHouseInstalled } from "./test/support/second-engine.ts";

/** Tests that need the whole sample loaded; it is loaded once, before the first of them. */
const whole = ["test/sample/**/*.test.ts", "test/browser/**/*.test.ts"];

/** Tests on a second engine, half a gigabyte that only its own lockfile installs. */
const clickHouse = ["test/clickhouse/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...whole, "test/clickhouse/**"],
          globalSetup: ["test/support/second-engine.ts"],
        },
      },
      { extends: true, test: { name: "sample", include: whole, globalSetup: ["test/support/load-sample.ts"] } },
      {
        extends: true,
        test: { name: "clickhouse", include: isClickHouseInstalled ? clickHouse : [] },
      },
    ],
  },
});
