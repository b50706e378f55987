/** What stands at the foot of every page, slide and sheet, so that a single one of them still says what it is. */
import { cleanText } from "./clean-text.ts";
import type { Pack } from "./pack/pack.ts";

/** `示例汽车集团 · 2026年3月经营月报 · 数据截止 2026-09-30 · 内部资料 · 编号 2026-0001 · 读者：管理层`. */
export function footerLine({ subject, title, asOf, mark, copyLabel, audience }: Pack): string {
  return cleanText([subject, title, `数据截止 ${asOf}`, mark, copyLabel, `读者：${audience.title}`].join(" · "));
}
