import { Button, Drawer } from '@mantine/core';
import {
  type ChapterDto,
  type CoverageArticleDto,
  type CoverageCourseDto,
  listTopicsOptions,
} from '@kenshu/api-client';
import { Facts, NotRecorded } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import styles from './article-panel.module.css';

interface Props {
  article: CoverageArticleDto;
  chapter: ChapterDto | undefined;
  /** The square that was opened; the whole row without it. */
  year: number | undefined;
  courses: readonly CoverageCourseDto[];
  onClose: () => void;
}

/** One article beside the matrix: what it is, who took it up, and the topics a theme on it could begin with. */
export function ArticlePanel({ article, chapter, year, courses, onClose }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { number, titles, cells, reviewCycle } = article;
  const shown = year === undefined ? cells : cells.filter((cell) => cell.year === year);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="28rem"
      overlayProps={{ backgroundOpacity: 0.2 }}
      title={t('Article {number}', { number })}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <h2 className={styles.title}>{localised(titles)}</h2>
      <Facts
        dense
        rows={[
          {
            name: t('Chapter'),
            value: chapter && `${chapter.number} · ${localised(chapter.titles) ?? ''}`,
          },
          { name: t('Review cycle'), value: reviewCycle ?? t('Under no review cycle') },
        ]}
      />
      <section className={styles.section}>
        <h3>{year === undefined ? t('Courses on record') : t('Courses on record, {year}', { year })}</h3>
        {shown.length === 0 ? (
          <p className={styles.none}>{t('No course on record')}</p>
        ) : (
          <CourseList courses={courses.filter(({ id }) => shown.some(({ courseIds }) => courseIds.includes(id)))} />
        )}
        {year !== undefined && (
          <Link from="/desk/coverage" to="." search={(before) => ({ ...before, year: undefined })} resetScroll={false}>
            {t('All years of Article {number}', { number })}
          </Link>
        )}
      </section>
      <Topics number={number} />
    </Drawer>
  );
}

function CourseList({ courses }: { courses: readonly CoverageCourseDto[] }) {
  const localised = useLocalised();
  return (
    <ul className={styles.list}>
      {[...courses].reverse().map(({ id, names, theme, year }) => (
        <li key={id} className={styles.course}>
          <span className={styles.year}>{year}</span>
          <span>
            <Link to="/desk/courses/$id/overview" params={{ id }}>
              {localised(names)}
            </Link>
            <span className={styles.theme}>{theme ? localised(theme) : <NotRecorded />}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Topics({ number }: { number: number }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const mayStart = may(useMe(), 'theme:write');
  const { data } = useQuery({ ...listTopicsOptions(), staleTime: 60_000 });
  const citing = data?.items.filter(({ articles }) => articles.includes(number)) ?? [];
  return (
    <section className={styles.section}>
      <h3>{t('Topics that cite it')}</h3>
      {data && citing.length === 0 && (
        <p className={styles.none}>
          {t('No topic cites this article.')}{' '}
          {mayStart && (
            <Link to="/desk/themes/new" search={{ article: number }}>
              {t('Start a theme')}
            </Link>
          )}
        </p>
      )}
      <ul className={styles.list}>
        {citing.map(({ id, titles, articles }) => (
          <li key={id} className={styles.topic}>
            <span>
              {localised(titles)}
              <span className={styles.theme}>{t('Articles {numbers}', { numbers: articles.join(', ') })}</span>
            </span>
            {mayStart && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('Start a theme: {topic}', { topic: localised(titles) })}
                renderRoot={(props) => <Link to="/desk/themes/new" search={{ topic: id }} {...props} />}
              >
                {t('Start a theme')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
