import { expect, test } from "vitest";
import { packFormats } from "../../../src/exports/pack-formats.ts";
import { defaultTheme } from "../../../src/exports/pack-theme.ts";

test("every format has one name", () => {
  const ids = packFormats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("colours of the theme are what Office writes", () => {
  const { series, ...single } = defaultTheme.colors;
  for (const colour of [...series, ...Object.values(single)]) expect(colour).toMatch(/^[0-9A-F]{6}$/);
});
