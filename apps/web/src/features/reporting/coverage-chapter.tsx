import type { CoverageArticleDto } from '@kenshu/api-client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import { type ChapterRows, type Column, coursesOf, shadeOf } from './coverage';
import type { Place } from './coverage-matrix';
import styles from './coverage-matrix.module.css';

interface Props {
  rows: ChapterRows;
  columns: readonly Column[];
  at: Place;
}

/** A chapter of the Convention: its heading with what it is reviewed in, then one row for each article. */
export function ChapterOfMatrix({ rows: { chapter, articles }, columns, at }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const covered = articles.filter(({ cells }) => cells.length > 0).length;
  return (
    <tbody>
      <tr className={styles.chapter}>
        <th scope="rowgroup" colSpan={columns.length + 2}>
          <span className={styles.chapterWords}>
            <strong>
              {t('Chapter {number}', { number: chapter.number })} · {localised(chapter.titles)}
            </strong>
            <span className={styles.chapterMore}>
              {[
                chapter.reviewCycle && t('Review cycle {cycle}', { cycle: chapter.reviewCycle }),
                t('{count} of {total} articles with a course on record', { count: covered, total: articles.length }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </th>
      </tr>
      {articles.map((article) => (
        <ArticleRow
          key={article.number}
          article={article}
          columns={columns}
          column={at.article === article.number ? at.column : undefined}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  article: CoverageArticleDto;
  columns: readonly Column[];
  /** The column the keyboard is in, where it is in this row. */
  column: number | undefined;
}

const ArticleRow = memo(function ArticleRow({ article, columns, column }: RowProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { number, titles, cells } = article;
  const counts = new Map(cells.map(({ year, count }) => [year, count]));
  const courses = coursesOf(article);
  const stop = (i: number) => (column === i ? 0 : -1);
  return (
    <tr data-empty={courses === 0 || undefined}>
      <th scope="row" className={styles.article} data-article={number} data-column={-1} tabIndex={stop(-1)}>
        <span className={styles.articleWords}>
          <span className={styles.number}>{number}</span>
          <span className={styles.title}>{localised(titles)}</span>
        </span>
      </th>
      {columns.map(({ year, unknown, gap }, i) => {
        const count = counts.get(year) ?? 0;
        const words = count ? t('{count} courses', { count }) : t('No course on record');
        return (
          <td
            key={year}
            className={styles.cell}
            data-article={number}
            data-column={i}
            data-year={year}
            data-shade={shadeOf(count)}
            data-unknown={unknown || undefined}
            data-gap={gap || undefined}
            tabIndex={stop(i)}
            aria-label={words}
            title={t('Article {number}, {year}: {words}', { number, year, words })}
          >
            {count || null}
          </td>
        );
      })}
      <td className={styles.total}>{courses || t('No course on record')}</td>
    </tr>
  );
});
