import { expect, test } from "vitest";
import { gradeChanges } from "../../../loaders/customers/grade-changes.ts";
import { readLine } from "../../support/read-record.ts";

const line = {
  客户编号: "K1",
  调整日期: "2026-05-08",
  调整后等级: "A级",
  调整原因: "新签三年框架协议",
  提出人: "Y1-10",
  批准人: "Y1-01",
  有效期至: "2026-12-31",
};

test("who set which grade, when, why and until when", () => {
  expect(readLine(gradeChanges, line)).toEqual([
    {
      values: {
        customer_id: "K1",
        changed_on: "2026-05-08",
        grade: "A",
        reason: "新签三年框架协议",
        second_decided_by: null,
        initiated_by: "Y1-10",
        decided_by: "Y1-01",
        expires_on: "2026-12-31",
      },
      faults: [],
    },
  ]);
});

test.each([
  ["调整日期", "changed_on"],
  ["调整后等级", "grade"],
  ["调整原因", "reason"],
  ["批准人", "decided_by"],
])("a change without %s is refused", (header, column) => {
  const [read] = readLine(gradeChanges, { ...line, [header]: "" });
  expect(read?.faults).toMatchObject([{ column, check: "missing" }]);
});

test("a change may not end before it begins", () => {
  const [read] = readLine(gradeChanges, { ...line, 有效期至: "2026-05-07" });
  expect(read?.faults).toMatchObject([{ column: "expires_on", check: "rule" }]);
});
