/** Versions of a policy value as stretches of days without overlap (P02-27). */
import { expect, test } from "vitest";
import { policyRows } from "../../../src/warehouse/policy-tables.ts";
import { policyOf } from "../../support/policy-of.ts";

const lengths = (overrides: Parameters<typeof policyOf>[1], store = "S1") =>
  policyRows(policyOf(["skoda_archive"], overrides), "deadlines", [store])
    .filter(({ id }) => id === "archive.sale_handover")
    .map(({ effective_from, effective_to, length }) => [effective_from, effective_to, length].join(" "));

test("a value that never changed holds for ever", () => {
  expect(lengths([])).toEqual(["2000-01-01 9999-12-31 3"]);
});

test("a change holds from its day until it ends, then the profile's value again", () => {
  const change = { id: "archive.sale_handover", length: 2, effective_from: "2026-03-01", effective_to: "2026-03-31" };
  expect(lengths([change])).toEqual(["2000-01-01 2026-02-28 3", "2026-03-01 2026-03-31 2", "2026-04-01 9999-12-31 3"]);
});

test("another store's change is none of this store's", () => {
  const change = { id: "archive.sale_handover", length: 2, store: "S2" };
  expect(lengths([change])).toEqual(["2000-01-01 9999-12-31 3"]);
  expect(lengths([change], "S2")).toEqual(["2000-01-01 9999-12-31 2"]);
});

test("a setting goes to the column of its type", () => {
  const rows = policyRows(policyOf(["skoda_archive", "group_4s"]), "settings", ["S1"]);
  const of = (id: string) => rows.find((row) => row.id === id);
  expect(of("complaint.repeat_window_days")).toMatchObject({ number: 90, text: null, flag: null, list: null });
  expect(of("archive.sale_anchor")).toMatchObject({ number: null, text: "delivery" });
  expect(of("archive.cumulate_late_and_defect")).toMatchObject({ flag: true, text: null });
  expect(of("complaint.early_warning_recipients")).toMatchObject({ list: ["brand_division", "legal"] });
});
