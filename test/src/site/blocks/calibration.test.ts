import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

test("false naming by team size and power by weakness, as they were computed", () => {
  const words = wordsOf(renderBlock("calibration", "", contextOf("handbook")));
  expect(words).toContain("误判概率上限 10.0%");
  expect(words).toMatch(/ 12 \d\.\d% \d\.\d% \d\.\d% \d+\.\d% 100\.0% /);
  expect(words).toMatch(/ 40\.0% 50 \d+\.\d% \d+\.\d% \d /);
});
