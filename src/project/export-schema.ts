/** The part of `guanlan.yaml` about meeting packs: the company's colours, fonts and logo. */
import { z } from "zod";

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "expected a colour such as #0b5cad");

export const exportSchema = z.strictObject({
  theme: z
    .strictObject({
      /** Band, table headers. */
      primary: colour.optional(),
      /** Figures that miss their target. */
      missed: colour.optional(),
      /** Colours of a chart's series in order. */
      series: z.array(colour).min(1).optional(),
      /** Fonts on the presenter's machine, for latin and for Chinese letters. */
      latin_font: z.string().optional(),
      chinese_font: z.string().optional(),
      /** PNG, JPEG or SVG, relative to the project folder. */
      logo: z.string().optional(),
    })
    .default({}),
});
