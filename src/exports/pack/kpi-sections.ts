/** The findings of a pack that come from measures: one after the other as a meeting goes through them. */
import { type FigureTableRequest, figureTable } from "./figure-table.ts";
import { mostTelling, sentenceOf } from "./headline.ts";
import type { PackChart, PackSection } from "./pack.ts";
import { departmentScopes, figureOf, metricNamed, type PackContext, storeScopes } from "./pack-context.ts";
import { notesOn, packFigure } from "./pack-figure.ts";
import { partsChart } from "./parts-chart.ts";
import { salesFunnelChart } from "./sales-funnel-chart.ts";
import { trendChart } from "./trend-chart.ts";

/** What a finding is about; made into a section with the figures of the pack. */
interface Finding {
  readonly id: string;
  /** Section of the site: who may not open it does not get the finding either. */
  readonly page: string;
  readonly chapter: string;
  readonly metrics: readonly string[];
  readonly chart: (context: PackContext) => PackChart;
}

const trendOf =
  (title: string, ...metrics: readonly string[]) =>
  (context: PackContext): PackChart =>
    trendChart({ title, metrics }, context);

const findings: readonly Finding[] = [
  {
    id: "archives-on-time",
    page: "archives",
    chapter: "客户档案",
    metrics: ["sale-archive-on-time-rate", "service-archive-on-time-rate"],
    chart: trendOf("档案按时移交率", "sale-archive-on-time-rate", "service-archive-on-time-rate"),
  },
  {
    id: "archives-complete",
    page: "archives",
    chapter: "客户档案",
    metrics: ["sale-file-completeness-rate", "service-file-completeness-rate"],
    chart: trendOf("档案完整率", "sale-file-completeness-rate", "service-file-completeness-rate"),
  },
  {
    id: "complaints-closing",
    page: "complaints",
    chapter: "客户投诉",
    metrics: ["complaint-closing-rate", "days-to-close-mean", "complaints-overdue"],
    chart: trendOf("投诉按期结案率", "complaint-closing-rate"),
  },
  {
    id: "complaints-demand",
    page: "complaints",
    chapter: "客户投诉",
    metrics: ["complaints-received", "complaint-repeat-rate", "early-warning-rate"],
    chart: (context) => partsChart({ title: "投诉件数（按诉求）", prefix: "complaints-by-demand." }, context),
  },
  {
    id: "visits",
    page: "visits",
    chapter: "客户拜访",
    metrics: ["visit-quota-attainment", "visit-report-on-time-rate", "visit-plan-completion-rate", "visits-made"],
    chart: trendOf("拜访完成情况", "visit-quota-attainment", "visit-report-on-time-rate"),
  },
  {
    id: "sales-funnel",
    page: "sales",
    chapter: "销售",
    metrics: ["first-visit-parties", "orders-effective", "recognised-units"],
    chart: (context) => salesFunnelChart("销售漏斗", context),
  },
  {
    id: "sales-rates",
    page: "sales",
    chapter: "销售",
    metrics: ["contact-left-rate", "test-drive-rate", "deal-rate"],
    chart: trendOf("留电率、试乘试驾率、成交率", "contact-left-rate", "test-drive-rate", "deal-rate"),
  },
];

/** The measures of all findings that the audience may see, in their order. */
export const metricsSeen = ({ sees }: PackContext): string[] =>
  findings.filter(({ page }) => sees(page)).flatMap(({ metrics }) => metrics);

export function findingSections(context: PackContext): PackSection[] {
  return findings.filter(({ page }) => context.sees(page)).map((finding) => sectionOf(finding, context));
}

function sectionOf({ id, chapter, metrics, chart }: Finding, context: PackContext): PackSection {
  const figures = metrics.map((metric) => figureOf(context, metric));
  const first = mostTelling(figures);
  const alsoMissed = figures.filter((figure) => figure !== first && figure.met === false);
  return {
    id,
    chapter,
    title: first === undefined ? chapter : sentenceOf(first),
    lead: alsoMissed.map((figure) => `${sentenceOf(figure)}。`),
    figures: figures.map(packFigure),
    chart: chart(context),
    table: null,
    notes: notesOn(figures.map(({ metric }) => metric)),
  };
}

interface Comparison extends Omit<FigureTableRequest, "metrics"> {
  readonly id: string;
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

const storeMeasures = {
  archives: ["sale-archive-on-time-rate", "service-archive-on-time-rate"],
  complaints: ["complaints-received", "complaint-closing-rate"],
  visits: ["visit-quota-attainment"],
  sales: ["contact-left-rate", "test-drive-rate", "deal-rate", "recognised-units"],
};

const departmentMeasures = {
  archives: [
    "sale-archive-on-time-rate",
    "service-archive-on-time-rate",
    "sale-file-completeness-rate",
    "service-file-completeness-rate",
  ],
  complaints: ["complaints-received", "complaint-closing-rate"],
};

/** Stores and departments side by side; nothing for a single store. */
export function comparisonSections(context: PackContext): PackSection[] {
  const comparisons: Comparison[] = [
    {
      id: "stores",
      name: "各店",
      caption: "各店指标",
      first: "门店",
      scopes: storeScopes(context),
      pages: storeMeasures,
    },
    {
      id: "departments",
      name: "各部门",
      caption: "各部门指标",
      first: "部门",
      scopes: departmentScopes(context, ["sales", "after_sales", "customer_care"]),
      pages: departmentMeasures,
    },
  ];
  return comparisons.flatMap((each) => comparisonSection(each, context) ?? []);
}

function comparisonSection({ id, pages, ...request }: Comparison, context: PackContext): PackSection | null {
  const metrics = Object.entries(pages).flatMap(([page, ids]) => (context.sees(page) ? ids : []));
  const table = metrics.length === 0 ? null : figureTable({ ...request, metrics }, context);
  if (table === null) return null;
  const missed = table.rows.filter(({ tone, cells }) => tone === "plain" && cells.some(({ met }) => met === false));
  return {
    id,
    chapter: request.name,
    title:
      missed.length === 0
        ? `${request.caption}：无未达标项`
        : `${request.caption}：${missed.length} 个${request.first}有未达标项`,
    lead: [],
    figures: [],
    chart: null,
    table,
    notes: notesOn(metrics.map((metric) => metricNamed(context, metric))),
  };
}
