/** What a reader of a database needs, and what it gives. */
import type { RawCell } from "../../source.ts";
import type { DatabaseAddress } from "./database-address.ts";

export interface DatabaseSession {
  readonly address: DatabaseAddress;
  readonly password: string | undefined;
  readonly tls: { readonly ca: string | undefined; readonly rejectUnauthorized: boolean } | undefined;
  /** Milliseconds that any answer may take. */
  readonly timeout: number;
  readonly statement: string;
}

/** Some rows of the result; the first batch comes even when there are none. */
export interface RowBatch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

export const BATCH_ROWS = 2000;

/** Rejects when the answer takes longer. */
export async function answered<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
