/** One store while it is being made: its people, its random streams, its running numbers. */

import type { Assignment, Role } from "./assignment.ts";
import { isActive } from "./assignment.ts";
import { pad } from "./days.ts";
import { phoneNumber, plateNumber, vehicleNumber } from "./identities.ts";
import { storeId } from "./planted-truths.ts";
import type { Random } from "./random.ts";
import type { Span } from "./sample-options.ts";

export interface Vehicle {
  readonly vin: string;
  readonly plate: string;
}

/** Room for the phones of one store. */
const PHONES_PER_STORE = 10_000;

export class StoreContext {
  readonly span: Span;
  /** Counts from 1. */
  readonly index: number;
  readonly id: string;
  readonly random: Random;
  /** Assignments in this store, leavers and transfers included. */
  readonly people: readonly Assignment[];
  readonly #serials = new Map<string, number>();

  constructor(span: Span, index: number, people: readonly Assignment[]) {
    this.span = span;
    this.index = index;
    this.id = storeId(index);
    this.random = span.random.fork(`store/${index}`);
    this.people = people.filter((person) => person.store_id === this.id);
  }

  /** `JC1-00042`: the next number of a register of this store. */
  nextId(prefix: string, width = 5): string {
    return `${prefix}${this.index}-${pad(this.#next(prefix), width)}`;
  }

  nextPhone(): string {
    return phoneNumber(this.index * PHONES_PER_STORE + this.#next("phone"));
  }

  nextVehicle(): Vehicle {
    const serial = this.#next("vehicle");
    return { vin: vehicleNumber(this.index, serial), plate: plateNumber(this.index * 211 + serial) };
  }

  /** Who holds a role here on a day, in order of employee number. */
  on(day: number, role: Role): Assignment[] {
    return this.people.filter((person) => person.role === role && isActive(person, day));
  }

  #next(name: string): number {
    const serial = (this.#serials.get(name) ?? 0) + 1;
    this.#serials.set(name, serial);
    return serial;
  }
}
