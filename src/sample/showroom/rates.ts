/** True probabilities behind an adviser's figures, before chance has its say. */
import { unluckyAdviser, weakAdviser } from "../planted-truths.ts";
import type { StoreContext } from "../store-context.ts";

export interface Rates {
  readonly contact: number;
  readonly drive: number;
  readonly deal: number;
}

const STORE_RATES: Rates = { contact: 0.75, drive: 0.35, deal: 0.14 };
const WEAK_CONTACT_FACTOR = 0.78;
const WEAK_DRIVE_FACTOR = 0.62;

export function storeRates(context: StoreContext): Rates {
  const random = context.random.fork("rates");
  return {
    contact: STORE_RATES.contact * random.between(0.98, 1.04),
    drive: STORE_RATES.drive * random.between(0.95, 1.06),
    deal: STORE_RATES.deal * random.between(0.95, 1.06),
  };
}

export function adviserRates(context: StoreContext, employee: string): Rates {
  const store = storeRates(context);
  if (employee === unluckyAdviser.employee_id) return store;
  if (employee === weakAdviser.employee_id) {
    return {
      contact: store.contact * WEAK_CONTACT_FACTOR,
      drive: store.drive * WEAK_DRIVE_FACTOR,
      deal: store.deal * weakAdviser.dealFactor,
    };
  }
  const random = context.random.fork(`rates/${employee}`);
  return {
    contact: store.contact * random.between(0.96, 1.06),
    drive: store.drive * random.between(0.92, 1.12),
    deal: store.deal * random.between(0.95, 1.15),
  };
}
