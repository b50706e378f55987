import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { crc32, storeZip } from "../../../reports/components/store-zip.ts";

test("an archive that another program opens, the same bytes each time", () => {
  const entries = [
    { name: "a.xml", text: "<a/>" },
    { name: "数据/乙.txt", text: "86.1%" },
    { name: "empty", text: "" },
  ];
  const files = unzipSync(storeZip(entries));
  expect(Object.entries(files).map(([name, data]) => ({ name, text: new TextDecoder().decode(data) }))).toEqual(
    entries,
  );
  expect(storeZip(entries)).toEqual(storeZip(entries));
});

test("the checksum is the one of ZIP", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
