/** Which pages the site has: the one list from which pages, navigation and checks follow. */
import { parsePeriod, periodTitle } from "../calendar/periods.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";

export interface Section {
  /** First path segment, and what `audiences[].pages` in guanlan.yaml names. */
  readonly id: string;
  readonly title: string;
  /** What a page of the section is about: one month, one two-month period, or nothing. */
  readonly per: "month" | "ranking" | null;
  /** Statements about single people: only for audiences that may see their names. */
  readonly isPersonal?: boolean;
}

export const sections = [
  { id: "monthly", title: "经营月报", per: "month" },
  { id: "archives", title: "客户档案", per: "month" },
  { id: "complaints", title: "客户投诉", per: "month" },
  { id: "visits", title: "客户拜访", per: "month" },
  { id: "sales", title: "销售漏斗", per: "month" },
  { id: "tiers", title: "客户分级", per: "month" },
  { id: "ranking", title: "双月排名", per: "ranking" },
  { id: "penalties", title: "处罚建议", per: "month", isPersonal: true },
  { id: "handbook", title: "排名方法", per: null },
  { id: "rules", title: "制度规则", per: null },
  { id: "quality", title: "数据质量", per: null },
] as const satisfies readonly Section[];

export interface SitePage {
  /** Without ending, relative to the site: `monthly/2026-03`. */
  readonly path: string;
  /** Null for the home page and the page shown for unknown addresses. */
  readonly section: string | null;
  readonly period: string | null;
}

export interface SitePlan {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

/** What a plan is made from, so that it can be made before the figures are there. */
export type Planned = Pick<Snapshot, "project" | "months" | "rankingPeriods" | "audience">;

/** Section that explains the ranking: read once, so the footer links it and the navigation does not. */
export const METHOD = "handbook";

/** Path of the page that tells what can be read; it holds no figures, so every audience may open it. */
export const HANDBOOK = "sources";

/** Home first, then section by section, oldest period first; only what the audience may open. */
export function sitePlan(planned: Planned, withHandbook = false): SitePlan {
  const pages = visibleSections(planned.audience).flatMap((section): SitePage[] => {
    if (section.per === null) return [{ path: section.id, section: section.id, period: null }];
    const periods = section.per === "month" ? planned.months : planned.rankingPeriods;
    return periods.map((period) => ({ path: `${section.id}/${period}`, section: section.id, period }));
  });
  const lonely = ["index", "404", ...(withHandbook ? [HANDBOOK] : [])].map((path) => ({
    path,
    section: null,
    period: null,
  }));
  return { title: planned.project, pages: [...lonely, ...pages] };
}

export function visibleSections({ pages, identifiers }: Snapshot["audience"]): Section[] {
  const all: readonly Section[] = sections;
  return all.filter(
    ({ id, isPersonal = false }) =>
      (pages === null || pages.includes(id)) && (!isPersonal || identifiers === "employee_name"),
  );
}

/** `2026年3月`, `2026年3–4月`. */
export const titleOfPeriod = (period: string): string => periodTitle(parsePeriod(period));
