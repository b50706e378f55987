/** Whether the tests on ClickHouse can run; says once per run when they are left out. */
import { existsSync } from "node:fs";

export const isClickHouseInstalled = existsSync(new URL("../clickhouse/node_modules/chdb", import.meta.url));

export default function setup(): void {
  if (isClickHouseInstalled) return;
  process.stderr.write("test/clickhouse is left out: chdb is not installed; .ci/run installs it\n");
}
