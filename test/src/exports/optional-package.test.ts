import { expect, test } from "vitest";
import { optionalPackage } from "../../../src/exports/optional-package.ts";

test("a package that is not installed is none; a fault of another kind is told", async () => {
  const name = "no-such-package-anywhere";
  expect(await optionalPackage(() => import(name))).toBeUndefined();
  expect(await optionalPackage(async () => 1)).toBe(1);
  await expect(optionalPackage(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
