import { expect, test } from "vitest";
import { embeddedFonts } from "../../../../src/exports/html/embedded-fonts.ts";

test("two weights with the glyphs of the text, the same bytes whatever the order", async () => {
  const fonts = await embeddedFonts("观澜 86.1%", "truetype");
  expect(fonts?.match(/font-weight:\d+/g)).toEqual(["font-weight:400", "font-weight:700"]);
  expect(await embeddedFonts("%1.68 澜观观", "truetype")).toBe(fonts);
  expect(fonts?.length).toBeLessThan(30_000);
});
