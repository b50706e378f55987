/** Renders two months of the fixture into a folder: `node --import tsx test/support/render-fixture.ts OUT`. */
import { renderSite } from "../../src/site/render-site.ts";
import { shortFixture } from "./snapshot-fixture.ts";

const [out = ""] = process.argv.slice(2);
await renderSite(shortFixture(), { out, charts: new Map(), forbiddenNames: [], progress: () => {} });
