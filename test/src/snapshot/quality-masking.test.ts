import { expect, test } from "vitest";
import { masking } from "../../../src/snapshot/quality-masking.ts";

const mask = masking(["王小明"]);

test.each([
  ["13812345678", "###########"],
  ["电话13812345678，晚上打", "电话###########，晚上打"],
  ["110101199003078888", "##################"],
  ["LSVAA4181E2123456", "xxxxx####x#######"],
  ["京A12345", "某x#####"],
  ["王小明", "某某某"],
  ["王小明接待", "王小明接待"],
  ["2026-02-30", "2026-02-30"],
  ["DD1-000123", "DD1-000123"],
  ["138123456789", "138123456789"],
  ["", ""],
])("%s → %s", (text, shown) => {
  expect(mask(text)).toBe(shown);
});

test("who may see names sees them", () => {
  expect(masking([])("王小明")).toBe("王小明");
});
