import { expect, test } from "vitest";
import { defaultTheme } from "../../../src/exports/pack-theme.ts";
import { themeOf } from "../../../src/exports/theme-of.ts";
import { projectSchema } from "../../../src/project/project-schema.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const themed = (theme: Record<string, unknown>, directory = ".") =>
  themeOf({
    directory,
    config: projectSchema.parse({
      name: "店",
      stores: [{ id: "S1" }],
      policy: { profiles: ["p"] },
      exports: { theme },
    }),
  });

test("is ours where guanlan.yaml is silent", () => {
  expect(themed({})).toEqual(defaultTheme);
});

test("takes colours, fonts and logo of the company", () => {
  const directory = temporaryFolder({ "logo.png": new Uint8Array([1, 2, 3]) });
  const theme = themed({ primary: "#aa1122", chinese_font: "KaiTi", logo: "logo.png" }, directory);
  expect(theme.colors.primary).toBe("AA1122");
  expect(theme.fonts).toEqual({ latin: "KaiTi", eastAsian: "KaiTi" });
  expect(theme.logo?.type).toBe("png");
  expect([...(theme.logo?.bytes ?? [])]).toEqual([1, 2, 3]);
});

test("says what is wrong", () => {
  expect(() => themed({ primary: "red" })).toThrow("expected a colour such as #0b5cad");
  expect(() => themed({ logo: "logo.bmp" })).toThrow('unsupported logo: "logo.bmp"');
  expect(() => themed({ logo: "logo.png" }, temporaryFolder())).toThrow('missing logo: "logo.png" (guanlan.yaml)');
});
