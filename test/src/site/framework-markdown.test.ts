import { expect, test } from "vitest";
import { headingId } from "../../../src/site/framework-markdown.ts";

test("headings keep Han characters in their ids", () => {
  expect(headingId("成交率：订单/留档")).toBe("成交率-订单-留档");
  expect(headingId(" 7天结案率 (P03-14)")).toBe("7天结案率-P03-14-");
});
