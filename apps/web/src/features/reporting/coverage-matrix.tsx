import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChapterRows, Column } from './coverage';
import { ChapterOfMatrix } from './coverage-chapter';
import styles from './coverage-matrix.module.css';
import { useScrollToLatest } from './use-scroll-to-latest';

interface Props {
  chapters: readonly ChapterRows[];
  columns: readonly Column[];
  onOpen: (article: number, year?: number) => void;
}

/** Where the keyboard is: an article, and a column from 0; -1 is the article itself. */
export interface Place {
  article: number;
  column: number;
}

/**
 * Article × year. One stop of the Tab key: from there the arrows go from square to square, Home and End along a row,
 * and Enter opens what the square stands for.
 */
export function CoverageMatrix({ chapters, columns, onOpen }: Props) {
  const { t } = useTranslation();
  const numbers = chapters.flatMap(({ articles }) => articles.map(({ number }) => number));
  const [place, setPlace] = useState<Place>({ article: numbers[0] ?? 0, column: -1 });
  const at = numbers.includes(place.article) ? place : { article: numbers[0] ?? 0, column: -1 };
  const box = useScrollToLatest(columns.length);

  const placeOf = (target: EventTarget): Place | undefined => {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-article]');
    return cell ? { article: Number(cell.dataset['article']), column: Number(cell.dataset['column']) } : undefined;
  };
  const openAt = ({ article, column }: Place) => onOpen(article, columns[column]?.year);

  function move(event: KeyboardEvent<HTMLTableElement>) {
    const from = placeOf(event.target);
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return openAt(from);
    }
    const next = nextPlace(event, from, numbers, columns.length);
    if (!next) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLElement>(`[data-article="${next.article}"][data-column="${next.column}"]`)
      ?.focus();
  }

  return (
    // A region that scrolls both ways on a small screen, with its head and its first column in place.
    <div ref={box} className={styles.box}>
      <table
        role="grid"
        aria-label={t('Courses on record by article and year')}
        aria-colcount={columns.length + 2}
        className={styles.matrix}
        style={{ '--columns': columns.length } as CSSProperties}
        onKeyDown={move}
        onFocus={({ target }) => setPlace((before) => placeOf(target) ?? before)}
        onClick={({ target }) => {
          const clicked = placeOf(target);
          if (clicked) openAt(clicked);
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('Article')}
            </th>
            {columns.map(({ year, unknown, gap }) => (
              <th
                key={year}
                scope="col"
                className={styles.year}
                data-unknown={unknown || undefined}
                data-gap={gap || undefined}
              >
                <span>{year}</span>
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {t('All', { context: 'years' })}
            </th>
          </tr>
        </thead>
        {chapters.map((rows) => (
          <ChapterOfMatrix key={rows.chapter.number} rows={rows} columns={columns} at={at} />
        ))}
      </table>
    </div>
  );
}

function nextPlace(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { article, column }: Place,
  numbers: readonly number[],
  width: number,
): Place | undefined {
  const row = numbers.indexOf(article);
  const rightToLeft = document.documentElement.dir === 'rtl';
  const beside = (step: number) => ({ article, column: Math.min(Math.max(column + step, -1), width - 1) });
  const below = (step: number) => ({ article: numbers[row + step] ?? article, column });
  switch (key) {
    case 'ArrowRight':
      return beside(rightToLeft ? -1 : 1);
    case 'ArrowLeft':
      return beside(rightToLeft ? 1 : -1);
    case 'ArrowDown':
      return below(1);
    case 'ArrowUp':
      return below(-1);
    case 'Home':
      return { article: ctrlKey ? numbers[0]! : article, column: -1 };
    case 'End':
      return { article: ctrlKey ? numbers.at(-1)! : article, column: width - 1 };
    case 'PageDown':
      return { article: numbers[Math.min(row + 10, numbers.length - 1)]!, column };
    case 'PageUp':
      return { article: numbers[Math.max(row - 10, 0)]!, column };
    default:
      return undefined;
  }
}
