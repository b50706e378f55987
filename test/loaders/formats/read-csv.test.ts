import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../loaders/formats/read-csv.ts";
import { rowsOf } from "../../support/rows-of.ts";
import { temporaryFolder, writeInto } from "../../support/temporary-folder.ts";

const options = { label: "a.csv", encoding: "auto" } as const;

async function read(content: string | Uint8Array, extra: { encoding?: string; delimiter?: string } = {}) {
  const [sheet] = await readCsv(join(temporaryFolder({ "a.csv": content }), "a.csv"), { ...options, ...extra });
  return rowsOf(sheet);
}

const cellsOf = async (...given: Parameters<typeof read>) => (await read(...given)).map(({ cells }) => cells);

describe("encodings", () => {
  const text = "投诉编号,受理时间\nC1,客户说：镕喆㐀𠮷\n";
  const expected = [
    ["投诉编号", "受理时间"],
    ["C1", "客户说：镕喆㐀𠮷"],
  ];

  test.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["gb18030", iconv.encode(text, "gb18030")],
    ["utf-16le with a mark", iconv.encode(`\ufeff${text}`, "utf-16le")],
    ["utf-16be with a mark", iconv.encode(`\ufeff${text}`, "utf-16be")],
  ])("%s is found out", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  test("a four-byte character split between two reads stays whole", async () => {
    const long = `${"档".repeat(32_767)}𠮷`;
    expect(await cellsOf(iconv.encode(`${long},b\n`, "gb18030"))).toEqual([[long, "b"]]);
  });

  test("big5 must be declared", async () => {
    const bytes = iconv.encode(
      "編號,客戶姓名,購車日期,負責顧問,處理結果,備註說明,電話\n一號,張三,今天,銷售顧問,已處理,無\n",
      "big5",
    );
    await expect(read(bytes)).rejects.toThrow(
      "unsupported encoding: neither utf-8 nor gb18030, perhaps big5 or windows-1252 (a.csv)",
    );
    expect((await cellsOf(bytes, { encoding: "big5" }))[0]?.[0]).toBe("編號");
  });

  test("windows-1252 must be declared, however few its umlauts are", async () => {
    const bytes = iconv.encode("Kunde;Ort\nMüller;Köln\n", "windows-1252");
    await expect(read(bytes)).rejects.toThrow("perhaps big5 or windows-1252 (a.csv); set encoding in guanlan.yaml");
    expect(await cellsOf(bytes, { encoding: "windows-1252" })).toEqual([
      ["Kunde", "Ort"],
      ["Müller", "Köln"],
    ]);
  });

  test("bytes that are no text of the declared encoding stop the load", async () => {
    await expect(read(Buffer.from([0x61, 0xff, 0xff, 0x0a]))).rejects.toThrow("unsupported encoding");
    const gbk = iconv.encode("投诉", "gbk");
    await expect(read(gbk, { encoding: "utf-8" })).rejects.toThrow("invalid utf-8 text (a.csv)");
  });

  test("a binary file is not text", async () => {
    await expect(read(Buffer.from("a,b\u0000c\n"))).rejects.toThrow("unsupported format: not a text file (a.csv)");
  });
});

describe("delimiters", () => {
  test.each([",", ";", "\t", "|"])("%j is found out", async (delimiter) => {
    const lines = [
      ["编号", "内容", "金额"],
      ["C1", "甲乙", "1"],
      ["C2", "丙", "2"],
    ];
    expect(await cellsOf(lines.map((line) => line.join(delimiter)).join("\n"))).toEqual(lines);
  });

  test("commas within quotes do not count", async () => {
    expect(await cellsOf('编号;内容\nC1;"a,b,c,d"\nC2;"e,f,g,h"\n')).toEqual([
      ["编号", "内容"],
      ["C1", "a,b,c,d"],
      ["C2", "e,f,g,h"],
    ]);
  });

  test("a declared one is taken at its word", async () => {
    expect(await cellsOf("a;b,c\n", { delimiter: ";" })).toEqual([["a", "b,c"]]);
  });
});

describe("lines", () => {
  const rowNumbers = async (content: string) => (await read(content)).map(({ row }) => row);

  test.each(["\n", "\r\n", "\r"])("are counted as the file has them, ending in %j", async (end) => {
    const content = ["编号,内容", "", 'C1,"第一行', '第二行"', "C2,x", ""].join(end);
    expect(await read(content)).toEqual([
      { row: 1, cells: ["编号", "内容"] },
      { row: 2, cells: [""] },
      { row: 3, cells: ["C1", "第一行\n第二行"] },
      { row: 5, cells: ["C2", "x"] },
    ]);
  });

  test("may end differently within one file", async () => {
    expect(await rowNumbers("a,b\r\n1,2\n3,4\r5,6")).toEqual([1, 2, 3, 4]);
  });

  test("a line end split between two reads is one", async () => {
    const first = "x".repeat(65_535);
    expect(await rowNumbers(`${first}\r\na,b\r\n`)).toEqual([1, 2]);
  });

  test("a quote inside a field is a letter, one that never closes stops the load", async () => {
    expect(await cellsOf('a,5" 屏\nb,"他说""好"""\n')).toEqual([
      ["a", '5" 屏'],
      ["b", '他说"好"'],
    ]);
    await expect(read('a,b\nc,"d\ne,f\n')).rejects.toThrow("invalid record: quote not closed (a.csv, row 2)");
  });
});

test("any table written with quotes is read back, with the line of every record", async () => {
  const folder = temporaryFolder();
  const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab,;\t|"\n 档案')) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (table) => {
      const lines = table.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(","));
      writeInto(folder, "t.csv", lines.join("\n"));
      const [sheet] = await readCsv(join(folder, "t.csv"), { ...options, delimiter: "," });
      let row = 1;
      const expected = table.map((cells, index) => {
        const start = row;
        row += (lines[index] ?? "").split("\n").length;
        return { row: start, cells };
      });
      expect(await rowsOf(sheet)).toEqual(expected);
    }),
    { numRuns: 200, seed: 7 },
  );
});
