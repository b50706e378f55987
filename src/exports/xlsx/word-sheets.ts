/** The sheets of words: what this copy is and where to find what, and what every measure means. */
import type { Pack } from "../pack/pack.ts";
import { type SheetModel, type SheetRow, sheetCell } from "./sheet-model.ts";

const textRow = (...values: readonly string[]): SheetRow => ({
  tone: "plain",
  cells: values.map((value) => sheetCell(value, "text")),
});

export function coverSheet(pack: Pack, sheets: readonly SheetModel[]): SheetModel {
  const open = pack.period.finished ? "" : "（期间尚未结束，数字还会变动）";
  return {
    name: "封面",
    caption: `${pack.subject} ${pack.title}`,
    heads: [
      { text: "项目", type: "text" },
      { text: "内容", type: "text" },
    ],
    rows: [
      textRow("期间", `${pack.period.title}${open}`),
      { tone: "plain", cells: [sheetCell("数据截止", "text"), sheetCell(pack.asOf, "date")] },
      textRow("密级", pack.mark),
      textRow("份号", pack.copyLabel),
      textRow("读者", pack.audience.title),
      textRow("依据", pack.profiles.join("、")),
      ...sheets.map(({ name, caption }, i) => textRow(i === 0 ? "工作表" : "", `${name}：${caption}`)),
    ],
  };
}

/** Every measure of the pack once. */
export function definitionsSheet({ sections }: Pack): SheetModel {
  const notes = new Map(sections.flatMap((section) => section.notes.map((note) => [note.title, note])));
  return {
    name: "定义",
    caption: "指标定义与制度依据",
    heads: ["指标", "定义", "依据", "规则"].map((text) => ({ text, type: "text" })),
    rows: [...notes.values()].map(({ title, definition, clause, rule }) => textRow(title, definition, clause, rule)),
  };
}
