import { getThemeOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import { CopyAnyCourse } from './copy-any-course';
import styles from './course-form.module.css';
import { EmptyCourse } from './empty-course';

const route = getRouteApi('/desk/desk/courses/new');

/** Two ways to a course: last year's on this year's dates, which nearly everybody wants, or an empty one. */
export function NewCoursePage() {
  const { t } = useTranslation();
  const { way = 'copy', themeId, programmeId } = route.useSearch();
  const ways = [
    {
      key: 'copy',
      name: t('Copy last year’s course'),
      text: t('Place, length, work plan and the notes for next year'),
    },
    { key: 'empty', name: t('Empty course'), text: t('A programme and two days; the usual work plan comes with it') },
  ] as const;
  return (
    <Page title={t('New course')} forWhom={<Link to="/desk/courses">{t('Courses')}</Link>}>
      {themeId && <Theme id={themeId} />}
      <nav className={styles.choices} aria-label={t('How to begin')}>
        {ways.map(({ key, name, text }) => (
          <Link
            key={key}
            to="/desk/courses/new"
            search={{ way: key, themeId, programmeId }}
            replace
            resetScroll={false}
            className={styles.choice}
            aria-current={way === key ? 'true' : undefined}
          >
            <span className={styles.choiceName}>{name}</span>
            <span className={styles.choiceText}>{text}</span>
          </Link>
        ))}
      </nav>
      <div className={styles.form}>
        {way === 'copy' ? (
          <CopyAnyCourse themeId={themeId} programmeId={programmeId} />
        ) : (
          <EmptyCourse themeId={themeId} programmeId={programmeId} />
        )}
      </div>
    </Page>
  );
}

function Theme({ id }: { id: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { data } = useQuery(getThemeOptions({ path: { id } }));
  if (!data) return null;
  return (
    <div className={styles.theme}>
      <Notice tone="info" title={t('With the theme “{theme}”', { theme: localised(data.titles) })} />
    </div>
  );
}
