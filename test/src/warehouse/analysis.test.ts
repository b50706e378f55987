/** Opening a project's warehouse: what is read, what is told, what is refused. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, GuanlanError } from "../../../src/errors.ts";
import { openAnalysis } from "../../../src/warehouse/analysis.ts";
import { execute } from "../../../src/warehouse/query-rows.ts";
import { replaceWarehouse } from "../../../src/warehouse/warehouse-file.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { projectFolder } from "../../support/project-folder.ts";

const march = { asOf: "2026-03-31" };

async function loadedProject() {
  const project = projectFolder([], {}).open();
  mkdirSync(dirname(project.paths.warehouse), { recursive: true });
  await replaceWarehouse(project.paths.warehouse, (next) =>
    execute(next, "insert into raw.store (store_id, name, _file, _row) values ('S01', '城东店', 'stores.csv', 2)"),
  );
  return project;
}

describe("openAnalysis", () => {
  test("reads the file and leaves it to other readers", async () => {
    const project = await loadedProject();
    const [first, second] = [await openAnalysis(project, march), await openAnalysis(project, march)];
    const stores = await first.db.selectFrom("dim_store").selectAll().execute();
    expect(stores).toEqual([{ store_id: "S01", name: "城东店", city: null, calendar_id: "state" }]);
    expect(await second.db.selectFrom("run_context").selectAll().execute()).toEqual([{ as_of: "2026-03-31" }]);
    await expect(execute(first.connection, "delete from warehouse.raw.store")).rejects.toThrow(/read-only/);
    await first.close();
    await second.close();
  });

  test("an entity that the file does not know is empty", async () => {
    const project = await loadedProject();
    await replaceWarehouse(project.paths.warehouse, (next) => execute(next, "drop table raw.receivable"));
    const analysis = await openAnalysis(project, march);
    expect(await analysis.db.selectFrom("fct_receivables").selectAll().execute()).toEqual([]);
    await analysis.close();
  });

  test("says so when nothing was loaded", async () => {
    const project = projectFolder([], {}).open();
    expect(existsSync(project.paths.warehouse)).toBe(false);
    await expect(openAnalysis(project, march)).rejects.toThrow(GuanlanError);
    await expect(openAnalysis(project, march)).rejects.toThrow(/^missing warehouse: .*; run guanlan load$/);
  });
});

test("a calendar that was not loaded is refused by name", async () => {
  const opening = analysisOf({}, { ...march, stores: [{ id: "S1", calendar: "own" }] });
  await expect(opening).rejects.toThrow(new ConfigError('unknown calendar: "own" (guanlan.yaml)'));
});

test("a store that guanlan.yaml configures exists before its first row", async () => {
  const { db } = await analysisOf({}, { ...march, stores: [{ id: "S9", calendar: "seven_day" }] });
  expect(await db.selectFrom("dim_store").select(["store_id", "name", "calendar_id"]).execute()).toEqual([
    { store_id: "S9", name: "S9", calendar_id: "seven_day" },
  ]);
});

describe("warnings", () => {
  const delivery = [{ delivered_at: "2026-12-30 10:00:00" }];

  test("none while every due date lies within the known calendar", async () => {
    expect((await analysisOf({ delivery }, { asOf: "2026-12-29" })).warnings).toEqual([]);
  });

  test("tell of due dates beyond it", async () => {
    expect((await analysisOf({ delivery }, { asOf: "2026-12-30" })).warnings).toEqual([
      "unknown holidays after 2026-12-31: working days until 2027-01-04 follow the weekday only",
    ]);
  });

  test("tell of an as-of day beyond it", async () => {
    expect((await analysisOf({}, { asOf: "2027-02-01" })).warnings).toHaveLength(1);
  });
});
