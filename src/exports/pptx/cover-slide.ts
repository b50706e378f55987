/** The first slide: whose figures, of when, for whom, and which numbered copy this is. */
import { cleanText } from "../clean-text.ts";
import { addText, COVER, type Deck } from "./deck.ts";

export function addCover({ pack, theme, presentation }: Deck): void {
  const { colors } = theme;
  const slide = presentation.addSlide({ masterName: COVER });
  slide.addText(cleanText(pack.title), { placeholder: "title" });
  addText(
    slide,
    pack.subject,
    { x: 1.2, y: 1.5, w: 11, h: 0.6 },
    { theme, fontSize: 22, color: colors.primary, bold: true },
  );
  const open = pack.period.finished ? "" : "（期间尚未结束，数字还会变动）";
  addText(slide, `数据截止 ${pack.asOf}${open}`, { x: 1.2, y: 3.4, w: 11, h: 0.45 }, { theme, fontSize: 18 });
  const lines = [
    `${pack.mark} · ${pack.copyLabel}`,
    `读者：${pack.audience.title}`,
    `依据：${pack.profiles.join("、")}`,
  ];
  addText(
    slide,
    lines.join("\n"),
    { x: 1.2, y: 5.2, w: 11, h: 1.5 },
    { theme, fontSize: 14, color: colors.quiet, lineSpacingMultiple: 1.3 },
  );
  slide.addNotes(
    `${cleanText(pack.title)}。每个比率都写明分子/分母；到期未办算未达标，未到期不计入；没有到期项时写“—”。`,
  );
}
