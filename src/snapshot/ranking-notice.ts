/** What every output of the ranking says of itself: a proposal, and no ground for a dismissal. */
export const rankingNotice =
  "本排名为建议，供复核，不构成处理决定。末位只说明次序，不等于不胜任；不能胜任工作须先培训或调整岗位。";
