/** On which pages of a PDF its headings stand, read from its bookmarks. */
import { optionalPackage } from "../optional-package.ts";
import { missing } from "./missing-package.ts";

interface Bookmark {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Bookmark[];
}

/** Numbers of pages, the first being 1, heading by heading. */
export async function headingPages(pdf: Uint8Array): Promise<number[]> {
  const reader = await optionalPackage(() => import("unpdf"));
  if (reader === undefined) throw missing("unpdf");
  const document = await reader.getDocumentProxy(new Uint8Array(pdf));
  const bookmarks = flat((await document.getOutline()) as readonly Bookmark[]);
  const pages: number[] = [];
  for (const { dest } of bookmarks) pages.push(await pageOf(dest));
  await document.destroy();
  return pages;

  async function pageOf(dest: unknown): Promise<number> {
    const place = typeof dest === "string" ? await document.getDestination(dest) : (dest as readonly unknown[]);
    return 1 + (await document.getPageIndex(place?.[0] as Parameters<typeof document.getPageIndex>[0]));
  }
}

const flat = (bookmarks: readonly Bookmark[]): Bookmark[] => bookmarks.flatMap((each) => [each, ...flat(each.items)]);
