import { Title } from '@mantine/core';
import { getCatalogueCourseOptions, type PublicCourseDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ArticlesByChapter } from '../../shell/convention/articles-by-chapter';
import { Loaded } from '../../shell/loaded';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { CourseFacts } from './course-facts';
import { Doors } from './doors';
import { PublishedBeside } from './published-beside';
import styles from './public-course-page.module.css';
import { SourceList } from './source-list';

const route = getRouteApi('/bare/courses/$id');

/** What anybody may know of a course. */
export function PublicCoursePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const query = useQuery(getCatalogueCourseOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the course')}>
      {(course) => <PublicCourse course={course} />}
    </Loaded>
  );
}

function PublicCourse({ course }: { course: PublicCourseDto }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { names, programme, status, theme, articles, note, facts, origin } = course;
  const name = localised(names) ?? '';
  const subject = localised(theme?.titles);
  return (
    <div className={styles.page}>
      <title>{`${name} · Kenshu`}</title>
      <div className={styles.above}>
        <Link to="/">{t('All courses')}</Link>
        <Doors />
      </div>
      <p className={styles.programme}>
        <Link to="/" search={{ programmeId: programme.id }}>
          {localised(programme.names)}
        </Link>
        <State of="course" workflow={courseWorkflow} status={status} />
        {origin === 'demonstration' && <span>{t('Demonstration')}</span>}
      </p>
      <Title order={1} tabIndex={-1}>
        {name}
      </Title>
      {subject && <p className={styles.theme}>{subject}</p>}
      <div className={styles.columns}>
        <section aria-labelledby="facts">
          <Title order={2} size="h3" id="facts" mb="xs">
            {t('Facts')}
          </Title>
          <CourseFacts course={course} />
        </section>
        <div className={styles.rest}>
          {note && (
            <Notice tone="neutral" title={t('Note on the record')}>
              {note}
            </Notice>
          )}
          <PublishedBeside course={course} />
          {articles.length > 0 && (
            <section>
              <Title order={2} size="h3" mb="xs">
                {t('{count} articles of the Convention', { count: articles.length })}
              </Title>
              {origin === 'reference' && (
                <p className={styles.reading}>
                  {t('The topics are our own reading of the title; the sources name none.')}
                </p>
              )}
              <ArticlesByChapter numbers={articles} />
            </section>
          )}
          <SourceList facts={facts} />
        </div>
      </div>
    </div>
  );
}
