/** A customer with the grade in force, by which service, visits and priority are due. */

export interface TreatedCustomer {
  readonly customer: string;
  /** Null: no grade in force. */
  readonly grade: string | null;
}

export interface GradeGroup {
  readonly grade: string | null;
  readonly members: ReadonlySet<string>;
}

/** Every grade, empty ones too, and the customers without one at the end. */
export function byGrade(customers: readonly TreatedCustomer[], grades: readonly string[]): GradeGroup[] {
  return [...grades, null].map((grade) => ({
    grade,
    members: new Set(customers.filter((each) => each.grade === grade).map(({ customer }) => customer)),
  }));
}
