/** Observable Framework's view of the site: the page list comes from the plan that `guanlan build` writes. */
import { readFileSync } from "node:fs";
import { type MarkdownIt, withBlocks } from "./src/site/framework-markdown.ts";
import type { SitePlan } from "./src/site/site-plan.ts";

const planFile = process.env.GUANLAN_SITE_PLAN;
if (planFile === undefined) throw new Error("missing GUANLAN_SITE_PLAN: build the site with guanlan build");
const plan = JSON.parse(readFileSync(planFile, "utf8")) as SitePlan;

export default {
  root: "reports",
  output: "site",
  style: "style.css",
  globalStylesheets: [],
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  pages: [],
  head: "",
  header: "",
  footer: "",
  preserveIndex: true,
  preserveExtension: true,
  dynamicPaths: plan.pages.map(({ path }) => `/${path}`),
  markdownIt: (md: MarkdownIt) => withBlocks(md, plan.title),
};
