import { expect, test } from "vitest";
import { orderedDays, readings } from "../../../loaders/mapping/date-orders.ts";

test("days that read by themselves need no order", () => {
  expect(orderedDays(["2026-03-05", "2026年3月5日", 46086, "面议", ""])).toBeUndefined();
});

test("one day may prove the order of all", () => {
  expect(orderedDays(["1/2/2013", "1/26/2013"])).toEqual({ days: 2, fitting: ["mdy"], example: "1/2/2013" });
});

test("what fits in two orders is asked, with a day that tells them apart", () => {
  const found = orderedDays(["20-10-20", "20-10-16"]);
  expect(found).toEqual({ days: 2, fitting: ["ymd", "dmy"], example: "20-10-16" });
  expect(found && readings(found)).toBe("2020-10-16 (ymd) or 2016-10-20 (dmy)");
});

test("mixed orders fit none", () => {
  expect(orderedDays(["26/1/2013", "1/26/2013"])?.fitting).toEqual([]);
});
