/** How a loan stands in the register: what was lent, who agreed, when it was struck off. */
import type { Minute } from "../days.ts";
import type { Random } from "../random.ts";

export interface LoanEntry {
  readonly material: string;
  readonly copies: number | null;
  readonly reason: string | null;
  readonly signature: string | null;
  readonly archivist_approved_at: Minute | null;
  readonly sales_manager_approved_at: Minute | null;
  readonly team_leader_approved_at: Minute | null;
  readonly assistant_approved_at: Minute | null;
  readonly cancelled_at: Minute | null;
}

interface Lent {
  readonly class: "archive" | "sales_papers";
  readonly borrowed_at: Minute;
  readonly returned_at: Minute | null;
}

const materials = { archive: ["整套档案", "维修档案"], sales_papers: ["购车发票", "合格证", "行驶证复印件"] };
const reasons = ["客户查询", "理赔", "年检", "核对资料"];
const ASKED = 0.94;
const NEXT_DAY = 1440;

export function loanEntry(random: Random, loan: Lent): LoanEntry {
  /** Consent a few minutes before, or after the fact, or not at all. */
  const consent = (): Minute | null => {
    const before = loan.borrowed_at - random.int(2, 50);
    if (random.chance(ASKED)) return before;
    return random.chance(0.5) ? loan.borrowed_at + random.int(20, 90) : null;
  };
  const isArchive = loan.class === "archive";
  const struckOff = Number(random.weighted<string>({ "0": 92, "1": 6, "2": 2 }));
  return {
    material: random.pick(materials[loan.class]),
    copies: random.chance(0.97) ? random.int(1, 3) : null,
    reason: random.chance(0.96) ? random.pick(reasons) : null,
    signature: random.chance(0.98) ? "已签" : null,
    archivist_approved_at: isArchive ? consent() : null,
    sales_manager_approved_at: isArchive ? null : consent(),
    team_leader_approved_at: isArchive ? null : consent(),
    assistant_approved_at: isArchive ? null : consent(),
    cancelled_at: loan.returned_at === null ? null : loan.returned_at + struckOff * NEXT_DAY + random.int(0, 4),
  };
}
