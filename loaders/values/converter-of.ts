/** The converter of a canonical column. */
import type { Column } from "../../src/warehouse/entities/entity.ts";
import type { SourceColumn } from "../source.ts";
import { code } from "./code.ts";
import { type Converter, value } from "./converted.ts";
import { date } from "./date.ts";
import { hashed } from "./hashed.ts";
import type { DateOrder } from "./instant.ts";
import { money } from "./money.ts";
import { month } from "./month.ts";
import { integer, number } from "./numbers.ts";
import { identifier, text } from "./text.ts";
import { timestamp } from "./timestamp.ts";
import { yesNo } from "./yes-no.ts";

export interface ConverterSettings {
  /** Undefined: only days that read in one way are taken. */
  readonly order: DateOrder | undefined;
  /** Key of the project's hashes. */
  readonly salt: string;
  /** Power of ten of money cells that name no unit. */
  readonly power: number;
  /** A text column that names something rather than describes it. */
  readonly isIdentifier: boolean;
}

const presence: Converter<boolean> = () => value(true);

export function converterOf(column: Column, own: SourceColumn, settings: ConverterSettings): Converter {
  if (own.convert !== undefined) return own.convert;
  switch (column.type) {
    case "date":
      return date(settings.order);
    case "timestamp":
      return timestamp(settings.order);
    case "month":
      return month(settings.order);
    case "fen":
      return money(settings.power);
    case "integer":
      return integer;
    case "number":
      return number;
    case "boolean":
      return yesNo(own.words);
    case "code":
      return code(column.codes ?? [], own.words);
    case "presence":
      return presence;
    case "hash":
      return hashed(own.identifies ?? "vin", settings.salt);
    case "text":
      return settings.isIdentifier ? identifier : text;
  }
}
