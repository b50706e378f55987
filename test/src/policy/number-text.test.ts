import { expect, test } from "vitest";
import { oneDecimal, percentText, twoDecimals, yuanText } from "../../../src/policy/number-text.ts";

test("one and two decimals, half up in decimal, not in binary", () => {
  expect(oneDecimal(1.05)).toBe("1.1");
  expect(oneDecimal(0.25)).toBe("0.3");
  expect(oneDecimal(3)).toBe("3.0");
  expect(twoDecimals(1.005)).toBe("1.01");
  expect(twoDecimals(11 / 3)).toBe("3.67");
});

test("percentages of ratios", () => {
  expect(percentText(31 / 217)).toBe("14.3%");
  expect(percentText(0)).toBe("0.0%");
  expect(percentText(1.2)).toBe("120.0%");
});

test("yuan of fen, grouped, with cents only when there are any", () => {
  expect(yuanText(5000)).toBe("50 元");
  expect(yuanText(100_000_000)).toBe("1,000,000 元");
  expect(yuanText(1250)).toBe("12.50 元");
  expect(yuanText(123_456_789)).toBe("1,234,567.89 元");
  expect(yuanText(-150_000)).toBe("-1,500 元");
  expect(yuanText(0)).toBe("0 元");
});
