import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { browserScript } from "../../../src/site/browser-script.ts";

test("one small script without imports, named after its content", () => {
  const script = browserScript();
  expect(script.path).toMatch(/^guanlan-[0-9a-f]{8}\.js$/);
  expect(script.text).not.toMatch(/\bimport\b|\brequire\(/);
  expect(gzipSync(script.text).length).toBeLessThan(8_000);
  expect(browserScript()).toEqual(script);
});
