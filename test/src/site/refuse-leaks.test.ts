import { expect, test } from "vitest";
import { packOf } from "../../../src/exports/pack/pack-of.ts";
import { refuseLeaks } from "../../../src/site/refuse-leaks.ts";
import { snapshotFixture } from "../../support/snapshot-fixture.ts";

const pack = packOf(snapshotFixture(), { period: "2026-09", external: false, copyLabel: "编号 2026-0001" });

test("a pack that names nobody it may not name passes", () => {
  expect(() => refuseLeaks(pack, ["赵不在"])).not.toThrow();
});

test("a name, or a phone, that must not get out stops the pack, and the message does not tell it", () => {
  expect(() => refuseLeaks({ ...pack, copyLabel: "经手 赵不在" }, ["赵不在"])).toThrow("invalid pack: 姓名 赵…在");
  expect(() => refuseLeaks({ ...pack, copyLabel: "电话 13800138000" }, [])).toThrow(/^invalid pack: \S+ 1…0$/);
});
