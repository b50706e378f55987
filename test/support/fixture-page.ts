/** The context of a page of the fixture, and a block rendered on it. */

import type { BlockName } from "../../src/site/blocks/block-names.ts";
import { blocks } from "../../src/site/blocks/index.ts";
import { contextsOf, type PageContext } from "../../src/site/page-context.ts";
import { sitePlan } from "../../src/site/site-plan.ts";
import type { Snapshot } from "../../src/snapshot/snapshot.ts";
import { snapshotFixture } from "./snapshot-fixture.ts";

export function contextOf(path: string, snapshot: Snapshot = snapshotFixture()): PageContext {
  const plan = sitePlan(snapshot);
  const page = plan.pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path} in the fixture`);
  return contextsOf(snapshot, plan, new Map())(page);
}

export function renderBlock(
  name: BlockName,
  spec: string,
  context: PageContext = contextOf("monthly/2026-09"),
): string {
  return blocks[name].render(spec, context).text;
}

/** Text without tags, as a reader sees it; hidden words included. */
export const wordsOf = (markup: string): string =>
  markup
    .replace(/<(?:\/(?:p|li|tr|h3|dd|dt)|tr|t[dh]\b[^>]*)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
