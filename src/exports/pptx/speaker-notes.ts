/** What the presenter needs when asked: what each measure means, and the clause it comes from. */
import type { PackSection } from "../pack/pack.ts";

export function speakerNotes({ title, lead, chart, notes }: PackSection): string {
  const definitions = notes.map((each) => `${each.title}：${each.definition}（${each.clause}，规则 ${each.rule}）`);
  const picture = chart === null ? [] : [`图：${chart.title}。${chart.summary}`];
  return [title, ...lead, ...picture, ...(definitions.length === 0 ? [] : ["定义与依据"]), ...definitions].join("\n");
}
