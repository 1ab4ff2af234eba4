import { Button, Group, Title } from '@mantine/core';
import { actOnTheme, getThemeOptions, listCoursesOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThemeContent } from '../../shell/convention/theme-content';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import { CoursesBelow } from './courses-below';
import styles from './curriculum.module.css';
import { FirstOnRecord } from './first-on-record';
import { RemovedNotice } from './removed-notice';
import { useRemoval } from './use-removal';

const EditTheme = lazy(() => import('./edit-theme').then((module) => ({ default: module.EditTheme })));

export function ThemePage() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const me = useMe();
  const { id } = useParams({ from: '/desk/desk/themes/$id' });
  const [editing, setEditing] = useState(false);
  const query = useQuery(getThemeOptions({ path: { id } }));
  const { press, busy } = useRemoval('/desk/themes', (theme, action) =>
    actOnTheme({ path: { id: theme }, body: { action }, throwOnError: true }),
  );
  const courses = useQuery(listCoursesOptions({ query: { themeId: id, pageSize: 100 } }));
  return (
    <Loaded query={query} waiting={t('Reading the theme')}>
      {(theme) => (
        <Page
          title={localised(theme.titles) ?? ''}
          forWhom={<Link to="/desk/themes">{t('Themes')}</Link>}
          wide={editing}
          intro={<OtherTitles titles={theme.titles} shown={localised(theme.titles)} />}
          actions={
            !editing && (
              <>
                {theme.allowedActions.includes('remove') && (
                  <Button
                    variant="default"
                    loading={busy === id}
                    onClick={() => press({ id, name: localised(theme.titles) ?? '', action: 'remove' })}
                  >
                    {t('Remove')}
                  </Button>
                )}
                {!theme.removedAt && !theme.reference && may(me, 'theme:write') && (
                  <Button variant="default" onClick={() => setEditing(true)}>
                    {t('Edit')}
                  </Button>
                )}
              </>
            )
          }
        >
          {editing ? (
            <Suspense>
              <EditTheme theme={theme} onDone={() => setEditing(false)} />
            </Suspense>
          ) : (
            <div className={styles.page}>
              {theme.removedAt && (
                <RemovedNotice
                  removedAt={theme.removedAt}
                  busy={busy === id}
                  onRestore={
                    theme.allowedActions.includes('restore')
                      ? () => press({ id, name: localised(theme.titles) ?? '', action: 'restore' })
                      : undefined
                  }
                />
              )}
              {!theme.removedAt && !theme.reference && may(me, 'course:write') && (
                <section className={styles.use} aria-labelledby="use">
                  <Title order={2} size="h3" id="use">
                    {t('Use it in a course')}
                  </Title>
                  <FirstOnRecord articles={theme.articles} />
                  <Group gap="sm">
                    <Button
                      renderRoot={(props) => (
                        <Link to="/desk/courses/new" search={{ way: 'copy', themeId: id }} {...props} />
                      )}
                    >
                      {t('Copy last year’s course')}
                    </Button>
                    <Button
                      variant="default"
                      renderRoot={(props) => (
                        <Link to="/desk/courses/new" search={{ way: 'empty', themeId: id }} {...props} />
                      )}
                    >
                      {t('Empty course')}
                    </Button>
                  </Group>
                </section>
              )}
              <ThemeContent theme={theme} />
              <Loaded query={courses} waiting={t('Reading the courses')}>
                {({ items, total }) => (
                  <CoursesBelow title={t('Courses with this theme')} courses={items} total={total} />
                )}
              </Loaded>
            </div>
          )}
        </Page>
      )}
    </Loaded>
  );
}

/** The title in the languages it is on record in, beside the one the page is read in. */
function OtherTitles({ titles, shown }: { titles: Readonly<Record<string, string>>; shown: string | null }) {
  return Object.entries(titles)
    .filter(([, title]) => title !== shown)
    .map(([tag, title]) => (
      <span key={tag} lang={tag} style={{ display: 'block' }}>
        {title}
      </span>
    ));
}
