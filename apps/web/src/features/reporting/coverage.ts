import type { ChapterDto, CoverageArticleDto, CoverageDto } from '@kenshu/api-client';
import { isGeneralOrFinal } from '@kenshu/domain/curriculum/convention';

export interface ChapterRows {
  chapter: ChapterDto;
  articles: CoverageArticleDto[];
}

/** The rows of the matrix under their chapters; general and final provisions only when asked for. */
export const rowsByChapter = (
  articles: readonly CoverageArticleDto[],
  chapters: readonly ChapterDto[],
  all: boolean,
): ChapterRows[] =>
  chapters.flatMap((chapter) => {
    const rows = articles.filter(
      (article) => article.chapter === chapter.number && (all || !isGeneralOrFinal(article.number)),
    );
    return rows.length ? [{ chapter, articles: rows }] : [];
  });

/** How many courses took an article up: a course stands in one year only. */
export const coursesOf = ({ cells }: Pick<CoverageArticleDto, 'cells'>): number =>
  cells.reduce((sum, { count }) => sum + count, 0);

/** The step of the colour scale: 0 is an empty square, 3 stands for three and more. */
export const shadeOf = (count: number): 0 | 1 | 2 | 3 => Math.min(count, 3) as 0 | 1 | 2 | 3;

export interface Column {
  year: number;
  /** No theme of that year is recorded, so that an empty square says nothing. */
  unknown: boolean;
  /** Years without any course on record lie before it. */
  gap: boolean;
}

export const columnsOf = ({ years, yearsWithoutTheme }: Pick<CoverageDto, 'years' | 'yearsWithoutTheme'>): Column[] =>
  years.map((year, i) => ({
    year,
    unknown: yearsWithoutTheme.includes(year),
    gap: i > 0 && years[i - 1] !== year - 1,
  }));

interface CycleGap {
  /** Null: chapters that no cycle of the review covers. */
  cycle: number | null;
  covered: number;
  total: number;
  chapters: { chapter: ChapterDto; missing: CoverageArticleDto[] }[];
}

/** The articles without a course on record, by cycle of the review mechanism and by chapter. */
export function gapsByCycle(chapters: readonly ChapterRows[]): CycleGap[] {
  const cycles = [...new Set(chapters.map(({ chapter }) => chapter.reviewCycle))];
  return cycles
    .sort((a, b) => (a ?? 9) - (b ?? 9))
    .map((cycle) => {
      const own = chapters.filter(({ chapter }) => chapter.reviewCycle === cycle);
      const articles = own.flatMap((rows) => rows.articles);
      return {
        cycle,
        total: articles.length,
        covered: articles.filter(({ cells }) => cells.length > 0).length,
        chapters: own.flatMap(({ chapter, articles: rows }) => {
          const missing = rows.filter(({ cells }) => cells.length === 0);
          return missing.length ? [{ chapter, missing }] : [];
        }),
      };
    });
}

/** Consecutive numbers as one: "15–19, 21, 22". */
export function runsOf(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]) =>
    to === from + 1 ? [String(from), String(to)] : [from === to ? String(from) : `${from}–${to}`],
  );
}
