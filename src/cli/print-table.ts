/** Rows → text columns that line up in a terminal, Han characters counted as two cells. */
import stringWidth from "string-width";

export type TableCell = string | number | null;

/** Numbers are aligned right; null is shown as an em dash. */
export function printTable(headers: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const lines = [headers, ...rows.map((row) => row.map(cellText))];
  const widths = headers.map((_, column) => Math.max(...lines.map((line) => stringWidth(line[column] ?? ""))));
  const isNumeric = headers.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  const text = lines.map((line) =>
    widths
      .map((width, column) => pad(line[column] ?? "", width, isNumeric[column] === true))
      .join("  ")
      .trimEnd(),
  );
  return `${text.join("\n")}\n`;
}

const cellText = (cell: TableCell): string => (cell === null ? "—" : String(cell));

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(width - stringWidth(text));
  return right ? space + text : text + space;
}
