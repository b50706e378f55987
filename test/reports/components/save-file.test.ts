import { expect, test } from "vitest";
import { fileName } from "../../../reports/components/save-file.ts";

test("a file name keeps Han characters and drops what Windows refuses", () => {
  expect(fileName("2026年3月 城东店: 留电/试驾 <率>.png")).toBe("2026年3月 城东店 留电 试驾 率 .png");
});
