/** Beside a figure: how far its records agree with each other, with the way to the check that says so. */
import { html, type Markup } from "../../markup.ts";
import { grouped } from "../../snapshot/figure-text.ts";
import { type CheckShare, type TrustGrade, trustOf } from "../../snapshot/quality-trust.ts";
import type { PageContext } from "../page-context.ts";

const words: Readonly<Record<TrustGrade, string>> = { sound: "数据可靠", notice: "留意数据", doubt: "先核对数据" };

/** Null when no check looked at anything behind the figure. */
export function trustMark(metric: string, context: PageContext): Markup | null {
  const trust = trustOf(context.snapshot.quality, metric, context.month);
  const worst = trust?.shares[0];
  if (trust === null || worst === undefined) return null;
  return html`<p class="trust trust-${trust.grade}">${words[trust.grade]} · ${reason(trust.shares, worst, context)}</p>
`;
}

function reason(shares: readonly CheckShare[], { check, checked, affected }: CheckShare, context: PageContext): Markup {
  const text =
    affected === 0 ? `${shares.length} 项核对未见异常` : `${check.title} ${grouped(affected)}/${grouped(checked)}`;
  return context.sees("quality")
    ? html`<a href="${context.link("quality", checkAnchor(check.id))}">${text}</a>`
    : html`${text}`;
}

/** Id of a check on the quality page. */
export const checkAnchor = (id: string): string => `check-${id}`;
