/** A calibration in Chinese sentences and tables of plain text. */
import { percentText, twoDecimals } from "../../policy/number-text.ts";
import type { CalibrationReport } from "./run-calibration.ts";

export function calibrationText(report: CalibrationReport): string {
  return [heading(report), falseNamingText(report), powerText(report)].join("\n\n");
}

function heading({ seed, repetitions, settings }: CalibrationReport): string {
  const { tailProbability, pWorst, pooledPeriods, minParties } = settings;
  return [
    `排名规则校准（随机种子 ${seed}，每种情形模拟 ${repetitions} 年）`,
    `现行取值：偶然概率上限 ${percentText(tailProbability)}，最差概率下限 ${percentText(pWorst)}，可合并此前 ${pooledPeriods} 期，最低 ${minParties} 批。`,
  ].join("\n");
}

function falseNamingText({ falseNaming }: CalibrationReport): string {
  return [
    "一、所有顾问水平相同时，仍有人被点名的比例（每期 / 一年内）",
    row(["人数", "本规则", "末位", "连续两期末位"]),
    ...falseNaming.map(({ advisers, inPeriod, inYear }) =>
      row([
        String(advisers),
        ...(["rule", "last", "lastTwice"] as const).map(
          (rule) => `${percentText(inPeriod[rule])} / ${percentText(inYear[rule])}`,
        ),
      ]),
    ),
  ].join("\n");
}

function powerText({ power, wilsonDistance }: CalibrationReport): string {
  const limit = Number.isFinite(wilsonDistance) ? twoDecimals(wilsonDistance) : "无";
  return [
    `二、一名顾问的真实成交率低于门店时被点名的比例（威尔逊规则取分位 ${limit}，误点比例与本规则相同）`,
    row([
      "为门店的",
      "每期批次",
      "首期",
      "末期",
      "一年内",
      "半数被点名所需期数",
      "威尔逊一年内",
      "连续两期末位一年内",
      "误点他人（每期）",
    ]),
    ...power.map((each) =>
      row([
        percentText(each.factor),
        String(each.parties),
        percentText(each.rule.first),
        percentText(each.rule.last),
        percentText(each.rule.year),
        each.medianPeriods === null ? "一年以上" : String(each.medianPeriods),
        percentText(each.wilson.year),
        percentText(each.lastTwice.year),
        percentText(each.othersNamed),
      ]),
    ),
  ].join("\n");
}

const row = (cells: readonly string[]): string => cells.join("\t");
