import { expect, test } from "vitest";
import { compactSvg } from "../../../src/site/compact-svg.ts";

test("rounds coordinates to one decimal and leaves text alone", () => {
  const svg = '<svg><path d="M1.2345 -0.04L12 3.96"></path><text transform="translate(1.26 2)">12.345%</text></svg>';
  expect(compactSvg(svg, "c")).toBe(
    '<svg><path d="M1.2 0L12 4"/><text transform="translate(1.3 2)">12.345%</text></svg>',
  );
});

test("drops what only the running library needs", () => {
  const svg =
    '<svg version="1.1" class="x">\n<rect width="4" fill="none"></rect>\n<path d="M1 1" ecmeta_ssr_type="chart" pointer-events="visible" class="zr0-cls-1"></path>\n<style >\n.zr0{}\n</style>\n</svg>';
  expect(compactSvg(svg, "c")).toBe('<svg><path d="M1 1"/></svg>');
});

test("counts ids from its own prefix", () => {
  const svg = '<svg><clipPath id="zr7-c0"></clipPath><g clip-path="url(#zr7-c0)"></g></svg>';
  expect(compactSvg(svg, "a")).toBe('<svg><clipPath id="a0"></clipPath><g clip-path="url(#a0)"></g></svg>');
});
