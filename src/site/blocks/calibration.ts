/** `calibration`: how often the ranking names equals, and how soon it finds a weak adviser, beside simpler rules. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import { publishedCalibration } from "../../snapshot/published-calibration.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";

type Report = ReturnType<typeof publishedCalibration>;
type RulePower = Report["power"][number]["rule"];

const schema = z.strictObject({});

export const calibration = block("calibration", schema, () => {
  const report = publishedCalibration();
  const { tailProbability, dispersionLevel, pooledPeriods, minParties } = report.settings;
  return html`<p>取值：误判概率上限 ${percent(tailProbability)}，差异检验水平 ${percent(dispersionLevel)}，合并此前 ${pooledPeriods} 期，最低 ${minParties} 批；每种情形模拟 ${report.repetitions} 年（随机种子 ${report.seed}）。门店改写这些取值后，可用 guanlan calibrate 重新检验。</p>
${falseNaming(report)}
${power(report)}`;
});

const percent = (share: number): string => valueText(share, "ratio");

function falseNaming({ falseNaming: teams }: Report): Markup {
  const heads = ["每期", "首期", "第六期", "一年内", "末位规则每期", "一年内同一人两次末位"];
  return dataTable({
    caption: "所有顾问水平相同时，仍有人被判为显著落后的比例（每人两个月约 50 批）",
    columns: [{ head: "顾问人数" }, ...heads.map((head) => ({ head, number: true }))],
    rows: teams.map((each) => ({
      cells: [
        String(each.advisers),
        ...[each.inPeriod, each.inFirst, each.inLast, each.inYear, each.lastInPeriod, each.lastAgainInYear].map(
          percent,
        ),
      ],
    })),
  });
}

function power({ power: cells }: Report): Markup {
  const rules = ["本规则", "仅看威尔逊区间", "末位规则"];
  const parts = ["首期", "第六期", "期数"];
  return dataTable({
    caption:
      "一名顾问的真实成交率低于门店时被点名的概率（各规则的误判比例调成与本规则相同；期数为半数被点名所需的期数）",
    columns: [
      { head: "为门店的" },
      { head: "每期批次", number: true },
      ...rules.flatMap((rule) => parts.map((part) => ({ head: `${rule} ${part}`, number: true }))),
    ],
    rows: cells.map((cell) => ({
      cells: [percent(cell.factor), cell.parties, ...[cell.rule, cell.wilson, cell.lastPlace].flatMap(powerCells)],
    })),
  });
}

const powerCells = ({ first, last, medianPeriods }: RulePower): string[] => [
  percent(first),
  percent(last),
  medianPeriods === null ? "超过 6" : String(medianPeriods),
];
