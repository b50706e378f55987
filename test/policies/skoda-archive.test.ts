/** What the archive policy (篇二) costs beyond the worked examples of the engine. */
import { expect, test } from "vitest";
import { proposedPenalties } from "../../src/scoring/proposed-penalties.ts";
import { analysisOf } from "../support/analysis-of.ts";

const loss = (loss_id: string, employee_id: string, pieces: number, more: object = {}) => ({
  loss_id,
  employee_id,
  package_id: null,
  found_on: "2026-03-10",
  cause: "filing",
  pieces,
  ...more,
});

test("P02-23: 20 yuan a piece; a breach of its own for advisers (P02-21), counted for nobody else", async () => {
  const analysis = await analysisOf(
    {
      employee: [
        { employee_id: "SA1", role: "sales_advisor" },
        { employee_id: "AR1", role: "archivist" },
      ],
      archive_loss: [
        loss("L1", "SA1", 2),
        loss("L2", "SA1", 1, { found_on: "2026-03-12", cause: "borrowing" }),
        loss("L3", "AR1", 3),
        loss("L4", "AR1", 1, { found_on: "2026-03-12" }),
        loss("L5", "AR1", 9, { cause: "other" }),
      ],
    },
    { asOf: "2026-03-31", profiles: ["skoda_archive"] },
  );
  const rows = await proposedPenalties(analysis, { start: "2026-03-01", end: "2026-03-31" });
  expect(rows.map((row) => [row.subject, row.rule, row.offence_no, row.multiplier, row.amount_fen])).toEqual([
    ["L3", "P02-23", 1, 1, 6000],
    ["L4", "P02-23", 1, 1, 2000],
    ["L1", "P02-23", 1, 1, 4000],
    ["L2", "P02-23", 2, 2, 4000],
  ]);
});
