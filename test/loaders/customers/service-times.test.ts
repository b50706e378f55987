import { expect, test } from "vitest";
import { serviceTimes } from "../../../loaders/customers/service-times.ts";
import { readLine } from "../../support/read-record.ts";

test("hours spent on a customer; less than nothing is refused", () => {
  const line = { 记录编号: "FW1", 客户编号: "K1", 服务人: "Y1-10", 服务日期: "2026-05-08", "工时（小时）": "1.5" };
  expect(readLine(serviceTimes, line)).toEqual([
    {
      values: { record_id: "FW1", customer_id: "K1", employee_id: "Y1-10", served_on: "2026-05-08", hours: 1.5 },
      faults: [],
    },
  ]);
  const [wrong] = readLine(serviceTimes, { ...line, "工时（小时）": "-1" });
  expect(wrong?.faults).toMatchObject([{ column: "hours", check: "rule" }]);
});
