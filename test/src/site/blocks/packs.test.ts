import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

const packs = [
  { path: "packs/2026-09.pptx", title: "2026年9月经营月报（PowerPoint）", period: "2026-09" },
  { path: "packs/2026-P4.pdf", title: "2026年7–8月排名（PDF）", period: "2026-P4" },
];
const on = (path: string) => renderBlock("packs", "", { ...contextOf(path), packs });

test("a period's page links its own packs, the home page all of them", () => {
  expect(wordsOf(on("monthly/2026-09"))).toBe("会议材料：2026年9月经营月报（PowerPoint）");
  expect(on("monthly/2026-09")).toContain('href="../packs/2026-09.pptx" download');
  expect(wordsOf(on("index"))).toBe("会议材料：2026年9月经营月报（PowerPoint）、2026年7–8月排名（PDF）");
});

test("without packs nothing is said", () => {
  expect(on("monthly/2026-08")).toBe("");
  expect(renderBlock("packs", "", contextOf("monthly/2026-09"))).toBe("");
});
