/** A CRM's list of opportunities: its won lines are orders, all that were begun are parties in the showroom. */
import type { Conditions } from "../../src/project/expression-schema.ts";
import { headerName } from "../headers/header-key.ts";
import { sourceNamed } from "../sources.ts";
import { wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";
import { type SheetFit, sheetFit } from "./propose-entry.ts";
import type { SampledColumn, SampledSheet } from "./sampled-sheet.ts";

const stages = [
  "deal stage",
  "stage",
  "stage name",
  "opportunity stage",
  "lead stage",
  "lead status",
  "status",
  "商机阶段",
  "销售阶段",
  "阶段",
  "商机状态",
  "状态",
];
const wonWords = [
  "won",
  "closed won",
  "sold",
  "成交",
  "已成交",
  "赢单",
  "已赢单",
  "已签约",
  "签约",
  "已签单",
  "已下订",
  "战胜",
];

export interface FilteredFit {
  readonly fit: SheetFit;
  readonly where: Conditions;
}

/** The sheet's fit alone, unless it is orders with a stage that some lines have won. */
export function opportunityFits(fit: SheetFit, sheet: SampledSheet, store: string): FilteredFit[] {
  const stage = fit.source.id === "orders" ? sheet.columns.find(isStage) : undefined;
  if (stage === undefined) return [{ fit, where: {} }];
  const orders = { fit, where: { [stage.header]: wonOf(stage) } };
  const others = ["showroom_visits", "test_drives"].flatMap((id): FilteredFit[] => {
    const source = sourceNamed(id);
    const own = source && sheetFit(source, sheet, store);
    const begun = own?.columns.find(({ column }) => column === "arrived_at" || column === "started_at");
    if (own === undefined || own.missing.length > 0 || begun?.header === null || begun === undefined) return [];
    return [{ fit: withContact(own, fit), where: { [begun.header]: { filled: true } } }];
  });
  return [...others, orders];
}

const isStage = (column: SampledColumn): boolean =>
  stages.some((name) => headerName(name).full === headerName(column.header).bare) && wonOf(column).length > 0;

/** The words for won as the column writes them. */
function wonOf({ cells }: SampledColumn): string[] {
  const known = new Set(wonWords.map(wordKey));
  return [...new Set(cells.map(cellText).filter((text) => known.has(wordKey(text))))];
}

/** Whoever is known as a customer has left a contact, when the list does not say it otherwise. */
function withContact(visits: SheetFit, orders: SheetFit): SheetFit {
  const customer = orders.columns.find(({ column }) => column === "customer_id")?.header ?? null;
  if (customer === null) return visits;
  const assumed = { when: { [customer]: { filled: true } }, use: true, else: false };
  const columns = visits.columns.map((each) =>
    each.column === "has_contact" && each.header === null ? { ...each, assumed } : each,
  );
  return { ...visits, columns };
}
