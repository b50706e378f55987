import { expect, test } from "vitest";
import { escapeXml } from "../../../reports/components/escape-xml.ts";

test("markup turns into text, control characters are dropped", () => {
  expect(escapeXml('<甲 & "乙">\u0007\n')).toBe("&#60;甲 &#38; &#34;乙&#34;&#62;\n");
});
