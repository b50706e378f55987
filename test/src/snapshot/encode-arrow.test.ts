import { tableFromIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { encodeArrow } from "../../../src/snapshot/encode-arrow.ts";
import { encodeJson, jsonColumns } from "../../../src/snapshot/encode-json.ts";
import { snapshotFixture } from "../../support/snapshot-fixture.ts";

const snapshot = snapshotFixture();
const person = { ...snapshot.cells[0], employee: "Y1-04" } as (typeof snapshot.cells)[number];
const withPerson = { ...snapshot, cells: [...snapshot.cells, person] };

test("Arrow and JSON carry the same cells, and no person's", () => {
  const table = tableFromIPC(encodeArrow(withPerson));
  const json = JSON.parse(encodeJson(withPerson)) as { rows: unknown[][]; columns: string[] };
  expect(table.numRows).toBe(snapshot.cells.length);
  expect(json.columns).toEqual(jsonColumns);
  expect(table.schema.metadata.get("as_of")).toBe(snapshot.asOf);
  const rows = table.toArray().map((row) => jsonColumns.map((column) => row[column]));
  expect(rows).toEqual(json.rows);
  expect(JSON.stringify(json)).not.toContain("Y1-04");
});

test("the same snapshot gives the same bytes", () => {
  expect(Buffer.from(encodeArrow(snapshot)).equals(encodeArrow(snapshotFixture()))).toBe(true);
});
