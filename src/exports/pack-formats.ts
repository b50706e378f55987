/** The formats a pack can have, in the order in which they are written. Each writer is loaded when it is used. */
import type { PackFormat } from "./pack-format.ts";

export const packFormats: readonly PackFormat[] = [
  {
    id: "pptx",
    title: "PowerPoint",
    write: async (pack, options) => (await import("./pptx/write-pptx.ts")).writePptx(pack, options),
  },
  {
    id: "xlsx",
    title: "Excel",
    write: async (pack, options) => (await import("./xlsx/write-xlsx.ts")).writeXlsx(pack, options),
  },
  {
    id: "pdf",
    title: "PDF",
    write: async (pack, options) => (await import("./pdf/write-pdf.ts")).writePdf(pack, options),
  },
  {
    id: "html",
    title: "单文件网页",
    write: async (pack, options) => (await import("./html/write-html.ts")).writeHtml(pack, options),
  },
];
