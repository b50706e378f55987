/** Working days as running numbers: the n-th working day after a day is a subtraction (V-03, V-04). */
import { addDays, dayNumber, dayText, isWeekend } from "./day-number.ts";
import type { StateCalendar } from "./state-calendar.ts";

/** Whether a day is worked, under one calendar. */
export type IsWorkday = (day: string) => boolean;

/** The calendars that need no list of their own. */
export const builtInCalendars = ["state", "seven_day"] as const;

export function stateWorkday(state: StateCalendar): IsWorkday {
  return (day) => state.exceptions.get(day) ?? !isWeekend(day);
}

/** A store that works every day of the week (篇十三 forbids rest on Saturday and Sunday). */
export const sevenDayWorkday: IsWorkday = () => true;

/** A calendar with some days its own way and the rest as another has them. */
export function withExceptions(base: IsWorkday, exceptions: ReadonlyMap<string, boolean>): IsWorkday {
  return (day) => exceptions.get(day) ?? base(day);
}

/** The working days of one calendar from a first to a last day, numbered. */
export class WorkingDays {
  readonly first: string;
  readonly last: string;
  readonly #numbers: number[];

  constructor(isWorkday: IsWorkday, first: string, last: string) {
    this.first = first;
    this.last = last;
    let count = 0;
    this.#numbers = Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, index) => {
      if (isWorkday(addDays(first, index))) count += 1;
      return count;
    });
  }

  /** Working days from the first day up to and including a day. Throws RangeError outside the range. */
  number(day: string): number {
    const number = this.#numbers[dayNumber(day) - dayNumber(this.first)];
    if (number === undefined) throw new RangeError(`day outside ${this.first}…${this.last}: ${day}`);
    return number;
  }

  isWorkday(day: string): boolean {
    return this.number(day) > (day === this.first ? 0 : this.number(addDays(day, -1)));
  }

  /** Working days strictly after a up to and including b. */
  between(a: string, b: string): number {
    return this.number(b) - this.number(a);
  }

  /** The n-th working day strictly after a day. Throws RangeError outside the range. */
  plus(day: string, n: number): string {
    const wanted = this.number(day) + n;
    const index = this.#numbers.indexOf(wanted);
    if (n < 1 || index < 0) throw new RangeError(`working day ${n} after ${day} outside ${this.first}…${this.last}`);
    return dayText(dayNumber(this.first) + index);
  }
}
