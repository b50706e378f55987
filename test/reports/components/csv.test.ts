import { expect, test } from "vitest";
import { chartSheet } from "../../../reports/components/chart-sheet.ts";
import { csv } from "../../../reports/components/csv.ts";

test("starts with a byte order mark, ends lines for Windows, quotes where needed", () => {
  const columns = chartSheet({
    head: ["门店", "成交率", "金额"],
    rows: [
      ["城东店", "16.7%", "15,256 元"],
      ['城"西",店', "—", "0 元"],
    ],
  });
  expect(csv(columns)).toBe('\uFEFF门店,成交率,金额（元）\r\n城东店,16.7%,15256\r\n"城""西"",店",,0\r\n');
});

test("a name that looks like a formula stays a name", () => {
  expect(csv(chartSheet({ head: ["门店"], rows: [["=1+1"]] }))).toBe("\uFEFF门店\r\n'=1+1\r\n");
});
