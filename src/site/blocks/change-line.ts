/** 环比 and 同比 of a figure: an arrow for the direction, a word and a colour for whether it is good. */

import { html, type Markup } from "../../markup.ts";
import { type Change, changeOf } from "../../snapshot/change.ts";
import type { Figure } from "../../snapshot/figures.ts";

const arrows = { up: "▲", down: "▼", same: "＝", none: "" } as const;

export function changes(figure: Figure): { readonly previous: Change; readonly lastYear: Change } {
  const { value, metric } = figure;
  const { unit, direction } = metric;
  const against = (before: number | null) => changeOf({ value, before, unit, direction });
  return { previous: against(figure.previous?.value ?? null), lastYear: against(figure.lastYear?.value ?? null) };
}

/** `brief` leaves out the unit where a caption names it. */
export function changeMark({ text, sense, better }: Change, brief = false): Markup {
  const tone = better === null ? "" : better ? "good" : "bad";
  const judged = better === null ? "" : better ? "（向好）" : "（变差）";
  const arrow = arrows[sense] === "" ? null : html`<i aria-hidden="true">${arrows[sense]}</i>`;
  return html`<span class="${tone}">${arrow}${brief ? text.replace(/ 个百分点$/, "") : text}<span class="hidden">${judged}</span></span>`;
}
