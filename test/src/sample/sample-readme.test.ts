import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  bigPoorPayer,
  lateAfterHolidays,
  lateClerk,
  unluckyAdviser,
  unnoticedRepeat,
  weakAdviser,
} from "../../../src/sample/planted-truths.ts";
import { repositoryRoot } from "../../support/source-tree.ts";

test("the README of the sample tells every planted truth by its id", () => {
  const readme = readFileSync(join(repositoryRoot, "data/sample/README.md"), "utf8");
  const ids = [
    weakAdviser.employee_id,
    unluckyAdviser.employee_id,
    unluckyAdviser.period,
    lateAfterHolidays.department_id,
    lateClerk.employee_id,
    bigPoorPayer.customer_id,
    unnoticedRepeat.first.complaint_id,
    unnoticedRepeat.second.complaint_id,
  ];
  expect(ids.filter((id) => !readme.includes(id))).toEqual([]);
});
