/** How many rules of each chapter and each relevance are answered, and how. */
import { html, type Markup } from "../../markup.ts";
import type { RuleEntry } from "../../snapshot/rule-entries.ts";
import { type RuleState, ruleStates } from "../../snapshot/rule-state.ts";
import { dataTable } from "./data-table.ts";
import { relevanceWords, stateWords } from "./rule-words.ts";

type Registered = RuleEntry & { readonly relevance: NonNullable<RuleEntry["relevance"]> };

/** Rules of a project's own are no part of the register, so they are not counted. */
export function coverageTables(entries: readonly RuleEntry[]): Markup {
  const rules = entries.filter((entry): entry is Registered => entry.relevance !== null);
  return html`${byRelevance(rules)}${byChapter(rules)}<p class="note">有指标：至少一个指标有数据。有清单：由清单、扣款建议或数据核对逐项列出。由系统保证：本系统自身遵守。本店无此资料：指标或清单已备，本项目没有相应的登记或未采用该制度。不计量：原文只有文字，或缺少可计算的登记，原因见各条。</p>`;
}

function byRelevance(rules: readonly Registered[]): Markup {
  const kinds = Object.entries(relevanceWords);
  return table("按相关程度", [
    ...kinds.map(([relevance, word]) =>
      row(
        word,
        rules.filter((rule) => rule.relevance === relevance),
      ),
    ),
    row("合计", rules),
  ]);
}

function byChapter(rules: readonly Registered[]): Markup {
  const chapters = [...new Set(rules.map(({ chapter }) => chapter))];
  return table(
    "按篇",
    chapters.map((chapter) => {
      const own = rules.filter((rule) => rule.chapter === chapter);
      return row(html`<a href="#${own[0]?.rule.split("-")[0] ?? ""}">${chapter}</a>`, own);
    }),
  );
}

interface Row {
  readonly cells: readonly (Markup | string)[];
}

const table = (caption: string, rows: readonly Row[]): Markup =>
  dataTable({
    caption,
    columns: [
      { head: caption.slice(1) },
      ...[...ruleStates.map((state) => stateWords[state]), "合计"].map((head) => ({ head, number: true })),
    ],
    rows,
  });

function row(name: Markup | string, rules: readonly Registered[]): Row {
  const count = (state: RuleState) => rules.filter((rule) => rule.state === state).length;
  const counts = ruleStates.map((state) => html`<b>${count(state) || "—"}</b>`);
  return { cells: [name, ...counts, html`<b>${rules.length}</b>`] };
}
