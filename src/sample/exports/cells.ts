/** How exports write days, times, money and yes or no. */
import { civil, type Day, dayOfMinute, MINUTES_PER_DAY, type Minute, pad } from "../days.ts";

export type Cell = string | number | Date | null;

export const dayIso = (day: Day): string => {
  const { year, month, day: date } = civil(day);
  return `${year}-${pad(month)}-${pad(date)}`;
};

export const daySlash = (day: Day): string => {
  const { year, month, day: date } = civil(day);
  return `${year}/${month}/${date}`;
};

export const dayDot = (day: Day): string => {
  const { year, month, day: date } = civil(day);
  return `${year}.${month}.${date}`;
};

export const dayChinese = (day: Day): string => {
  const { year, month, day: date } = civil(day);
  return `${year}年${month}月${date}日`;
};

/** A real date cell of a workbook. */
export const dayCell = (day: Day): Date => timeCell(day * MINUTES_PER_DAY);

/** Workbooks know no time zone: the wall time is written as if it were UTC. */
export const timeCell = (minute: Minute): Date => new Date(minute * 60_000);

const clock = (minute: Minute): string => {
  const left = minute - dayOfMinute(minute) * MINUTES_PER_DAY;
  return `${pad(Math.floor(left / 60))}:${pad(left % 60)}`;
};

export const timeIso = (minute: Minute): string => `${dayIso(dayOfMinute(minute))} ${clock(minute)}`;
export const timeSlash = (minute: Minute): string => `${daySlash(dayOfMinute(minute))} ${clock(minute)}`;
export const timeChinese = (minute: Minute): string => `${dayChinese(dayOfMinute(minute))} ${clock(minute)}`;

const FEN_PER_YUAN = 100;

/** `¥1,234.00` */
export function moneySign(fen: number): string {
  const yuan = Math.floor(fen / FEN_PER_YUAN);
  return `¥${String(yuan).replace(/\B(?=(\d{3})+$)/g, ",")}.${pad(fen % FEN_PER_YUAN)}`;
}

/** `1234.00` */
export const moneyPlain = (fen: number): string => `${Math.floor(fen / FEN_PER_YUAN)}.${pad(fen % FEN_PER_YUAN)}`;

/** A number cell in yuan. */
export const moneyNumber = (fen: number): number => fen / FEN_PER_YUAN;

/** `12.34万` where that is exact, the plain amount elsewhere. */
export function moneyWan(fen: number): string {
  const hundreds = fen / FEN_PER_YUAN / 100;
  if (!Number.isInteger(hundreds)) return moneyPlain(fen);
  return `${Math.floor(hundreds / 100)}.${pad(hundreds % 100)}万`.replace(/\.?0+万$/, "万");
}

/** Half-width signs as an input method in full-width mode types them. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** One row in `every` is typed in full-width mode. */
export const sometimesFullWidth = (text: string, n: number, every = 43): string =>
  n % every === 7 ? fullWidth(text) : text;

/** Applies a style where there is a value. */
export const shown = <T>(value: T | null, style: (value: T) => Cell): Cell => (value === null ? null : style(value));

export const yesNo = (value: boolean): string => (value ? "是" : "否");
export const tick = (value: boolean): string => (value ? "√" : "×");
