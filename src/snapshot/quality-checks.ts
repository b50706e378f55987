/** The integrity checks of an analysis as the quality page and the trust marks need them. */
import { type IntegrityResult, runChecks } from "../integrity/run-checks.ts";
import type { Policy } from "../policy/policy.ts";
import { valueText } from "../policy/value-text.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { QualityCheck, TrustLimits } from "./quality.ts";

/** `mask` hides what a store may have used as a code although it is a phone number. */
export async function qualityChecks(analysis: Analysis, mask: (text: string) => string): Promise<QualityCheck[]> {
  const results = await runChecks(analysis);
  return results.map((result) => checkOf(result, analysis, mask));
}

function checkOf(
  { check, stores, missing, counts, subjects }: IntegrityResult,
  { policy, asOf }: Pick<Analysis, "policy" | "asOf">,
  mask: (text: string) => string,
): QualityCheck {
  const { id, title, meaning, effect, counted, metrics, span, settings } = check;
  return {
    id,
    title,
    meaning,
    effect,
    counted,
    metrics,
    span,
    missing: stores.length > 0 ? [] : missing,
    settings: settings.flatMap((setting) => settingWords(policy, setting, asOf)),
    counts,
    subjects: subjects.map((each) => ({ ...each, subject: mask(each.subject) })),
  };
}

function settingWords(policy: Policy, id: string, asOf: string): string[] {
  const found = policy.find("settings", id, asOf);
  return found === undefined ? [] : [`${found.title}：${valueText("settings", found)}`];
}

/** Null when the profile with the limits is not active. */
export function trustLimitsOf(policy: Policy, asOf: string): TrustLimits | null {
  const ids = { notice: "data_quality.notice_share", doubt: "data_quality.doubt_share" };
  if (Object.values(ids).some((id) => policy.find("settings", id, asOf) === undefined)) return null;
  return { notice: policy.number(ids.notice, asOf), doubt: policy.number(ids.doubt, asOf) };
}
