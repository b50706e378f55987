/** The one script of the pages, made from `reports/components`: small, deferred, without it a page shows everything. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

export interface BrowserScript {
  /** Relative to the site; changes with the content, so that it may be cached for ever. */
  readonly path: string;
  readonly text: string;
}

const components = fileURLToPath(new URL("../../reports/components", import.meta.url));

/** A plain script, no module, because browsers refuse modules from `file://`. */
export function browserScript(): BrowserScript {
  const { outputFiles } = buildSync({
    stdin: {
      contents:
        'import { addChartMenus } from "./chart-menu.ts"; addChartMenus({ ...document.currentScript.dataset });',
      resolveDir: components,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { path: `guanlan-${hash}.js`, text };
}
