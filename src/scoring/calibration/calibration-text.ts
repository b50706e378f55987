/** A calibration in Chinese sentences and tables of plain text. */
import { percentText } from "../../policy/number-text.ts";
import type { Power, RulePower } from "./power.ts";
import type { CalibrationReport } from "./run-calibration.ts";

export function calibrationText(report: CalibrationReport): string {
  return [heading(report), falseNamingText(report), powerText(report)].join("\n\n");
}

function heading({ seed, repetitions, settings }: CalibrationReport): string {
  const { tailProbability, dispersionLevel, pooledPeriods, minParties } = settings;
  return [
    `排名规则校准（随机种子 ${seed}，每种情形模拟 ${repetitions} 年）`,
    `现行取值：误判概率上限 ${percentText(tailProbability)}，差异检验水平 ${percentText(dispersionLevel)}，可合并此前 ${pooledPeriods} 期，最低 ${minParties} 批。`,
  ].join("\n");
}

function falseNamingText({ falseNaming }: CalibrationReport): string {
  return [
    "一、所有顾问水平相同时，仍有人被点名的比例",
    row(["人数", "本规则每期", "本规则首期", "本规则第六期", "本规则一年内", "末位每期", "一年内两次末位"]),
    ...falseNaming.map((each) =>
      row([
        String(each.advisers),
        ...[each.inPeriod, each.inFirst, each.inLast, each.inYear, each.lastInPeriod, each.lastAgainInYear].map(
          percentText,
        ),
      ]),
    ),
  ].join("\n");
}

function powerText({ power }: CalibrationReport): string {
  return [
    "二、一名顾问的真实成交率低于门店时被点名的比例（首期 / 第六期 / 一年内 / 半数被点名所需期数；各规则误点比例相同）",
    row(["为门店的", "每期批次", "本规则", "仅看威尔逊区间", "末位规则", "误点他人（每期）"]),
    ...power.map((each) =>
      row([
        percentText(each.factor),
        String(each.parties),
        ...compared(each).map(powers),
        percentText(each.othersNamed),
      ]),
    ),
  ].join("\n");
}

const compared = ({ rule, wilson, lastPlace }: Power): RulePower[] => [rule, wilson, lastPlace];

const powers = ({ first, last, year, medianPeriods }: RulePower): string =>
  [...[first, last, year].map(percentText), medianPeriods ?? "一年以上"].join(" / ");

const row = (cells: readonly string[]): string => cells.join("\t");
