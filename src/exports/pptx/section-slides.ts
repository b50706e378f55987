/** One finding as one slide; a long table takes as many as it needs. */
import { cleanText } from "../clean-text.ts";
import type { PackSection, PackTable } from "../pack/pack.ts";
import { addText, type Deck, FINDING, type Slide } from "./deck.ts";
import { addFigureCards } from "./figure-cards.ts";
import { type Box, bodyBox, leadBox, leadLook, leadShown, split } from "./slide-layout.ts";
import { addSlideTable, tableHeight, tablePages } from "./slide-table.ts";
import { speakerNotes } from "./speaker-notes.ts";

export function addSection(section: PackSection, deck: Deck): void {
  const body = bodyBox(section.lead);
  if (section.chart !== null) {
    const slide = openSlide(section, deck, section.title);
    addLead(slide, section, deck);
    addChartWithCards(slide, section, { body, deck });
    return;
  }
  if (section.table === null) return;
  addTableSlides(section.table, section, deck);
}

function addTableSlides(table: PackTable, section: PackSection, deck: Deck): void {
  const [first, others] = [bodyBox(section.lead), bodyBox([])];
  tablePages(table, first, others).forEach((rows, i) => {
    const slide = openSlide(section, deck, i === 0 ? section.title : `${section.title}（续）`);
    if (i === 0) addLead(slide, section, deck);
    addSlideTable(slide, table, rows, { box: i === 0 ? first : others, theme: deck.theme });
  });
}

function openSlide(section: PackSection, { presentation }: Deck, title: string): Slide {
  const slide = presentation.addSlide({ masterName: FINDING });
  slide.addText(cleanText(title), { placeholder: "title" });
  slide.addNotes(cleanText(speakerNotes(section)));
  return slide;
}

function addLead(slide: Slide, { lead }: PackSection, { theme }: Deck): void {
  if (lead.length === 0) return;
  addText(slide, leadShown(lead).join("\n"), leadBox(lead), {
    theme,
    fontSize: leadLook(lead).fontSize,
    color: theme.colors.quiet,
    lineSpacingMultiple: 1.1,
  });
}

interface Body {
  readonly body: Box;
  readonly deck: Deck;
}

/** A chart lower than this cannot be read. */
const LOWEST_CHART = 2.6;

/** A table beside a chart stands under it, over the whole width, if there is room. */
function addChartWithCards(slide: Slide, section: PackSection, { body, deck }: Body): void {
  const { chart, figures } = section;
  if (chart === null) return;
  const table = section.table !== null && body.h - tableHeight(section.table) >= LOWEST_CHART ? section.table : null;
  const below = table === null ? 0 : tableHeight(table) + 0.2;
  const { main, side } = split({ ...body, h: body.h - below });
  const wide = figures.length === 0 ? { ...body, h: main.h } : main;
  deck.charts.push(chart);
  slide.addChart("bar", [{ name: "", labels: [""], values: [0] }], {
    ...wide,
    altText: cleanText(`${chart.title}：${chart.summary}`),
  });
  addFigureCards(slide, figures, { box: side, theme: deck.theme });
  if (table === null) return;
  const box = { ...body, y: body.y + body.h - below + 0.15, h: below - 0.15 };
  addSlideTable(slide, table, table.rows, { box, theme: deck.theme });
}
