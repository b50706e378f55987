import { expect, test } from "vitest";
import { masked } from "../../../loaders/values/masked.ts";

test("keeps the shape and nothing of the person", () => {
  expect(masked("张三 138001380O0")).toBe("某某 #########x#");
  expect(masked("Ａ１b-2")).toBe("x#x-#");
});
