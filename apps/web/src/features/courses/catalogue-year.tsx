import type { CourseRowDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import styles from './catalogue-page.module.css';

/** The courses of one year; the year stands beside them once. */
export function CatalogueYear({ year, courses }: { year: number | null; courses: CourseRowDto[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.year}>
      <h2 data-unknown={year === null || undefined}>{year ?? t('Year not recorded')}</h2>
      <ul>
        {courses.map((course) => (
          <CatalogueCourse key={course.id} course={course} />
        ))}
      </ul>
    </section>
  );
}

function CatalogueCourse({ course }: { course: CourseRowDto }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const countryName = useCountryName();
  const { id, names, theme, startsOn, endsOn, venue, hostCountryCode, status, origin } = course;
  const over = status === 'closed' || status === 'reported';
  const whenAndWhere = [
    format.days(startsOn, endsOn),
    localised(venue),
    hostCountryCode && countryName(hostCountryCode),
  ].filter(Boolean);
  const nothing = over && !theme && whenAndWhere.length === 0;
  return (
    <li className={styles.course}>
      <Link to="/courses/$id" params={{ id }} className={styles.name}>
        {localised(names)}
      </Link>
      {theme ? (
        <p className={styles.theme}>{localised(theme.titles)}</p>
      ) : (
        over && !nothing && <p className={styles.unknown}>{t('Theme: not recorded')}</p>
      )}
      <p className={styles.more}>
        {!over && <State of="course" workflow={courseWorkflow} status={status} />}
        {nothing
          ? t('Theme, dates and place: not recorded')
          : whenAndWhere.join(' · ') || t('Dates and place: not recorded')}
        {origin === 'demonstration' && <span>{t('Demonstration')}</span>}
      </p>
    </li>
  );
}
