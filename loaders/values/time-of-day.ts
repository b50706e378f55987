/** Times of day as people and systems write them: `14:20`, `下午2:20`, `2时20分`, `02:20 PM`. */

const WORDS: Readonly<Record<string, "morning" | "noon" | "afternoon">> = {
  上午: "morning",
  早上: "morning",
  凌晨: "morning",
  am: "morning",
  中午: "noon",
  下午: "afternoon",
  傍晚: "afternoon",
  晚上: "afternoon",
  pm: "afternoon",
};
const HALF = Object.keys(WORDS).join("|");
const TIME = new RegExp(
  `^(${HALF})?\\s*(\\d{1,2})\\s*(?::|[时点])\\s*(?:(\\d{1,2})\\s*(?:(?::|分)\\s*(?:(\\d{1,2})(?:[.,]\\d+)?\\s*秒?)?)?)?\\s*(${HALF})?$`,
  "i",
);

/** Seconds since midnight; undefined when it is no time. Fractions of a second are cut off. */
export function parseTimeOfDay(text: string): number | undefined {
  const [, before, hours, minutes, seconds, after] = TIME.exec(text) ?? [];
  if (hours === undefined || (before !== undefined && after !== undefined)) return undefined;
  const hour = hourOfDay(Number(hours), WORDS[(before ?? after ?? "").toLowerCase()]);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  return (hour * 60 + minute) * 60 + second;
}

function hourOfDay(hour: number, half: (typeof WORDS)[string] | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (half === undefined) return hour;
  if (half === "morning") return hour > 12 ? undefined : hour % 12;
  if (hour === 0) return undefined;
  if (half === "afternoon") return hour < 12 ? hour + 12 : hour;
  return hour === 11 || hour >= 12 ? hour : hour < 3 ? hour + 12 : undefined;
}
