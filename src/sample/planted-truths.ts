/** What is true of the sample by construction: a report that misses one of these is wrong. */

export const storeId = (index: number): string => `S${index}`;
export const employeeId = (store: number, number: number): string => `Y${store}-${String(number).padStart(2, "0")}`;
export const organisationId = (store: number, number: number): string => `K${store}-${String(number).padStart(3, "0")}`;
export const departmentId = (store: number, kind: DepartmentKind): string => `S${store}-${departmentCodes[kind]}`;

export type DepartmentKind = "sales" | "after_sales" | "customer_care" | "marketing" | "administration";
const departmentCodes: Readonly<Record<DepartmentKind, string>> = {
  sales: "XS",
  after_sales: "SH",
  customer_care: "KH",
  marketing: "SC",
  administration: "XZ",
};

/** Place of a position in every store's list of employees; ids follow from it. */
export const positions = {
  generalManager: 1,
  salesManager: 2,
  teamLeader: 3,
  firstAdviser: 4,
  mentor: 4,
  secondMentor: 5,
  weak: 6,
  unlucky: 7,
  leaver: 8,
  transferred: 9,
  keyAccount: 10,
  serviceManager: 11,
  firstServiceAdviser: 12,
  secondServiceAdviser: 13,
  archivist: 14,
  customerRelations: 15,
  marketing: 16,
  firstLater: 17,
} as const;

/** True deal, contact and test-drive probabilities lie below the store's all the time. */
export const weakAdviser = { store: 1, employee_id: employeeId(1, positions.weak), dealFactor: 0.35 } as const;

/** True probabilities are the store's; lowest deal rate of the store in this period only, by the luck of the draw. */
export const unluckyAdviser = { store: 2, employee_id: employeeId(2, positions.unlucky), period: "2026-P4" } as const;

/** Hands service archives over late in the first days after National Day and Spring Festival. */
export const lateAfterHolidays = { store: 2, department_id: departmentId(2, "after_sales") } as const;

/** Enters archives one to three days after he received them. */
export const lateClerk = { store: 3, employee_id: employeeId(3, positions.archivist) } as const;

/** Largest order value of its store in the last twelve months, paid late, next to no margin. */
export const bigPoorPayer = { store: 1, customer_id: organisationId(1, 1) } as const;

/** A car that came back to the workshop got a second file. */
export const secondFile = { store: 1, file_id: "CD1-9001" } as const;

/** Only a spot check in the second half of 2025, no complete one. */
export const skippedCheck = { store: 3, month: "2025-12" } as const;

/** Lost its only contact person when he left the store; nobody has taken over. */
export const orphanedFirm = { store: 2, customer_id: organisationId(2, 7) } as const;

/** The second complaint repeats the first within 90 days: same customer, same cause, no mark, no alert. */
export const unnoticedRepeat = {
  store: 2,
  customer_id: organisationId(2, 2),
  cause_code: "repair_quality",
  first: { complaint_id: "TS2-CF1", received_at: "2026-05-11 10:20" },
  second: { complaint_id: "TS2-CF2", received_at: "2026-07-02 16:05" },
} as const;

/** Misses one turn in four of his information cards, the others one in thirty: no adviser has more void cards. */
export const forgetfulAdviser = { store: 1, employee_id: employeeId(1, positions.secondMentor), care: 0.75 } as const;

/** In the last complaint about a person of this store, that person took part in the handling. */
export const ownCase = { store: 1 } as const;

/** Papers of a service archive lost by careless filing, found this many months before the last one. */
export const lostPapers = { store: 1, monthsAgo: 2, pieces: 3 } as const;

/** An order to hand in a late archive, followed only after National Day: four working days lie between. */
export const uncorrected = { store: 1, ordered_on: "2025-09-29", corrected_on: "2025-10-13" } as const;

/** The first proposed deduction of that month is waived, with this reason. */
export const excused = { store: 1, month: "2026-08", reason: "客户当场更换号码，次日已补登" } as const;

/** Changed the seller of an order without anybody's leave. */
export const quietTransfer = { store: 1 } as const;

/** Made no satisfaction survey that year. */
export const unsurveyed = { store: 3, year: 2025 } as const;
