/** The cars on offer; no maker sells them. */
import type { Random } from "../random.ts";

export interface Model {
  readonly name: string;
  /** Yuan. */
  readonly price: number;
}

export const models: readonly Model[] = [
  { name: "样车A5", price: 89_800 },
  { name: "样车B7", price: 119_800 },
  { name: "样车C6", price: 142_800 },
  { name: "样车S3", price: 156_800 },
  { name: "样车M8", price: 219_800 },
];

export interface Price {
  readonly amount_fen: number;
  readonly cost_fen: number;
}

const FEN_PER_YUAN = 100;
/** Prices end on hundreds of yuan. */
const STEP = 100;

/** A deal over some cars at a discount and a margin, both shares of the price. */
export function priceOf(model: Model, units: number, terms: { discount: number; margin: number }): Price {
  const each = Math.round((model.price * (1 - terms.discount)) / STEP) * STEP;
  const cost = Math.round(each * (1 - terms.margin));
  return { amount_fen: each * units * FEN_PER_YUAN, cost_fen: cost * units * FEN_PER_YUAN };
}

export function drawPrice(random: Random, model: Model): Price {
  return priceOf(model, 1, { discount: random.between(0.01, 0.09), margin: random.between(0.02, 0.075) });
}
