import { expect, test } from "vitest";
import { paperState } from "../../../loaders/archives/paper-state.ts";
import type { RawCell } from "../../../loaders/source.ts";

const state = (cell: RawCell) => {
  const reading = paperState(cell);
  return reading?.ok ? Object.values(reading.cells) : reading;
};

test.each<[RawCell, unknown[]]>([
  ["√", [true, true, "ok", "ok"]],
  [true, [true, true, "ok", "ok"]],
  ["合格", [true, true, "ok", "ok"]],
  ["缺", [false, false, null, null]],
  ["×", [false, false, null, null]],
  ["不合格", [true, false, "ok", "ok"]],
  ["客户未签", [true, true, "missing", "ok"]],
  ["客户签错", [true, true, "wrong", "ok"]],
  ["内部未签", [true, true, "ok", "missing"]],
  ["内部签错", [true, true, "ok", "wrong"]],
  ["客户未签、内部签错", [true, true, "missing", "wrong"]],
  ["客户未签/不合格", [true, false, "missing", "ok"]],
  ["缺、客户未签", [false, false, null, null]],
])("%s: present, valid, customer and staff signature are %j", (cell, expected) => {
  expect(state(cell)).toEqual(expected);
});

test.each([null, "", " ", "/", "不适用", "—"])("%j: the paper is not asked for", (cell) => {
  expect(paperState(cell)).toBeUndefined();
});

test.each(["也许", "客户未签、也许", 7])("%s says nothing", (cell) => {
  expect(paperState(cell)).toMatchObject({ ok: false });
});
