/** Firms that buy and service several cars: who they are and how they trade. */
import type { Day } from "../days.ts";
import { organisationName } from "../identities.ts";
import { bigPoorPayer, organisationId } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { models } from "../sales/models.ts";
import type { StoreContext } from "../store-context.ts";
import type { CustomerRow, Owner } from "./customer-row.ts";

export interface Organisation {
  readonly customer: CustomerRow;
  /** Cars bought before the sample begins. */
  readonly fleet: readonly Owner[];
  readonly trade: Trade;
}

/** How a firm trades; probabilities per month, shares of price, days. */
export interface Trade {
  readonly orders: number;
  readonly units: readonly [number, number];
  readonly margin: readonly [number, number];
  readonly settlements: number;
  readonly late: number;
  readonly daysLate: readonly [number, number];
}

const prospect: Trade = { orders: 0, units: [1, 1], margin: [0, 0], settlements: 0, late: 0, daysLate: [1, 1] };
const ordinary: Trade = {
  orders: 0.11,
  units: [1, 2],
  margin: [0.03, 0.07],
  settlements: 0.4,
  late: 0.18,
  daysLate: [1, 25],
};
const big: Trade = { ...ordinary, orders: 0.45, units: [2, 3], settlements: 0.8 };
const poorPayer: Trade = {
  orders: 1,
  units: [4, 6],
  margin: [0.008, 0.012],
  settlements: 0.8,
  late: 0.85,
  daysLate: [30, 60],
};

const FIRST_ORGANISATIONS = 17;
const MORE_PER_YEAR = 4;
/** Numbers 3 and 4 of a store trade much. */
const BIG = [3, 4];
const PROSPECT = 0.22;
const RELIABLE = 0.6;
const FLEET = 2;

export function organisationsOf(context: StoreContext): Organisation[] {
  const random = context.random.fork("organisations");
  const joining = Math.round((context.span.months * MORE_PER_YEAR) / 12);
  const joinDays = Array.from({ length: joining }, () => random.int(context.span.first, context.span.last - 20));
  const days = [
    ...Array.from({ length: FIRST_ORGANISATIONS }, () => context.span.first - random.int(200, 1500)),
    ...joinDays.sort((a, b) => a - b),
  ];
  return days.map((day, i) => organisation(context, random, { day, number: i + 1 }));
}

function organisation(
  context: StoreContext,
  random: Random,
  { day, number }: { day: Day; number: number },
): Organisation {
  const id = organisationId(context.index, number);
  const trade = tradeOf(random, id, number);
  const customer: CustomerRow = {
    customer_id: id,
    store_id: context.id,
    name: organisationName(context.index * 31 + number),
    phone: context.nextPhone(),
    relation: random.chance(0.1) ? "special" : "general",
    category: trade === prospect ? "potential" : trade === big || trade === poorPayer ? "key" : "general",
    is_organisation: true,
    is_specific: random.chance(0.2),
    first_contact_on: day,
  };
  const known = day < context.span.first && trade !== prospect;
  return { customer, trade, fleet: known ? fleetOf(context, random, customer) : [] };
}

/** Some always pay on time, whatever the kind. */
function tradeOf(random: Random, id: string, number: number): Trade {
  const [isProspect, isReliable] = [random.chance(PROSPECT), random.chance(RELIABLE)];
  if (id === bigPoorPayer.customer_id) return poorPayer;
  if (BIG.includes(number)) return big;
  if (number > BIG.length && isProspect) return prospect;
  return isReliable ? { ...ordinary, late: 0.03 } : ordinary;
}

function fleetOf(context: StoreContext, random: Random, customer: CustomerRow): Owner[] {
  return Array.from({ length: FLEET }, () => ({
    customer,
    ...context.nextVehicle(),
    model: random.pick(models).name,
    origin: "own_sale" as const,
    since: context.span.first,
    sold_on: customer.first_contact_on + random.int(5, 60),
  }));
}
