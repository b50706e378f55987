/** Addresses inside the site as the page that links needs them: relative, with ending, so that file:// works too. */

/** `relativeLink("monthly/2026-03", "rules", "P02-10")` → `../rules.html#P02-10`. */
export function relativeLink(from: string, to: string, anchor?: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  const [, folder = "", name = to] = /^(.*\/)?([^/]+)$/.exec(to) ?? [];
  const file = /\.\w+$/.test(name) ? name : `${name}.html`;
  const here = sharedFolder(from, folder) ? "" : `${up}${folder}`;
  return `${here}${file}${anchor === undefined ? "" : `#${anchor}`}`;
}

const sharedFolder = (from: string, folder: string): boolean =>
  folder !== "" && from.startsWith(folder) && !from.slice(folder.length).includes("/");
