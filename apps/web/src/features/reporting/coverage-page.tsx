import { type CoverageDto, getCoverageOptions, listArticlesOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { columnsOf, rowsByChapter } from './coverage';
import { CoverageFilters } from './coverage-filters';
import { CoverageGaps } from './coverage-gaps';
import { CoverageKey } from './coverage-key';
import { CoverageMatrix } from './coverage-matrix';
import { coverageQuery, type CoverageSearch } from './coverage-search';
import { useFilterWords } from './use-filter-words';

const ArticlePanel = lazy(() => import('./article-panel').then((module) => ({ default: module.ArticlePanel })));
const route = getRouteApi('/desk/desk/coverage');

export function CoveragePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...getCoverageOptions({ query: coverageQuery(search) }),
    placeholderData: keepPreviousData,
  });
  const convention = useQuery({ ...listArticlesOptions(), staleTime: Infinity });
  const inForce = useFilterWords(search, query.data);
  const change = useCallback(
    (next: Partial<CoverageSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false }),
    [navigate],
  );
  const open = useCallback((article: number, year?: number) => change({ article, year }), [change]);
  return (
    <Page
      wide
      tabTitle={t('Coverage by article')}
      title={t('What our courses have covered')}
      forWhom={inForce}
      intro={query.data && countsIn(query.data, t)}
    >
      <CoverageFilters search={search} onChange={change} />
      <Loaded query={query} waiting={t('Reading the coverage')}>
        {(coverage) => {
          const chapters = rowsByChapter(coverage.articles, convention.data?.chapters ?? [], search.all ?? false);
          const opened = coverage.articles.find(({ number }) => number === search.article);
          return (
            <>
              {coverage.years.length === 0 ? (
                <EmptyState
                  title={t('No course on record')}
                  text={t('No course of this programme and these years is on record with a year.')}
                />
              ) : (
                <>
                  <CoverageKey coverage={coverage} />
                  <CoverageMatrix chapters={chapters} columns={columnsOf(coverage)} onOpen={open} />
                </>
              )}
              <CoverageGaps chapters={chapters} onOpen={open} />
              {opened && (
                <Suspense>
                  <ArticlePanel
                    article={opened}
                    chapter={convention.data?.chapters.find(({ number }) => number === opened.chapter)}
                    year={search.year}
                    courses={coverage.courses}
                    onClose={() => {
                      const { article, year } = search;
                      change({ article: undefined, year: undefined });
                      // from whatever opened it the keyboard goes on at the square it was about
                      if (article !== undefined) focusSquare(article, year);
                    }}
                  />
                </Suspense>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** The square of an article and a year, or the article itself; once the panel has let go of the focus. */
function focusSquare(article: number, year: number | undefined): void {
  const of = year === undefined ? '[data-column="-1"]' : `[data-year="${year}"]`;
  setTimeout(() => document.querySelector<HTMLElement>(`[data-article="${article}"]${of}`)?.focus());
}

/** "55 courses: 23 with a theme on record, 19 linked to topics. 3 demonstration courses apart." */
function countsIn({ total, withTheme, withTopics, demonstration }: CoverageDto, t: TFunction): string {
  const sentences = [
    t('{count} courses: {withTheme} with a theme on record, {withTopics} linked to topics.', {
      count: total,
      withTheme,
      withTopics,
    }),
    ...(demonstration ? [t('{count} demonstration courses apart.', { count: demonstration })] : []),
  ];
  return sentences.join(' ');
}
