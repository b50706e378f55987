import { expect, test } from "vitest";
import { storageProblem } from "../../../loaders/loading/storage-problem.ts";
import { QueryError } from "../../../src/errors.ts";

test.each([
  ["EACCES: permission denied, open '/p/.guanlan/salt'", "permission denied (.guanlan/salt); nothing was changed"],
  [
    'IO Error: Cannot open file "/p/.guanlan/warehouse.duckdb.lock": Permission denied',
    "permission denied (.guanlan/warehouse.duckdb.lock); nothing was changed",
  ],
  ["EROFS: read-only file system, mkdir '/p/.guanlan'", "read-only file system (.guanlan); nothing was changed"],
  ["ENOSPC: no space left on device, write", "no space left; nothing was changed"],
  [
    'TransactionContext Error: Failed to commit: Could not write file "/p/.guanlan/warehouse.duckdb.next": File too large',
    "no space left (.guanlan/warehouse.duckdb.next); nothing was changed",
  ],
])("%s", (message, told) => {
  expect(storageProblem(new Error(message), "/p")?.message).toBe(told);
});

test("a failed statement is told the same way, without the statement", () => {
  const error = new QueryError(
    "checkpoint",
    new Error('IO Error: Could not write file "/p/a": No space left on device'),
  );
  expect(storageProblem(error, "/p")?.message).toBe("no space left (a); nothing was changed");
});

test("anything else is somebody else's to tell", () => {
  expect(storageProblem(new Error("permission denied to speak"), "/p")).toBeUndefined();
  expect(storageProblem(new Error("IO Error: something new"), "/p")).toBeUndefined();
  expect(storageProblem("no space left", "/p")).toBeUndefined();
});
