import { expect, test } from "vitest";
import { strayDecisions } from "../../../src/scoring/stray-decisions.ts";
import { martsWith } from "../../support/marts-with.ts";

test("a number that no proposal has is named", async () => {
  const decision = (proposal: string) => ({
    proposal,
    decision: "confirmed",
    decided_by: "CD1",
    decided_on: "2026-03-31",
  });
  const db = await martsWith({ fct_penalty_decisions: [decision("BBBB-BBBB"), decision("AAAA-AAAA")] });
  expect(await strayDecisions(db, [{ number: "AAAA-AAAA" }])).toEqual(["BBBB-BBBB"]);
});
