import { describe, expect, test } from "vitest";
import {
  distinctName,
  organisationName,
  phoneNumber,
  plateNumber,
  vehicleNumber,
  vinCheckDigit,
} from "../../../src/sample/identities.ts";

const serials = Array.from({ length: 3000 }, (_, n) => n);

test("the check digit is the one of ISO 3779", () => {
  // The standard's own example, and seventeen ones.
  expect(vinCheckDigit("1M8GDM9AXKP042788")).toBe("X");
  expect(vinCheckDigit("11111111111111111")).toBe("1");
});

describe("nothing can belong to anybody", () => {
  test("cars stand on the unassigned maker code 0ZZ and fail their check digit", () => {
    for (const serial of serials) {
      const vin = vehicleNumber(3, serial);
      expect(vin).toMatch(/^0ZZ[A-HJ-NPR-Z0-9]{14}$/);
      expect(vin[8]).not.toBe(vinCheckDigit(vin));
    }
  });

  test("phones begin with 010-0, which no exchange issues", () => {
    for (const serial of serials) expect(phoneNumber(serial)).toMatch(/^0100\d{7}$/);
  });

  test("plates have no province and the letter I", () => {
    for (const serial of serials) expect(plateNumber(serial)).toMatch(/^样I·\d[K-NP-U]\d{3}$/);
  });

  test("people and firms are called examples", () => {
    for (const serial of serials) {
      expect(distinctName(serial)).toMatch(/^.(?=.*[示例样试虚拟演假仿真]).{2}$/);
      expect(organisationName(serial)).toMatch(/^样例.{4}公司$/);
    }
  });
});

test("no two cars, phones or members of staff are the same", () => {
  expect(new Set(serials.map((serial) => vehicleNumber(1, serial))).size).toBe(serials.length);
  expect(new Set(serials.map(phoneNumber)).size).toBe(serials.length);
  expect(new Set(serials.slice(0, 600).map(distinctName)).size).toBe(600);
});
