import { Button, Group, NativeSelect, Title } from '@mantine/core';
import {
  type CourseDto,
  getCourseOptions,
  getThemeOptions,
  listThemesOptions,
  updateCourseMutation,
} from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { ThemeContent } from '../../shell/convention/theme-content';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { useLocalised } from '../../shell/use-localised';
import styles from './theme-page.module.css';

/** The theme of one course: chosen here, with its topics and articles and where it is known from. */
export function ThemePage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/desk/desk/courses/$id/theme' });
  const query = useQuery(getCourseOptions({ path: { id } }));
  const mayWrite = may(me, 'course:write');
  return (
    <Loaded query={query} waiting={t('Reading the course')}>
      {(course) => (
        <div className={styles.page}>
          {course.theme ? (
            <ChosenTheme id={course.theme.id} />
          ) : (
            <EmptyState
              title={course.referenceOnly ? t('Theme: not recorded') : t('No theme is chosen yet.')}
              text={
                course.referenceOnly
                  ? t('The published sources name no theme for this course.')
                  : t('Choose one below, or start a new one from the topics of the Convention.')
              }
            />
          )}
          {mayWrite && !course.referenceOnly && <ChooseTheme course={course} />}
        </div>
      )}
    </Loaded>
  );
}

function ChosenTheme({ id }: { id: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const me = useMe();
  const theme = useQuery(getThemeOptions({ path: { id } }));
  return (
    <Loaded query={theme} waiting={t('Reading the theme')}>
      {(data) => (
        <section>
          <Title order={2} className={styles.title}>
            {may(me, 'theme:read') ? (
              <Link to="/desk/themes/$id" params={{ id }}>
                {localised(data.titles)}
              </Link>
            ) : (
              localised(data.titles)
            )}
          </Title>
          <ThemeContent theme={data} />
        </section>
      )}
    </Loaded>
  );
}

function ChooseTheme({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const me = useMe();
  const now = course.theme?.id ?? '';
  const [chosen, setChosen] = useState(now);
  const themes = useQuery(listThemesOptions({ query: { pageSize: 100 } }));
  const update = useMutation({ ...updateCourseMutation(), onSuccess: () => noteDone(t('Saved.')) });
  return (
    <section className={styles.choose} aria-labelledby="choose-theme">
      <Title order={2} size="h3" id="choose-theme">
        {now ? t('Choose another theme') : t('Choose a theme')}
      </Title>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          className={styles.select}
          label={t('Theme')}
          description={t('The newest stands first.')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">{t('No theme yet')}</option>
          {themes.data?.items.map(({ id, titles }) => (
            <option key={id} value={id}>
              {localised(titles)}
            </option>
          ))}
        </NativeSelect>
        <Button
          disabled={chosen === now}
          loading={update.isPending}
          onClick={() =>
            update.mutate({ path: { id: course.id }, body: { themeId: chosen || null }, headers: ifMatch(course) })
          }
        >
          {t('Use this theme')}
        </Button>
      </Group>
      {may(me, 'theme:write') && <Link to="/desk/themes/new">{t('Start a theme')}</Link>}
    </section>
  );
}
