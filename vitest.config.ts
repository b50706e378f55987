import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Tests that need the whole sample loaded; it is loaded once, before the first of them. */
const whole = ["test/sample/**/*.test.ts", "test/browser/**/*.test.ts"];

/** Tests on a second engine, half a gigabyte that only its own lockfile installs. */
const clickHouse = ["test/clickhouse/*.test.ts"];
const isClickHouseInstalled = existsSync(new URL("test/clickhouse/node_modules/chdb", import.meta.url));
if (!isClickHouseInstalled) {
  process.stderr.write("left out test/clickhouse: chdb is not installed; .ci/run installs it\n");
}

export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...whole, "test/clickhouse/**"] },
      },
      { extends: true, test: { name: "sample", include: whole, globalSetup: ["test/support/load-sample.ts"] } },
      ...(isClickHouseInstalled ? [{ extends: true as const, test: { name: "clickhouse", include: clickHouse } }] : []),
    ],
  },
});
