import { expect, test } from "vitest";
import { hashed } from "../../../loaders/values/hashed.ts";
import { outcome } from "../../support/converted.ts";

const phone = hashed("phone", "salt");

test("the same number gives the same hash however it is written", () => {
  const hash = outcome(phone, "13800138000");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect([outcome(phone, "+86 138-0013-8000"), outcome(phone, 13800138000)]).toEqual([hash, hash]);
});

test("E-08: the customer of two cards is one, however the phone is spelt", () => {
  expect(outcome(phone, "138 0000 0001")).toBe(outcome(phone, "+86-13800000001"));
});

test("another number, kind or salt gives another", () => {
  const vin = "LSVAA4187E2123456";
  const hashes = [
    outcome(phone, "13800138000"),
    outcome(phone, "13800138001"),
    outcome(hashed("phone", "other"), "13800138000"),
    outcome(hashed("vin", "salt"), vin),
  ];
  expect(new Set(hashes).size).toBe(4);
});

test("what is no number is refused, not hashed", () => {
  expect(outcome(phone, "不详")).toBe("<invalid>");
});
