import type { HomeCourseDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { State } from '../../shell/state';
import styles from './home-page.module.css';

/** The courses one works on: state, the number that counts in that state, the next step of the work plan. */
export function CoursesAtWork({ courses }: { courses: readonly HomeCourseDto[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.rows}>
      {courses.map((course) => (
        <li key={course.id} className={styles.row}>
          <div className={styles.what}>
            <p className={styles.text}>
              <Link to="/desk/courses/$id" params={{ id: course.id }}>
                {localised(course.names, [i18n.language])}
              </Link>
            </p>
            <p className={styles.about}>
              <State of="course" workflow={courseWorkflow} status={course.status} />
              <Counted course={course} />
              {course.startsOn && course.endsOn && <span>{format.days(course.startsOn, course.endsOn)}</span>}
            </p>
            {course.nextStep && (
              <p className={styles.about}>
                {t('Next: {step}, {day}', {
                  step: localised(course.nextStep.titles, [i18n.language]),
                  day: format.day(course.nextStep.dueOn),
                })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Counted({ course: { status, nominations, participants, capacity } }: { course: HomeCourseDto }) {
  const { t } = useTranslation();
  if (status === 'calling' || status === 'selecting') {
    return (
      <span>
        {capacity === null
          ? t('{count} nominations', { count: nominations })
          : t('{count} nominations for {places} places', { count: nominations, places: capacity })}
      </span>
    );
  }
  return participants > 0 && <span>{t('{count} participants', { count: participants })}</span>;
}
