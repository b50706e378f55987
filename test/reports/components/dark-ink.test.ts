import { expect, test } from "vitest";
import { darkInk, paper } from "../../../reports/components/dark-ink.ts";

const turn = (colour: string) => /fill="([^"]*)"/.exec(darkInk(`<path fill="${colour}"/>`))?.[1] ?? "";

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const channels = colour.startsWith("#")
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/\d+/g) ?? []).map(Number);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

test("white paper becomes the dark paper, ids and `none` stay", () => {
  expect(turn("#ffffff")).toBe(paper.dark);
  expect(turn("#fff")).toBe(paper.dark);
  expect(turn("none")).toBe("none");
  expect(darkInk('<g clip-path="url(#c52be610)">')).toBe('<g clip-path="url(#c52be610)">');
});

test.each(["#1f2933", "#52606d"])("words in %s can be read on the dark paper", (ink) => {
  expect(contrast(turn(ink), paper.dark)).toBeGreaterThan(4.5);
});

test.each(["#f6c9a8", "#9dc3e6", "rgb(233,236,240)"])("words can be read on a cell of %s", (cell) => {
  expect(contrast(turn("#1f2933"), turn(cell))).toBeGreaterThan(4.5);
});

test("a hue stays the same hue", () => {
  const [r = 0, , b = 0] = (turn("#0b5cad").match(/\d+/g) ?? []).map(Number);
  expect(b).toBeGreaterThan(r + 60);
});
