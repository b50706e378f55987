/** What one cell of the archive inspection sheet says of its paper. */
import type { RawCell, WideReading } from "../source.ts";
import { wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";

interface PaperState {
  readonly is_present: boolean;
  /** Whether the paper itself is right; a signature fault stands in its own column and leaves this true. */
  readonly is_valid: boolean;
  readonly customer_signature: "ok" | "missing" | "wrong" | null;
  readonly staff_signature: "ok" | "missing" | "wrong" | null;
}

const sound: PaperState = { is_present: true, is_valid: true, customer_signature: "ok", staff_signature: "ok" };
const absent: PaperState = { is_present: false, is_valid: false, customer_signature: null, staff_signature: null };

/** Words of the sheet and what each changes; one cell may hold several, parted by `、`, `/`, `,` or `;`. */
export const paperWords: readonly { readonly words: readonly string[]; readonly state: Partial<PaperState> }[] = [
  { words: ["√", "✓", "✔", "是", "有", "齐", "齐全", "合格", "1", "Y", "true"], state: sound },
  { words: ["缺", "缺件", "缺失", "无", "未交", "×", "✗", "x", "否", "0", "N", "false"], state: absent },
  { words: ["不合格", "无效", "不符", "错误"], state: { is_valid: false } },
  { words: ["客户未签", "客户未签字", "客户漏签", "缺客户签字"], state: { customer_signature: "missing" } },
  { words: ["客户签错", "客户签字错误", "客户代签"], state: { customer_signature: "wrong" } },
  { words: ["内部未签", "内部未签字", "内部漏签", "缺内部签字"], state: { staff_signature: "missing" } },
  { words: ["内部签错", "内部签字错误", "内部代签"], state: { staff_signature: "wrong" } },
];

/** Words of a cell whose paper is not asked for with this car, like an empty cell. */
export const notAskedFor = ["/", "-", "—", "不适用", "不需要", "N/A"] as const;

const states = new Map(paperWords.flatMap(({ words, state }) => words.map((word) => [wordKey(word), state] as const)));
const omitted = new Set(["", ...notAskedFor.map(wordKey)]);

export function paperState(cell: RawCell): WideReading | undefined {
  const text = wordKey(cellText(cell));
  if (omitted.has(text)) return undefined;
  let state = sound;
  for (const word of text.split(/[、/,;+]/)) {
    const change = states.get(word);
    if (change === undefined) return { ok: false, expected: "√, 缺, 不合格, 客户未签, 客户签错, 内部未签 or 内部签错" };
    state = { ...state, ...change };
  }
  return { ok: true, cells: state.is_present ? { ...state } : { ...absent } };
}
