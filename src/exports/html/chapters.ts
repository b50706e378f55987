/** The chapters of a pack: sections that follow each other under one name. */
import type { Pack, PackSection } from "../pack/pack.ts";

export interface Chapter {
  /** Unique in the document. */
  readonly id: string;
  readonly title: string;
  readonly sections: readonly PackSection[];
}

export function chaptersOf({ sections }: Pack): Chapter[] {
  const chapters: { id: string; title: string; sections: PackSection[] }[] = [];
  for (const section of sections) {
    const last = chapters.at(-1);
    if (last?.title === section.chapter) last.sections.push(section);
    else chapters.push({ id: `chapter-${chapters.length + 1}`, title: section.chapter, sections: [section] });
  }
  return chapters;
}
