/** All values of a metric against the bare statement that a person would write for its month and store cells. */
import { metrics } from "../../src/metrics/catalogue.ts";
import { allPeriods, evaluate } from "../../src/metrics/evaluate.ts";
import { openProject } from "../../src/project/project.ts";
import { openAnalysis } from "../../src/warehouse/analysis.ts";
import { measure } from "./measure.ts";

const BARE = `select store_id, date_trunc('month', arrived_on), count(*) filter (where has_contact), count(*)
  from fct_showroom_visits where is_first_visit group by all`;

const REPETITIONS = 20;

export async function benchMetrics(directory: string, asOf: string): Promise<string[]> {
  const analysis = await openAnalysis(openProject(directory), { asOf });
  try {
    const periods = (await allPeriods(analysis)).filter(({ kind }) => kind === "month");
    const chosen = metrics.filter(({ id }) => id === "contact-left-rate");
    const repeat = async (work: () => Promise<unknown>) => {
      for (let each = 0; each < REPETITIONS; each += 1) await work();
    };
    const bare = await measure(() => repeat(() => analysis.connection.runAndReadAll(BARE)));
    const ours = await measure(() => repeat(() => evaluate(analysis, { metrics: chosen, periods, grains: ["store"] })));
    const whole = await measure(() => evaluate(analysis));
    return [
      `contact-left-rate by store and month: ${(ours.cpuSeconds / bare.cpuSeconds).toFixed(1)} × the bare statement`,
      `all metrics, periods and grains: ${((whole.cpuSeconds * REPETITIONS) / bare.cpuSeconds).toFixed(0)} × one bare statement for ${metrics.length} metrics`,
    ];
  } finally {
    await analysis.close();
  }
}
